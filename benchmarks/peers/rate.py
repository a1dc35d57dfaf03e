"""Read a JSON list of texts and print how many a second each peer from PyPI goes through."""

import json
import sys
import time
from collections.abc import Callable
from importlib.metadata import version

import tldextract.tldextract
from presidio_analyzer import RecognizerResult
from presidio_analyzer import predefined_recognizers as presidio
from profanity_check import predict

# Without this it would ask the network for the newest list of domain endings.
tldextract.tldextract.TLD_EXTRACTOR = tldextract.TLDExtract(suffix_list_urls=())

PATTERNS = [
    recognizer()
    for recognizer in (
        presidio.CreditCardRecognizer, presidio.CryptoRecognizer, presidio.DateRecognizer,
        presidio.EmailRecognizer, presidio.IbanRecognizer, presidio.IpRecognizer,
        presidio.MedicalLicenseRecognizer, presidio.PhoneRecognizer, presidio.UrlRecognizer,
        presidio.UsBankRecognizer, presidio.UsItinRecognizer, presidio.UsLicenseRecognizer,
        presidio.UsPassportRecognizer, presidio.UsSsnRecognizer,
    )
]  # fmt: skip


def personal_data(text: str) -> list[RecognizerResult]:
    """Return what Presidio's patterns for English and the US find, without a language model."""
    return [
        found
        for recognizer in PATTERNS
        for found in recognizer.analyze(text, recognizer.supported_entities, None) or ()
    ]


def rate(look: Callable[[str], object], texts: list[str]) -> float:
    """Return how many texts a second ``look`` goes through."""
    look(texts[0])
    start = time.perf_counter()
    for text in texts:
        look(text)
    return len(texts) / (time.perf_counter() - start)


texts = json.load(sys.stdin)
peers = {
    f"alt-profanity-check {version('alt-profanity-check')}": lambda text: predict([text]),
    f"Presidio {version('presidio-analyzer')}, its patterns": personal_data,
}
json.dump({name: rate(look, texts) for name, look in peers.items()}, sys.stdout)

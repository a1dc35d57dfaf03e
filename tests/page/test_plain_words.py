"""The page's own sentences are short and plain: they are read by tired people on phones."""

import re
from pathlib import Path

import pytest
from jinja2 import Environment

TEMPLATES = Path(__file__).parents[2] / "overrides/selfcheck"
LONGEST_SENTENCE = 28
SENTENCE_END = re.compile(r"(?<=[.!?:;])\s+")


def sentences():
    environment = Environment(extensions=["jinja2.ext.i18n"])  # noqa: S701 - nothing is rendered
    environment.policies["ext.i18n.trimmed"] = True
    for path in sorted(TEMPLATES.glob("*.html")):
        source = path.read_text(encoding="utf-8")
        for _, _, messages in environment.extract_translations(source):
            for message in (messages,) if isinstance(messages, str) else messages:
                for sentence in SENTENCE_END.split(message or ""):
                    yield path.name, sentence


SENTENCES = sorted(set(sentences()))


def test_the_templates_speak():
    assert len(SENTENCES) > 60


@pytest.mark.parametrize(("name", "sentence"), SENTENCES)
def test_a_sentence_is_short_and_of_short_words(name, sentence):
    words = re.findall(r"[A-Za-z]+", re.sub(r"%\(\w+\)s", "", sentence))
    assert len(words) <= LONGEST_SENTENCE, f"{name}: split this sentence"
    long = [word for word in words if len(word) > len("administrator")]
    assert not long, f"{name}: say it in shorter words"


@pytest.mark.parametrize(("name", "sentence"), SENTENCES)
def test_nobody_is_scolded_or_threatened(name, sentence):
    harsh = r"\b(must not|illegal|violat\w+|punish\w*|offen[cs]e|guilty|forbidden|wrong)\b"
    assert not re.search(harsh, sentence, re.IGNORECASE), f"{name}: say it kindly"

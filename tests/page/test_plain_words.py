"""Every sentence for readers is short and plain: they are read by tired people on phones.

Measured are all messages that the code marks for translation with ``say``, whatever page or report
shows them, and what the templates mark.
"""

import ast
import re
from pathlib import Path
from statistics import median

import pytest
from jinja2 import Environment

ROOT = Path(__file__).parents[2]
TEMPLATES = ROOT / "overrides/selfcheck"
LONGEST_SENTENCE = 28
HARDEST = 12
"""School years that a message may take (Flesch and Kincaid's formula), if it is long enough for a
formula: of eight words at least."""
USUAL = 7
SENTENCE_END = re.compile(r"(?<=[.!?:;])\s+")
GAP = re.compile(r"%\(\w+\)s|\{\w+\}")


def told_by_code():
    for path in sorted((ROOT / "selfcheck").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Name("say"), args=[ast.Constant(str(message)), *_]):
                    yield path.name, message


def told_by_templates():
    environment = Environment(extensions=["jinja2.ext.i18n"])  # noqa: S701 - nothing is rendered
    environment.policies["ext.i18n.trimmed"] = True
    for path in sorted(TEMPLATES.rglob("*.html")):
        source = path.read_text(encoding="utf-8")
        for _, _, messages in environment.extract_translations(source):
            for message in (messages,) if isinstance(messages, str) else messages:
                yield path.name, message or ""


def syllables(word):
    spoken = re.sub(r"(?<=[^laeiouy])es$|(?<=[^aeiouydt])ed$|(?<=[^laeiouy])e$", "", word.lower())
    return max(1, len(re.findall(r"[aeiouyáéíóú]+", spoken)))


def words_of(message):
    return re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)*", GAP.sub("it", message))


def school_years(message):
    words = words_of(message)
    sentences = [part for part in SENTENCE_END.split(message) if words_of(part)]
    spoken = sum(map(syllables, words))
    return 0.39 * len(words) / len(sentences) + 11.8 * spoken / len(words) - 15.59


MESSAGES = sorted({*told_by_code(), *told_by_templates()})
LONG = [(name, message) for name, message in MESSAGES if len(words_of(message)) >= 8]
SENTENCES = sorted(
    {(name, part) for name, message in MESSAGES for part in SENTENCE_END.split(message)}
)


def test_code_and_templates_speak():
    assert len(set(told_by_code())) > 700
    assert len(set(told_by_templates())) > 100


def test_the_formula_tells_plain_words_from_hard_ones():
    assert school_years("You can go ahead. No rule speaks against it.") < 4
    hard = "Notwithstanding applicable regulations, confidentiality considerations predominate."
    assert school_years(hard) > HARDEST


def test_a_message_is_within_what_school_teaches():
    hard = {message: school_years(message) for _, message in LONG}
    assert {message for message, years in hard.items() if years > HARDEST} == set()
    assert median(hard.values()) < USUAL


@pytest.mark.parametrize(("name", "sentence"), SENTENCES)
def test_a_sentence_is_short(name, sentence):
    assert len(words_of(sentence)) <= LONGEST_SENTENCE, f"{name}: split this sentence"


@pytest.mark.parametrize(("name", "sentence"), sorted(set(told_by_templates())))
def test_nobody_is_scolded_or_threatened(name, sentence):
    harsh = r"\b(must not|illegal|violat\w+|punish\w*|offen[cs]e|guilty|forbidden|wrong)\b"
    assert not re.search(harsh, sentence, re.IGNORECASE), f"{name}: say it kindly"

"""The real program, started as a reader starts it."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

from selfcheck.policy import CLAUSES

ROOT = Path(__file__).parents[2]
SARIF_SCHEMA = ROOT / "node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"
PLAIN_COMMENT = ("--author", "community", "--act", "comment", "--venue", "district")


def selfcheck(*arguments, given=b""):
    return subprocess.run(
        [sys.executable, "-m", "selfcheck", *arguments],
        input=given,
        capture_output=True,
        check=False,
        timeout=60,
    )


def one_line(data: bytes) -> str:
    text = data.decode()
    assert text.count("\n") == 1
    assert text.endswith("\n")
    return text


def test_nothing_fails_and_the_exit_code_is_0():
    done = selfcheck("check", "Go Suns!", *PLAIN_COMMENT)
    assert done.returncode == 0
    assert b"You can go ahead" in done.stdout


def test_a_rule_fails_and_the_exit_code_is_1():
    done = selfcheck("check", "Thanks!", *PLAIN_COMMENT, "--identity", "shared")
    assert done.returncode == 1
    assert b"comments-4f" in done.stdout
    assert "Use your own name" in done.stdout.decode()


def test_what_is_fine_says_what_it_rests_on_and_what_was_set_aside():
    done = selfcheck(
        "check", "You clown!", *PLAIN_COMMENT, "--set-aside", "insult=You clown",
        "--set-aside", "contempt=You clown",
    )  # fmt: skip
    told = " ".join(done.stdout.decode().split())
    assert done.returncode == 0
    assert "You set aside 'You clown' as not what it looks like." in told
    assert "Presumed, as nothing says otherwise: --rights." in told


def test_what_is_fine_and_could_be_better_is_told():
    facts = {
        "author": "employee", "act": "message", "venue": "district", "device": "district",
        "purpose": "school", "student": "true", "relationship": "none", "also-to": "employee",
    }  # fmt: skip
    options = [word for name, value in facts.items() for word in (f"--{name}", value)]
    told = " ".join(selfcheck("check", "The retake is on Friday", *options).stdout.decode().split())
    assert "parents" in told


def test_the_words_come_from_stdin_byte_order_mark_or_not():
    for mark in (b"", b"\xef\xbb\xbf"):
        given = mark + "Mi número es 509-555-0101 🎉".encode()
        done = selfcheck("check", "-", *PLAIN_COMMENT, "--format", "json", given=given)
        evidence = next(
            r for r in json.loads(done.stdout)["results"] if r["ruleId"] == "comments-4b"
        )["evidence"]
        assert (evidence[0]["start"], evidence[0]["end"]) == (13, 25)


@pytest.mark.parametrize(
    ("arguments", "given", "says"),
    [
        (("check", "--venue", "home"), b"", "facts.venue: 'home' is not a value"),
        (("check", "--colour", "red"), b"", "--colour"),
        (("check", "--format", "xml"), b"", "xml"),
        (("check", "--set-aside", "insult"), b"", "DETECTOR=WORDS"),
        (("check", "--set-aside", b"insult=\xff"), b"", "--set-aside: byte 1 is not UTF-8"),
        (("check", "--auth", "employee"), b"", "--auth"),
        (("check", "-"), b"\xff\xfe", "byte 1 is not UTF-8"),
        (("check", "-"), b"x" * 100_001, "100,001 characters are too many"),
        (("post",), b"", "post"),
        ((), b"", "COMMAND"),
    ],
)
def test_bad_input_is_one_clear_line_and_exit_code_2(arguments, given, says):
    done = selfcheck(*arguments, given=given)
    assert done.returncode == 2
    assert done.stdout == b""
    assert says in one_line(done.stderr)


def test_a_batch_answers_each_line_in_its_place_and_goes_on_after_a_bad_one():
    lines = [
        b'{"id": "a", "text": "Thanks!", "facts": {"venue": "district"}}',
        b"{not json",
        b"",
        b'{"id": "c", "facts": {"venue": "moon"}}',
        b'{"id": "d", "text": "\\ud800"}',
        b"\xff",
        b"[]",
        b'{"id": {"n": 7}, "text": ""}',
    ]
    done = selfcheck("batch", given=b"\n".join(lines))
    answers = [json.loads(line) for line in done.stdout.decode().splitlines()]
    assert done.returncode == 2
    assert [a["id"] for a in answers] == ["a", None, None, "c", "d", None, None, {"n": 7}]
    assert ["error" in a for a in answers] == [False, True, True, True, True, True, True, False]
    assert [a.get("line") for a in answers] == [None, 2, 3, 4, 5, 6, 7, None]
    assert list(answers[0])[:3] == ["id", "policy", "language"]
    assert len(answers[0]["results"]) == len(CLAUSES)
    assert "6 of 8 lines" in one_line(done.stderr)


@pytest.mark.parametrize(
    ("line", "given_id", "says"),
    [
        (b'{"id": ' + b"9" * 5000 + b"}", None, "too many digits"),
        (b'{"id": ' + b"[" * 100_000 + b"]" * 100_000 + b"}", None, "nested too deeply"),
        (b'{"id": 7, "facts": {"also_to": ' + b"[" * 985 + b"]" * 985 + b"}}", 7, "also_to"),
        (b'{"id": NaN}', None, "NaN is no JSON value"),
        (b'{"id": 1e999}', None, "the number is too large"),
        (b'{"id": 7, "text": "' + b"x" * 100_001 + b'"}', 7, "100,001 characters are too many"),
    ],
)
def test_no_line_stops_a_batch(line, given_id, says):
    done = selfcheck("batch", given=line + b'\n{"id": "next"}\n')
    first, second = (
        json.loads(answer, parse_constant=pytest.fail) for answer in done.stdout.splitlines()
    )
    assert (first["id"], first["line"]) == (given_id, 1)
    assert says in first["error"] or "nested too deeply" in first["error"]
    assert (second["id"], "error" in second) == ("next", False)
    assert "1 of 2 lines" in one_line(done.stderr)


def test_a_batch_saved_by_an_editor_on_windows_is_read():
    done = selfcheck("batch", given=b'\xef\xbb\xbf{"id": 1}\r\n{"id": 2}\r\n')
    assert done.returncode == 0
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == [1, 2]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no full device")
@pytest.mark.parametrize("command", ["check 'Go Suns!' --author community", "batch", "rules"])
def test_an_answer_that_cannot_be_written_is_told_in_one_line(command):
    done = subprocess.run(
        ["sh", "-c", f"echo '{{}}' | {sys.executable} -m selfcheck {command} >/dev/full"],
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 2
    assert "could not be written" in one_line(done.stderr)


def test_every_process_gives_the_same_answer(monkeypatch):
    slips = "common tras, a raist, hoeless idios, so crue, angr slus, that womn is a siss"
    told = set()
    for seed in "12345":
        monkeypatch.setenv("PYTHONHASHSEED", seed)
        told.add(selfcheck("check", slips, *PLAIN_COMMENT, "--format", "json").stdout)
    assert len(told) == 1


@pytest.mark.parametrize("command", ["check -", "batch"])
def test_a_closed_standard_input_is_told_in_one_line(command):
    done = subprocess.run(
        ["sh", "-c", f"{sys.executable} -m selfcheck {command} <&-"],
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 2
    assert "standard input is closed" in one_line(done.stderr)


def test_ctrl_c_ends_a_batch_without_a_word():
    with subprocess.Popen(
        [sys.executable, "-m", "selfcheck", "batch"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        bufsize=0,
    ) as process:
        process.stdin.write(b"{}\n")
        assert process.stdout.readline().startswith(b"{")
        process.send_signal(signal.SIGINT)
        assert process.stderr.read() == b""
        assert process.wait() == 130


@pytest.mark.parametrize("variables", [{"LC_ALL": "C"}, {"PYTHONIOENCODING": "cp1252"}])
def test_the_words_come_out_whole_whatever_the_locale(variables):
    done = subprocess.run(
        [sys.executable, "-m", "selfcheck", "check", "Qué día 🎉", *PLAIN_COMMENT],
        capture_output=True,
        check=False,
        timeout=60,
        env={**os.environ, **variables},
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert "Qué día 🎉" in done.stdout.decode("utf-8")


def test_an_empty_batch_is_told():
    done = selfcheck("batch")
    assert (done.returncode, done.stdout) == (0, b"")
    assert "standard input is empty" in one_line(done.stderr)


def test_a_batch_streams_an_answer_before_the_next_line_is_there():
    command = [sys.executable, "-m", "selfcheck", "batch"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0
    ) as process:
        for n in range(3):
            process.stdin.write(f'{{"id": {n}}}\n'.encode())
            assert json.loads(process.stdout.readline())["id"] == n
        process.stdin.close()
    assert process.returncode == 0


def test_a_reader_that_goes_away_is_no_error():
    command = f"yes '{{}}' | head -500 | {sys.executable} -m selfcheck batch | head -1"
    done = subprocess.run(["sh", "-c", command], capture_output=True, check=False, timeout=60)
    assert done.stderr == b""


def test_the_rules_stand_in_the_policys_order_with_their_words():
    done = selfcheck("rules", "--format", "json")
    rules = json.loads(done.stdout)
    assert [rule["id"] for rule in rules] == [clause.id for clause in CLAUSES]
    assert set(rules[0]) == {"id", "title", "quote", "url", "part"}
    text = " ".join((ROOT / "tests/policy/5278.txt").read_text(encoding="utf-8").split())
    for rule in rules:
        assert all(" ".join(part.split()) in text for part in rule["quote"].split("\n\n"))
    assert b"faculty-4" in selfcheck("rules").stdout


def test_the_version_names_program_and_policy():
    line = one_line(selfcheck("--version").stdout)
    assert line.startswith("selfcheck ")
    assert "5278" in line
    assert "2017-09-06" in line
    assert "0a84488df318" in line


@pytest.mark.parametrize(
    "text", ["", "🎺 Call Ann: 509-555-0177\nor, é́ 🎉, write to ann@example.com", "{{ x }} <b>"]
)
def test_sarif_is_valid_2_1_0(text):
    done = selfcheck("check", text, *PLAIN_COMMENT, "--contact-owner", "other", "--format", "sarif")
    log = json.loads(done.stdout)
    jsonschema.validate(log, json.loads(SARIF_SCHEMA.read_text(encoding="utf-8")))
    run = log["runs"][0]
    assert run["columnKind"] == "unicodeCodePoints"
    assert [r["ruleId"] for r in run["results"]] == [clause.id for clause in CLAUSES]
    for result in run["results"]:
        assert (result["level"] == "error") == (result["kind"] == "fail")
        for location in result["locations"]:
            region = location["physicalLocation"]["region"]
            start, length = region["charOffset"], region["charLength"]
            assert text[start : start + length] == region["snippet"]["text"]
            assert region["startLine"] == region["endLine"]
            line = text.splitlines()[region["startLine"] - 1]
            marked = line[region["startColumn"] - 1 : region["endColumn"] - 1]
            assert marked == region["snippet"]["text"]
    if "Ann" in text:
        broken = next(r for r in run["results"] if r["ruleId"] == "comments-4b")
        assert broken["kind"] == "fail"
        assert len(broken["fixes"][0]["artifactChanges"][0]["replacements"]) == 2


def test_sarif_tells_what_was_set_aside_and_where():
    done = selfcheck(
        "check", "Call 509-555-0177", *PLAIN_COMMENT, "--format", "sarif",
        "--set-aside", "phone-number=509-555-0177",
    )  # fmt: skip
    (told,) = (r for r in json.loads(done.stdout)["runs"][0]["results"] if "relatedLocations" in r)
    assert (told["ruleId"], told["kind"]) == ("comments-4b", "pass")
    region = told["relatedLocations"][0]["physicalLocation"]["region"]
    assert (region["charOffset"], region["charLength"]) == (5, 12)

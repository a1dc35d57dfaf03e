"""Receipts: made, verified, refused where they were changed; and the commands for HR."""

import json

import pytest

from selfcheck.cli import main
from selfcheck.onboarding.decisions import right_key
from selfcheck.onboarding.paths import PATHS, rules_met
from selfcheck.onboarding.progress import replay
from selfcheck.onboarding.receipt import ReceiptError, check_code, make_receipt, problem
from selfcheck.policy.document import text_hash

TODAY = "2026-11-23"


@pytest.fixture(scope="module")
def finished():
    choices = []
    while (progress := replay(PATHS["coach"], choices)).next:
        choices.append((progress.next.story.id, right_key(progress.next.case)))
    return progress


@pytest.fixture
def receipt(finished):
    return make_receipt(finished, "Ana María O'Neill-Søren", TODAY)


@pytest.fixture
def verified(tmp_path, capsys):
    def run(content):
        file = tmp_path / "receipt.json"
        file.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
        code = main(["receipt", "verify", str(file)])
        return code, capsys.readouterr()

    return run


def test_a_receipt_says_what_was_done(receipt):
    assert receipt["name"] == "Ana María O'Neill-Søren"
    assert receipt["date"] == TODAY
    assert receipt["policy"]["sha256"] == text_hash()
    assert receipt["rules"] == list(rules_met(PATHS["coach"]))
    assert receipt["result"] == {"situations": 12, "right": 12, "right_at_first": 12}


def test_a_receipt_is_verified(receipt, verified):
    code, printed = verified(receipt)
    assert code == 0
    assert "the receipt fits" in printed.out
    assert "does not show who sat there" in printed.out
    assert printed.err == ""


def test_a_receipt_holds_however_its_file_is_written(receipt, verified):
    code, _ = verified(json.dumps(dict(reversed(receipt.items())), ensure_ascii=True))
    assert code == 0


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", "Somebody Else"),
        ("date", "2025-01-01"),
        ("path", "teacher"),
        ("rules", ["faculty-1"]),
        ("result", {"situations": 12, "right": 12, "right_at_first": 11}),
        ("check", "AAAA-BBBB-CCCC"),
        ("policy", {"number": "5278", "adopted": "2017-09-06", "sha256": "0" * 64}),
        ("remark", "with distinction"),
    ],
)
def test_a_changed_receipt_is_refused(receipt, verified, field, value):
    code, printed = verified({**receipt, field: value})
    assert code == 1
    assert "something in the receipt was changed" in printed.err
    assert printed.err.count("\n") == 1
    assert printed.out == ""


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (
            {"policy": {"number": "5278", "adopted": "2031-05-01", "sha256": "0" * 64}},
            "another text of the policy, adopted 2031-05-01; the one in force here was adopted",
        ),
        ({"policy": {"number": "5278", "adopted": "\x1b[2J", "sha256": "0"}}, "policy; the one"),
        ({"policy": "5278"}, "another text of the policy; the one in force"),
        ({"path": "pilot"}, "It names a path that does not exist"),
        ({"path": ["coach"]}, "It names a path that does not exist"),
        ({"date": "yesterday"}, "The date is not a day"),
        ({"date": 20261123}, "The date is not a day"),
        ({"name": "two\nlines"}, "The name is not one"),
        ({"name": "\ud800"}, "The name is not one"),
        ({"name": ""}, "The name is not one"),
        ({"rules": ["faculty-1"]}, "The rules are not those"),
        ({"result": {"situations": 12, "right": 3, "right_at_first": 3}}, "The result is not"),
        ({"result": None}, "The result is not"),
    ],
)
def test_a_made_up_receipt_with_a_right_code_is_refused(receipt, verified, change, said):
    made_up = {**receipt, **change}
    code, printed = verified({**made_up, "check": check_code(made_up)})
    assert code == 1
    assert said in printed.err
    assert printed.err.count("\n") == 1
    assert printed.err[:-1].isprintable()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("no json at all", "not a JSON file"),
        ("", "this file is empty"),
        (" \n", "this file is empty"),
        ("[" * 50_000, "not a JSON file"),
        ("{}" + " " * 200_000, "too large for a receipt"),
        ("[]", "not a receipt"),
        ('{"kind": "something else"}', "not a receipt"),
        ('{"kind": "onboarding receipt", "name": "A"}', "lacks date, path"),
    ],
)
def test_what_is_no_receipt_gets_one_line(verified, content, said):
    code, printed = verified(content)
    assert code == 2
    assert said in printed.err
    assert printed.err.count("\n") == 1


@pytest.mark.parametrize("name", ["no-such-file.json", "."])
def test_a_file_that_cannot_be_read_gets_one_line(capsys, name):
    assert main(["receipt", "verify", name]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_a_file_that_is_no_text_gets_one_line(tmp_path, capsys):
    file = tmp_path / "picture.json"
    file.write_bytes(b"\x89PNG\r\n\x1a\n\x00\xff")
    assert main(["receipt", "verify", str(file)]) == 2
    assert "not a JSON file" in capsys.readouterr().err


def test_a_receipt_that_an_editor_saved_with_a_mark_in_front_is_verified(receipt, verified):
    code, _ = verified("\ufeff" + json.dumps(receipt))
    assert code == 0


def test_a_path_that_is_not_at_its_end_gives_no_receipt():
    with pytest.raises(ReceiptError):
        make_receipt(replay(PATHS["coach"], []), "Ana", TODAY)


@pytest.mark.parametrize("name", ["", "  \t ", "\u200b", "x" * 101])
def test_a_name_that_cannot_be_printed_is_refused(finished, name):
    with pytest.raises(ReceiptError):
        make_receipt(finished, name, TODAY)


def test_a_name_is_kept_in_one_line(finished):
    assert make_receipt(finished, " Li\nWei\u202e ", TODAY)["name"] == "Li Wei"


def test_odd_receipts_do_no_harm(receipt):
    for field in receipt:
        for value in (None, 7, [], {}, "x", True):
            if field != "kind":
                changed = {**receipt, field: value}
                assert problem(changed)
                if field != "check":
                    assert problem({**changed, "check": check_code(changed)}) or field == "name"


def test_the_listing_names_every_path_and_its_rules(capsys):
    assert main(["onboarding"]) == 0
    listed = capsys.readouterr().out
    for path in PATHS.values():
        assert f"{path.title} ({path.id}): {len(path.stories)} situations" in listed
        assert ", ".join(rules_met(path)) in listed


def test_the_listing_as_json_tells_the_engine_s_answers(capsys):
    assert main(["onboarding", "--format", "json"]) == 0
    paths = json.loads(capsys.readouterr().out)
    assert [path["id"] for path in paths] == list(PATHS)
    for path in paths:
        assert path["rules"] == list(rules_met(PATHS[path["id"]]))
        for situation in path["situations"]:
            assert situation["rules"]
            for telling in situation["tellings"]:
                assert {version["fine"] for version in telling} == {True, False}

"""What the page asks Python, without a browser."""

import json

import pytest

from selfcheck.onboarding.paths import PATHS
from selfcheck.page import answer


def ask(**request):
    return json.loads(answer(json.dumps({"view": "onboarding", **request})))


def test_the_start_offers_every_path_and_says_how_far_one_is():
    stage = ask(do="start", paths={"teacher": [["teacher-homework", "send"]], "gone": [[1]]})[
        "stage"
    ]
    for path in PATHS:
        assert f'data-path="{path}"' in stage
    assert "Go on: 1 of 12 decided" in stage


def test_an_unknown_path_leads_back_to_the_choice():
    assert "data-path" in ask(do="show", path="pilot", choices=[])["stage"]


@pytest.mark.parametrize("kept", [None, 3, "x", {"a": 1}, [[]], [["teacher-homework"]], [[1, 2]]])
def test_what_storage_holds_by_mistake_does_no_harm(kept):
    reply = ask(do="show", path="teacher", choices=kept)
    assert reply["choices"] == []
    assert 'data-story="teacher-homework"' in reply["stage"]


def test_a_place_goes_out_and_comes_back():
    place = {"teacher": [["teacher-homework", "ask"]], "coach": []}
    file = ask(do="export", paths=place)["file"]
    assert ask(do="import", content=file["content"])["paths"] == place


@pytest.mark.parametrize("content", ["", "{", "[]", '{"kind": "else"}', "\u0000"])
def test_a_file_that_is_no_place_is_refused_in_one_line(content):
    reply = ask(do="import", content=content)
    assert reply == {"problem": "That file holds no place in the onboarding."}


def test_a_place_from_an_older_handbook_keeps_what_still_fits():
    content = json.dumps(
        {
            "kind": "onboarding place",
            "paths": {"teacher": [["teacher-homework", "send"], ["gone", "send"]], "pilot": []},
        }
    )
    assert ask(do="import", content=content)["paths"] == {"teacher": [["teacher-homework", "send"]]}


def test_a_name_on_the_receipt_is_text_and_not_markup(finished_choices):
    reply = ask(
        do="receipt",
        path="volunteer",
        choices=finished_choices,
        name="<script>{{ 7 * 7 }}</script>",
        today="2026-11-23",
    )
    assert "&lt;script&gt;{{ 7 * 7 }}&lt;/script&gt;" in reply["stage"]
    assert "<script>" not in reply["stage"]
    assert reply["file"]["name"] == "onboarding-volunteer-2026-11-23.json"


def test_without_a_name_the_form_says_what_to_do(finished_choices):
    reply = ask(
        do="receipt", path="volunteer", choices=finished_choices, name=" ", today="2026-11-23"
    )
    assert "Type the name" in reply["stage"]
    assert "file" not in reply


@pytest.fixture(scope="module")
def finished_choices():
    from selfcheck.onboarding.decisions import right_key  # noqa: PLC0415
    from selfcheck.onboarding.progress import replay  # noqa: PLC0415

    choices = []
    while (progress := replay(PATHS["volunteer"], choices)).next:
        choices.append([progress.next.story.id, right_key(progress.next.case)])
    return choices

"""What the page asks Python, without a browser."""

import json
import re

import pytest

from selfcheck.onboarding.decisions import right_key
from selfcheck.onboarding.paths import PATHS
from selfcheck.onboarding.place import IN_FORCE
from selfcheck.onboarding.progress import replay
from selfcheck.page import answer

WORDS_A_MINUTE = 238  # adults reading prose for information, silently


def kept(*choices):
    return {"policy": IN_FORCE, "choices": [list(one) for one in choices]}


COACH = kept(["coach-practice", "send"])


def ask(**request):
    return json.loads(answer(json.dumps({"view": "onboarding", **request})))


def test_the_start_offers_every_path_and_says_how_far_one_is():
    stage = ask(do="start", paths={"teacher": [["teacher-homework", "send"]], "gone": [[1]]})[
        "stage"
    ]
    for path in PATHS:
        assert f'data-path="{path}"' in stage
    assert "Go on: 1 of 12 decided" in stage
    assert "Begin: 15 situations, about 20 minutes" in stage


def test_an_unknown_path_leads_back_to_the_choice():
    assert "data-path" in ask(do="show", path="pilot")["stage"]


@pytest.mark.parametrize(
    "kept",
    [
        None,
        3,
        "x",
        {"a": 1},
        [[]],
        [["teacher-homework"]],
        [[1, 2]],
        {"choices": 7, "policy": []},
        {"choices": [["gone", "send"]], "policy": "0" * 12},
    ],
)
def test_what_storage_holds_by_mistake_does_no_harm(kept):
    reply = ask(do="show", path="teacher", kept=kept)
    assert reply["kept"] == {"policy": IN_FORCE, "choices": []}
    assert 'data-story="teacher-homework"' in reply["stage"]


def test_a_decision_is_added_to_what_is_kept():
    reply = ask(do="show", path="teacher", decided=["teacher-homework", "ask"], at="feedback")
    assert reply["kept"] == {"policy": IN_FORCE, "choices": [["teacher-homework", "ask"]]}
    assert "You decided:" in reply["stage"]


def test_a_place_goes_out_and_comes_back():
    place = {"teacher": kept(["teacher-homework", "ask"]), "coach": kept()}
    file = ask(do="export", paths=place)["file"]
    assert ask(do="import", content=file["content"], paths={})["paths"] == place


@pytest.mark.parametrize("content", ["", "{", "[]", '{"kind": "else"}', "\u0000", "[" * 50_000])
def test_a_file_that_is_no_place_is_refused_in_one_line(content):
    reply = ask(do="import", content=content, paths={"coach": kept(["coach-practice", "ask"])})
    said = "That file holds no place in the onboarding. Your place here is as it was before."
    assert reply == {"problem": said}


@pytest.mark.parametrize("paths", [None, [], {"pilot": []}, {"coach": [["gone", "send"]]}])
def test_a_place_of_which_nothing_fits_is_refused_in_one_line(paths):
    reply = ask(
        do="import", content=json.dumps({"kind": "onboarding place", "paths": paths}), paths={}
    )
    assert reply["problem"].startswith("Nothing in that file fits the paths as they are now.")


def test_a_place_from_an_older_handbook_keeps_what_still_fits():
    content = json.dumps(
        {
            "kind": "onboarding place",
            "paths": {"teacher": [["teacher-homework", "send"], ["gone", "send"]], "pilot": []},
        }
    )
    assert ask(do="import", content=content, paths={})["paths"] == {
        "teacher": {"policy": "", "choices": [["teacher-homework", "send"]]}
    }


def test_a_place_taken_up_loses_nothing_of_the_one_that_is_here(finished_choices):
    far = kept(*finished_choices)
    near = kept(finished_choices[0])
    brought = {"kind": "onboarding place", "paths": {"volunteer": near, "coach": COACH}}
    content = json.dumps(brought)
    here = {"volunteer": far, "teacher": kept(["teacher-homework", "send"])}
    taken = ask(do="import", content=content, paths=here)["paths"]
    assert taken == {**here, "coach": COACH}
    other_way = json.dumps({**brought, "paths": {"volunteer": far}})
    assert ask(do="import", content=other_way, paths={"volunteer": near})["paths"] == {
        "volunteer": far
    }


def test_a_policy_that_has_changed_since_is_told_wherever_one_is(finished_choices):
    since = "policy's text has changed since"
    old = {"policy": "0" * 12, "choices": finished_choices[:1]}
    assert since in ask(do="start", paths={"volunteer": old})["stage"]
    reply = ask(do="show", path="volunteer", kept=old)
    assert since in reply["stage"]
    assert "data-anew" in reply["stage"]
    assert reply["kept"] == old, "nothing is lost"
    on = ask(do="show", path="volunteer", kept=old, decided=finished_choices[1])["kept"]
    assert on == {"policy": "0" * 12, "choices": finished_choices[:2]}
    assert since not in ask(do="start", paths={"volunteer": kept(*finished_choices)})["stage"]


def test_a_receipt_is_for_a_text_that_was_read(finished_choices):
    old = {"policy": "0" * 12, "choices": finished_choices}
    end = ask(do="show", path="volunteer", kept=old)["stage"]
    assert "Make the receipt" not in end
    reply = ask(do="receipt", path="volunteer", kept=old, name="Ana", today="2026-11-23")
    assert "file" not in reply
    assert "policy's text has changed since" in reply["stage"]


def test_the_end_says_what_to_look_at_once_more(finished_choices):
    assert "Each of them right away." in end_of(finished_choices)
    story, *_ = finished_choices[0]
    missed = [[story, "ask"], *finished_choices[1:]]
    missed.append([story, right_key(replay(PATHS["volunteer"], missed).next.case)])
    assert "Worth another look" in end_of(missed)
    assert "11 of 12 right away" in end_of(missed)


def test_comment_rules_are_quoted_with_the_words_that_they_go_on_from():
    choices = []
    while (progress := replay(PATHS["teacher"], choices)).next.story.id != "phone-number":
        choices.append((progress.next.story.id, right_key(progress.next.case)))
    reply = ask(
        do="show",
        path="teacher",
        kept=kept(*choices),
        decided=["phone-number", "send"],
        at="feedback",
    )
    assert "users agree not to:</span> Post phone numbers" in reply["stage"]


@pytest.mark.parametrize("path", PATHS.values(), ids=PATHS)
def test_a_path_takes_the_minutes_that_it_names(path):
    words, choices = 0, []
    while (progress := replay(path, choices)).next:
        turn = progress.next
        words += words_to_read(ask(do="show", path=path.id, kept=kept(*choices)))
        decided = [turn.story.id, right_key(turn.case)]
        told = ask(do="show", path=path.id, kept=kept(*choices), decided=decided, at="feedback")
        words += words_to_read(told)
        choices.append(decided)
    assert abs(words / WORDS_A_MINUTE - path.minutes) < 3


def words_to_read(reply):
    """Count the words of a screen, without what is folded away."""
    shown = re.sub(r"<template.*?</template>", "", reply["stage"], flags=re.DOTALL)
    shown = re.sub(r"</summary>.*?</details>", "", shown, flags=re.DOTALL)
    shown = shown.replace('<span class="sc-colon">:</span>', "")
    return len(re.sub(r"<[^>]*>", " ", shown).split())


def end_of(choices):
    return ask(do="show", path="volunteer", kept=kept(*choices))["stage"]


def test_a_name_on_the_receipt_is_text_and_not_markup(finished_choices):
    reply = ask(
        do="receipt",
        path="volunteer",
        kept=kept(*finished_choices),
        name="<script>{{ 7 * 7 }}</script>",
        today="2026-11-23",
    )
    assert "&lt;script&gt;{{ 7 * 7 }}&lt;/script&gt;" in reply["stage"]
    assert "<script>" not in reply["stage"]
    assert reply["file"]["name"] == "onboarding-volunteer-2026-11-23.json"


def test_without_a_name_the_form_says_what_to_do(finished_choices):
    reply = ask(
        do="receipt", path="volunteer", kept=kept(*finished_choices), name=" ", today="2026-11-23"
    )
    assert "Type the name" in reply["stage"]
    assert "file" not in reply


@pytest.fixture(scope="module")
def finished_choices():
    choices = []
    while (progress := replay(PATHS["volunteer"], choices)).next:
        choices.append([progress.next.story.id, right_key(progress.next.case)])
    return choices

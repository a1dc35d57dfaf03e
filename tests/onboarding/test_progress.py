"""A path replayed from its decisions: order, coming back, what does not fit."""

import pytest

from selfcheck.onboarding.decisions import decide, keys, right_key
from selfcheck.onboarding.paths import PATHS
from selfcheck.onboarding.progress import SPACING, replay

TEACHER = PATHS["teacher"]


def wrong_key(case):
    return next(key for key in keys(case) if decide(case, key).answer != "right")


def walked(path, wrong=lambda _n, _turn: False, most=60):
    """Walk to the end, deciding wrong where ``wrong`` says so; return the progress."""
    choices = []
    for n in range(most):
        progress = replay(path, choices)
        if progress.next is None:
            return progress
        case = progress.next.case
        key = wrong_key(case) if wrong(n, progress.next) else right_key(case)
        choices.append((progress.next.story.id, key))
    pytest.fail("the path does not end")


@pytest.mark.parametrize("path", PATHS.values(), ids=PATHS)
def test_deciding_right_each_time_leads_to_the_end(path):
    progress = walked(path)
    assert progress.done == progress.first == len(path.stories) == len(progress.steps)


@pytest.mark.parametrize("path", PATHS.values(), ids=PATHS)
def test_deciding_everything_wrong_at_first_leads_to_the_end_as_well(path):
    progress = walked(path, wrong=lambda _, turn: turn.time == 0)
    assert progress.done == len(path.stories)
    assert progress.first == 0
    assert len(progress.steps) == 2 * len(path.stories)


def test_what_was_not_right_comes_back_spaced_and_in_other_words():
    progress = walked(TEACHER, wrong=lambda n, _: n == 1)
    ids = [step.turn.story.id for step in progress.steps]
    missed = ids[1]
    again = ids.index(missed, 2)
    assert again == 1 + SPACING[0] + 1
    first, second = progress.steps[1], progress.steps[again]
    assert first.turn.case.telling is not second.turn.case.telling
    assert not first.right
    assert second.right
    assert progress.first == len(TEACHER.stories) - 1


def test_missed_twice_it_comes_back_after_a_longer_while():
    missed = TEACHER.stories[0].id
    progress = walked(TEACHER, wrong=lambda _, turn: turn.story.id == missed and turn.time < 2)
    ids = [step.turn.story.id for step in progress.steps]
    first, second, third = (n for n, name in enumerate(ids) if name == missed)
    assert (second - first - 1, third - second - 1) == SPACING


def test_the_last_story_comes_back_at_once_when_nothing_else_is_left():
    last = len(TEACHER.stories) - 1
    progress = walked(TEACHER, wrong=lambda n, _: n == last)
    assert progress.steps[last].turn.story is progress.steps[last + 1].turn.story


@pytest.mark.parametrize(
    "choices",
    [
        [("no-such-story", "send")],
        [("coach-practice", "send")],  # of another path
        [("teacher-homework", "no such decision")],
    ],
)
def test_what_does_not_fit_the_path_is_passed_over(choices):
    progress = replay(TEACHER, choices)
    assert not progress.steps
    assert progress.next.story is TEACHER.stories[0]


def test_what_was_decided_outlives_a_decision_that_is_no_longer_offered():
    kept = walked(TEACHER).choices
    progress = replay(TEACHER, [(kept[0][0], "change:gone"), *kept[1:]])
    assert progress.done == len(TEACHER.stories) - 1
    assert progress.next.story is TEACHER.stories[0]


def test_what_was_decided_outlives_a_path_whose_stories_were_moved_about():
    kept = walked(TEACHER, wrong=lambda n, _: n == 2).choices
    first, second, *others = kept
    progress = replay(TEACHER, [second, first, *others])
    assert progress.next is None
    assert progress.done == len(TEACHER.stories)


def test_a_story_decided_right_is_not_decided_again():
    kept = walked(TEACHER).choices
    assert len(replay(TEACHER, [kept[0], kept[0]]).steps) == 1


def test_what_comes_back_and_what_was_missed_is_told():
    first = TEACHER.stories[0]
    missed = replay(TEACHER, [(first.id, wrong_key(replay(TEACHER, []).next.case))])
    assert missed.coming_back == 1
    assert missed.missed == (first,)
    assert walked(TEACHER, wrong=lambda n, _: n == 0).coming_back == 0


def test_replaying_what_is_kept_leads_to_the_same_place():
    progress = walked(TEACHER, wrong=lambda n, _: n in (0, 3, 5))
    for n in range(len(progress.choices) + 1):
        part = replay(TEACHER, progress.choices[:n])
        assert part.choices == progress.choices[:n]
    assert replay(TEACHER, progress.choices).first == progress.first

"""What was made of the newest arguments is found again, and nothing else."""

from __future__ import annotations

from selfcheck.newest import Newest


def test_equal_arguments_are_made_something_of_once() -> None:
    asked: list[tuple[list[int], str]] = []

    @Newest
    def told(numbers: list[int], name: str = "") -> str:
        asked.append((numbers, name))
        return f"{name}{sum(numbers)}"

    assert [told([1, 2]), told([1, 2]), told([3]), told([1, 2], name="a")] == ["3", "3", "3", "a3"]
    assert asked == [([1, 2], ""), ([3], ""), ([1, 2], "a")]


def test_the_few_that_were_asked_for_last_are_kept() -> None:
    asked: list[int] = []

    def make(number: int) -> int:
        asked.append(number)
        return number

    few = 3
    told = Newest(make, few)
    assert told.cache_parameters() == {"maxsize": few}
    for number in range(few):
        told(number)
    told(0)  # the oldest, which is now the newest
    told(few)  # the one more that there is no room for
    asked.clear()
    told(0)
    told(1)
    assert asked == [1]
    told.cache_clear()
    told(0)
    assert asked == [1, 0]

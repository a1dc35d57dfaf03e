"""To whom and where the two parts of the policy speak."""

from __future__ import annotations

from selfcheck.finding import Finding, not_applicable
from selfcheck.messages import say
from selfcheck.situation import Situation


def not_an_employee(plan: Situation) -> Finding | None:
    """Return why a faculty clause is silent for everybody but employees, else None."""
    if plan.author == "employee":
        return None
    return not_applicable(say("This clause is about the District's employees."))


def not_in_personal_capacity(plan: Situation) -> Finding | None:
    """Return why clauses 1 to 4 are silent, else None: they are about employees on their own."""
    if silent := not_an_employee(plan):
        return silent
    if plan.venue == "personal":
        return None
    return not_applicable(
        say(
            "This clause is about employees acting in a personal capacity. "
            "On a District-sponsored site the comment rules speak instead."
        )
    )


def not_to_a_student(plan: Situation) -> Finding | None:
    """Return why the clauses on writing to students are silent, else None."""
    if silent := not_an_employee(plan):
        return silent
    if plan.act == "connect":
        return not_applicable(say("Friends and followers are clause 4's matter."))
    if plan.student:
        return None
    return not_applicable(say("It does not go to a current student."))


def not_on_a_district_site(plan: Situation) -> Finding | None:
    """Return why the comment rules are silent, else None."""
    if plan.venue == "district":
        return None
    if plan.author == "community":
        return not_applicable(
            say("This policy does not govern what you write on your own pages and accounts.")
        )
    return not_applicable(
        say("The comment rules are about District-sponsored sites; this is not one.")
    )

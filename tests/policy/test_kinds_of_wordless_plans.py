"""The kinds that facts alone lead to, written down a second time, from the contract's table.

Nothing here is taken from the clauses: each function below says what a rule must answer where no
words speak, and Hypothesis compares the two over known, unknown and unsure facts.
"""

from itertools import product

from hypothesis import given, settings

from selfcheck.engine import guide, judge
from selfcheck.facts import FACTS, UNSURE
from selfcheck.plan import Plan
from selfcheck.signs import Reading
from tests.engine.plans import facts

NA = "notApplicable"
SILENT = Reading("")
PRESUMED = {
    "confidential": False,
    "rights": True,
    "repeat": False,
    "identity": "own",
    "on_topic": True,
}


class NeededError(Exception):
    pass


class Facts:
    """Facts by name: those told, those presumed; asking for any other one stops the rule."""

    def __init__(self, told, unsure):
        self.told, self.unsure = told, unsure

    def __getattr__(self, name):
        if name in self.told:
            return self.told[name]
        if name not in self.unsure:
            if name in PRESUMED:
                return PRESUMED[name]
            if name == "student" and self.act in ("post", "comment"):
                return False
        raise NeededError(name)

    def known_or_unsure(self, name):
        return name in self.told or name in self.unsure

    @property
    def employee(self):
        return self.author == "employee"

    @property
    def on_district_page(self):
        return self.venue == "district"

    @property
    def in_personal_capacity(self):
        return self.employee and not self.on_district_page

    @property
    def to_a_student(self):
        return self.employee and self.act != "connect" and self.student


def friends(f):
    if not f.in_personal_capacity or f.act != "connect":
        return NA
    return "pass" if not f.student or f.relationship == "family" else "fail"


def channel_and_topic(f):
    if not f.to_a_student:
        return NA
    if f.purpose != "school":
        return "fail" if f.relationship == "none" else "review"
    if f.on_district_page:
        return "pass"
    if f.device == "district":
        return "review"
    return "review" if f.relationship == "family" else "fail"


def recipients(f):
    if not (f.employee and f.act == "message" and f.student and f.purpose == "school"):
        return NA
    if f.also_to & {"students", "employee"}:
        return "pass"
    return "review" if f.relationship == "family" else "fail"


def private_matters(f):
    if not f.to_a_student:
        return NA
    return "fail" if f.purpose != "school" and f.relationship == "none" else "pass"


def resources(f):
    if not f.employee:
        return NA
    theirs = f.on_district_page or f.device == "district"
    return "fail" if f.purpose != "school" and theirs else "pass"


def professional(f):
    if not f.on_district_page or not f.employee:
        return NA
    return "pass" if f.purpose == "school" else "fail"


def contact(f):
    if not f.on_district_page:
        return NA
    if f.confidential:
        return "fail" if f.employee else "review"
    told_of_another = f.known_or_unsure("contact_owner") and f.contact_owner == "other"
    return "review" if told_of_another else "pass"


def advertising(f):
    if not f.on_district_page:
        return NA
    business = f.known_or_unsure("purpose") and f.purpose == "business"
    return "fail" if business and not f.sponsored else "pass"


def retained(f):
    return "informational" if f.on_district_page or f.device == "district" else NA


def on_a_personal_venue(kind):
    return lambda f: kind if f.in_personal_capacity else NA


def on_a_district_venue(kind_of):
    return lambda f: kind_of(f) if f.on_district_page else NA


notice = on_a_district_venue(lambda _: "informational")

TABLE = {
    "faculty-general": on_a_personal_venue("informational"),
    "faculty-1": on_a_personal_venue("pass"),
    "faculty-2": on_a_personal_venue("pass"),
    "faculty-3": lambda f: ("fail" if f.confidential else "pass") if f.in_personal_capacity else NA,
    "faculty-4": friends,
    "faculty-5": channel_and_topic,
    "faculty-6": recipients,
    "faculty-7": private_matters,
    "faculty-8": resources,
    "faculty-9": lambda f: "informational" if f.employee else NA,
    "forum": notice,
    "comments-1": notice,
    "comments-2": on_a_district_venue(lambda f: "pass" if f.on_topic else "review"),
    "comments-3": professional,
    "comments-4a": on_a_district_venue(lambda _: "pass"),
    "comments-4b": contact,
    "comments-4c": on_a_district_venue(lambda f: "pass" if f.rights else "fail"),
    "comments-4d": advertising,
    "comments-4e": on_a_district_venue(lambda f: "fail" if f.repeat else "pass"),
    "comments-4f": on_a_district_venue(lambda f: "fail" if f.identity == "shared" else "pass"),
    "comments-4g": on_a_district_venue(lambda f: "fail" if f.identity == "alias" else "pass"),
    "comments-5": notice,
    "retention": retained,
}


def needed(rule, told, unsure):
    """Return the facts that the rule can still ask for."""
    try:
        rule(Facts(told, unsure))
    except NeededError as missing:
        name = str(missing)
        below = [needed(rule, {**told, name: value}, unsure) for value in FACTS[name].values]
        return {name}.union(*below)
    return set()


def joint(kinds, otherwise):
    if len(kinds) == 1:
        return kinds.pop()
    if kinds & {"fail", "review", "open"}:
        return otherwise
    return next(kind for kind in ("pass", "informational", NA) if kind in kinds)


def over(names, told):
    for values in product(*(FACTS[name].values for name in names)):
        yield {**told, **dict(zip(names, values, strict=True))}


def outcomes(rule, told, unsure):
    """Return the unknown facts that the rule can ask for, and the kind for each way to answer."""
    wanted = needed(rule, told, unsure)
    unknown, doubtful = sorted(wanted - unsure), sorted(wanted & unsure)
    return unknown, {
        tuple(some[name] for name in unknown): joint(
            {rule(Facts(all_told, unsure)) for all_told in over(doubtful, some)}, "review"
        )
        for some in over(unknown, told)
    }


def expected(rule, told, unsure):
    """Return the kind, and the facts that an open one waits for: those that alone turn a kind."""
    unknown, kinds = outcomes(rule, told, unsure)
    kind = joint(set(kinds.values()), "open")
    if kind != "open":
        return kind, set()
    turning = set()
    for n, name in enumerate(unknown):
        beside = {}
        for values, each in kinds.items():
            alarm = each if each in ("fail", "review") else "harmless"
            beside.setdefault((*values[:n], *values[n + 1 :]), set()).add(alarm)
        if any(len(alarms) > 1 for alarms in beside.values()):
            turning.add(name)
    return kind, turning


def test_the_table_has_the_policy_s_rules_in_their_order():
    assert list(TABLE) == list(judge(Plan(), SILENT))


@given(given_facts=facts(unknown=False, unsure=False))
@settings(max_examples=300, deadline=None)
def test_where_every_fact_is_known_each_rule_answers_as_the_table_says(given_facts):
    kinds = judge(Plan("", given_facts), SILENT)
    assert kinds == {name: rule(Facts(given_facts, ())) for name, rule in TABLE.items()}


@given(given_facts=facts())
@settings(max_examples=200, deadline=None)
def test_unknown_and_unsure_facts_are_taken_as_the_table_says(given_facts):
    unsure = {name for name, value in given_facts.items() if value == UNSURE}
    told = {name: value for name, value in given_facts.items() if value != UNSURE}
    answers = guide(Plan("", given_facts), SILENT).results
    assert {answer.rule_id: (answer.kind, set(answer.open_facts)) for answer in answers} == {
        name: expected(rule, told, unsure) for name, rule in TABLE.items()
    }

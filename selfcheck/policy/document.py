"""Policy 5278 as adopted: the clauses in their places, and the words between them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Final, Literal

from selfcheck.policy import (
    comments_1_licence_and_review,
    comments_2_irrelevant_comments,
    comments_3_employees_on_district_sites,
    comments_4a_hostile_material,
    comments_4b_contact_and_confidential,
    comments_4c_rights_of_others,
    comments_4d_advertising,
    comments_4e_spam,
    comments_4f_shared_identification,
    comments_4g_several_names,
    comments_5_bans,
    faculty_1_unlawful_statements,
    faculty_2_respect_and_own_views,
    faculty_3_confidential_information,
    faculty_4_student_friends,
    faculty_5_channel_and_topic,
    faculty_6_several_recipients,
    faculty_7_private_matters,
    faculty_8_district_resources,
    faculty_9_consequences,
    faculty_general,
    forum,
    retention,
)
from selfcheck.policy.clause import COMMENTS_PART, FACULTY_PART, Clause, clause_from

NUMBER: Final = "5278"
TITLE: Final = "Social Media"
ADOPTED: Final = "2017-09-06"

Role = Literal["heading", "paragraph", "numbered", "bullet", "note"]


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of the policy: its words, how they are set, and the clause that they are.

    ``mark`` is what stands before the words (``4.`` or ``-``), or nothing. ``clause`` is None for
    the words between clauses.
    """

    role: Role
    text: str
    mark: str = ""
    clause: Clause | None = None


def _clause(role: Role, module: object, mark: str = "") -> Passage:
    clause = clause_from(module)  # type: ignore[arg-type]
    return Passage(role, clause.text, mark, clause)


PASSAGES: Final[tuple[Passage, ...]] = (
    Passage("note", "PERSONNEL"),
    Passage("heading", TITLE),
    Passage(
        "paragraph",
        "The Kennewick School District (KSD) recognizes that access to technology in school gives "
        "students, parents and teachers' greater opportunities to learn, engage, communicate, and "
        "develop skills that will prepare them for work, life, and citizenship. The District "
        "respects the right of students, employees, and members of our community to utilize the "
        "variety of social media options available. However, to avoid disruption to the learning "
        "environment, and to protect student privacy and well-being, along with the reputation of "
        "the Kennewick School District, the following standards are to be met by faculty, and "
        "those participating on District-sponsored social media sites.",
    ),
    Passage("heading", FACULTY_PART),
    _clause("paragraph", faculty_general),
    _clause("numbered", faculty_1_unlawful_statements, "1."),
    _clause("numbered", faculty_2_respect_and_own_views, "2."),
    _clause("numbered", faculty_3_confidential_information, "3."),
    _clause("numbered", faculty_4_student_friends, "4."),
    _clause("numbered", faculty_5_channel_and_topic, "5."),
    _clause("numbered", faculty_6_several_recipients, "6."),
    _clause("numbered", faculty_7_private_matters, "7."),
    _clause("numbered", faculty_8_district_resources, "8."),
    _clause("numbered", faculty_9_consequences, "9."),
    Passage("heading", COMMENTS_PART),
    _clause("paragraph", forum),
    Passage(
        "paragraph",
        "Faculty, students and community members (“users”) who participate in a District-sponsored "
        "social media site, blog or similar communication platform agree to the following:",
    ),
    _clause("numbered", comments_1_licence_and_review, "1."),
    _clause("numbered", comments_2_irrelevant_comments, "2."),
    _clause("numbered", comments_3_employees_on_district_sites, "3."),
    Passage(
        "numbered", "In posting material on District-sponsored sites, users agree not to:", "4."
    ),
    _clause("bullet", comments_4a_hostile_material, "-"),
    _clause("bullet", comments_4b_contact_and_confidential, "-"),
    _clause("bullet", comments_4c_rights_of_others, "-"),
    _clause("bullet", comments_4d_advertising, "-"),
    _clause("bullet", comments_4e_spam, "-"),
    _clause("bullet", comments_4f_shared_identification, "-"),
    _clause("bullet", comments_4g_several_names, "-"),
    _clause("numbered", comments_5_bans, "5."),
    _clause("paragraph", retention),
    Passage(
        "paragraph",
        "The Superintendent and/or his/her designee shall develop rules, regulations, and a means "
        "of monitoring which will ensure that this policy is implemented.",
    ),
    Passage("paragraph", "See also the following policies:"),
    Passage("note", "Policy No. 5278"),
    Passage("note", "Social Media – Continued"),
    Passage("note", "5150 DISCRIMINATION AND HARASSMENT PROHIBITED"),
    Passage("note", "5270 GENERAL STAFF RESPONSIBILITIES AND CONDUCT"),
    Passage("note", "5276 MAINTAINING PROFESSIONAL STAFF/STUDENT BOUNDARIES"),
    Passage(
        "note",
        "2313 ELECTRONIC INFORMATION SYSTEM: Acceptable Use Guidelines/Internet Safety "
        "Requirements",
    ),
    Passage("note", "Adopted: September 6, 2017"),
)


def lead_in(clause_id: str) -> str:
    """Return the words that a clause goes on from: 'users agree not to:', or nothing."""
    lead = ""
    for passage in PASSAGES:
        if passage.role != "bullet":
            lead = passage.text
        elif passage.clause and passage.clause.id == clause_id:
            return lead
    return ""


def adopted_text() -> str:
    """Return the whole policy, a line for each paragraph, marks before their words."""
    lines = (f"{passage.mark} {passage.text}".strip() for passage in PASSAGES)
    return "\n".join(" ".join(part.split()) for line in lines for part in line.split("\n\n")) + "\n"


def text_hash() -> str:
    """Return the SHA-256 of ``adopted_text()`` in UTF-8, as 64 hexadecimal digits."""
    return hashlib.sha256(adopted_text().encode()).hexdigest()

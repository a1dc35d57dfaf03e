"""Words that beside a person tell of something private whatever the sentence says: 'her DUI'."""

from __future__ import annotations

from typing import Final

from selfcheck.detectors.phrases import Phrase, of_things

_NO_EVENT: Final = (
    "(?! (?:awareness|research|walk|fundraiser|foundation|charity|month|drive|unit|week|night"
    "|prevention|training|education|patients?|policy|policies|center|clinic|survivors?|ribbon"
    "|class|law|laws|novel|book|report|presentation|essay|poster|project|checks?|meetings?"
    "|benefit|run|season|caseload|team|process|paperwork|system|reform)\\b)"
)

BARE_DETAILS: Final = (
    of_things(
        "health",
        0.7,
        "",
        """
        bulimic anorexic bulimia anorexia schizophrenic antidepressants prozac zoloft adderall
        ritalin lithium xanax lexapro chemo chemotherapy leukemia lymphoma melanoma mastectomy
        miscarriage abortion hysterectomy dialysis hospice nicu icu appendicitis meningitis
        hepatitis hiv herpes chlamydia scabies ringworm epilepsy overdose overdosed od'd relapsed
        relapse rehab detox breathalyzer psych_ward self_harm suicide_attempt panic_attacks
        psychiatrist off_her_pills off_his_pills eating_disorder dementia alzheimer's parkinson's
        postpartum ivf bed_rest hungover drinking_problem drug_problem pancreatitis sepsis
        kidney_failure brain_tumor blood_clot mental_hospital quimio quimioterapia sobredosis
        convulsiones leucemia suicidarse bulimica anorexica embarazo
        """.strip(),
        _NO_EVENT,
    ),
    of_things(
        "discipline",
        0.7,
        "",
        """
        dui duis dwi felony felon convicted parole mugshot rap_sheet juvie plagiarized
        plagiarizing shoplifting sex_offender did_time served_time doing_time restraining_order
        ankle_monitor behavior_contract bomb_threat threat_assessment expulsion_hearing
        criminal_record prison_record arrest_record
        """.strip(),
        _NO_EVENT,
    ),
    of_things(
        "custody",
        0.7,
        "",
        """
        custody divorce divorcing incarcerated penitentiary coyote_ridge visiting_day in_prison
        in_jail from_jail prison_visit divorcio divorciando carcel custodia
        """.strip(),
        f"(?! (?:of the (?:class|hamster|ball|trophy)|board))(?! of (?:the|our) class){_NO_EVENT}",
    ),
    of_things(
        "child-protection",
        0.7,
        "",
        """
        bruises cps dcyf molested molesting moretones golpes maltrato violada
        """.strip(),
        _NO_EVENT,
    ),
    of_things(
        "immigration",
        0.7,
        "",
        """
        deported undocumented deportation asylum detention_center deportado deportada migra
        indocumentado indocumentada
        """.strip(),
        _NO_EVENT,
    ),
    of_things(
        "housing",
        0.7,
        "",
        """
        homeless evicted eviction foster_home foster_care foster_family no_bed desalojaron
        """.strip(),
        _NO_EVENT,
    ),
    of_things(
        "personnel",
        0.7,
        "",
        """
        growth_plan improvement_plan nonrenewed nonrenewal reprimand administrative_leave
        admin_leave severance pink_slip disciplinary_hearing personnel_file hr_file paid_leave
        licencia_administrativa
        """.strip(),
        _NO_EVENT,
    ),
    Phrase(
        "special-education",
        1,
        "ed ebd contained aide para iep 504 sped bip especial gen",
        "(?:ebd|self-contained) (?:room|class\\w*|program)|(?:has|needs|got|gets) (?:an?|his own"
        "|her own|a full-time|a 1:1) (?:aide|para)(?= because| all| with| for|,|\\.|$)|(?:can't"
        "|couldn't|won't|not) (?:stay|make it|handle|survive) in gen(?:eral)? ed",
    ),
)

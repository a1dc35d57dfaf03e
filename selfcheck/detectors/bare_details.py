"""Words that beside a person tell of something private whatever the sentence says: 'her DUI'."""

from __future__ import annotations

from typing import Final

from selfcheck.detectors.conduct_details import CONDUCT
from selfcheck.detectors.detail_words import PARENT
from selfcheck.detectors.phrases import Phrase, of_things

_NO_EVENT: Final = (
    "(?! (?:awareness|research|walk|fundraiser|foundation|charity|month|drive|unit|week|night"
    "|prevention|training|education|patients?|policy|policies|center|clinic|survivors?|ribbon"
    "|class|law|laws|novel|book|report|presentation|essay|poster|project|checks?|meetings?"
    "|benefit|run|season|caseload|team|process|paperwork|system|reform|kids|students|learners"
    "|children|teens|youth|families|people|lessons?|curriculum|speaker|assembly|talk|group"
    "|support|hotline|numbers|rates|crisis|debate|teachers?|services|resources|programs?)\\b)"
)

_BELONGS: Final = (
    r"(?:because of|due to|has|had|having|in|off|doing|getting off|gets off|got off|out of|with"
    r"|his|her|their|\w+'s"
    r"|started|starting|needs|finished|missed|skipped|got|has been|is|was|tiene|toma) (?:a |an "
    r"|another )?"
)
"""Before such a word: it is this person's own. A talk 'on' it or a walk 'for' it is not."""
_HEALTH: Final = """
    bulimic anorexic bulimia anorexia schizophrenic antidepressants prozac zoloft adderall ritalin
    lithium xanax lexapro chemo chemotherapy leukemia lymphoma melanoma mastectomy miscarriage
    miscarried abortion hysterectomy dialysis hospice nicu icu appendicitis meningitis hepatitis
    hiv herpes chlamydia scabies ringworm epilepsy epileptic overdose overdosed od'd relapsed
    relapse rehab detox breathalyzer psych_ward self_harm suicide_attempt panic_attacks
    psychiatrist off_her_pills off_his_pills eating_disorder dementia nervous_breakdown
    alzheimer's parkinson's postpartum ivf bed_rest hungover drinking_problem drug_problem
    pancreatitis sepsis kidney_failure brain_tumor blood_clot mental_hospital prostate radiation
    biopsy tumor tumors malignant metastasized remission oncologist aneurysm pacemaker insulin
    seizures anaphylactic bedwetting diapers pull_ups infertility suicidal suicide_watch
    crisis_line inpatient outpatient unmedicated medicated malnourished underweight addict
    addiction alcoholic sobriety dui_program withdrawals drug_test failed_ua cirrhosis crohn's
    lupus sclerosis pregnancy gestational stillborn concussion pneumonia shunt catheter psychosis
    bipolar ptsd tourette's oxygen_tank quimio quimioterapia sobredosis convulsiones leucemia
    suicidarse bulimica anorexica embarazo diabetes drogadicto alcoholico
"""
_DISCIPLINE: Final = """
    dui duis dwi felony felon convicted parole mugshot rap_sheet juvie plagiarized plagiarizing
    shoplifting sex_offender did_time served_time doing_time restraining_order ankle_monitor
    ankle_bracelet behavior_contract bomb_threat threat_assessment expulsion_hearing
    criminal_record prison_record arrest_record misdemeanor off_probation on_probation court_date
    no_contact_order two_suspensions three_suspensions two_detentions three_detentions referrals
    write_up discipline_file knife_history disciplinary_record community_service_hours reprobadas
    suspensiones
"""

BARE_DETAILS: Final = (
    of_things("health", 1, _BELONGS, _HEALTH, _NO_EVENT),
    of_things("health", 0.7, "", _HEALTH, _NO_EVENT),
    Phrase(
        "health",
        0.7,
        "medication cuts called pills "
        "drinks weighs weighed pounds lbs ambulance cut scars meds medicine medicina pastillas "
        "medicamento line",
        "(?:secretly |still |also )?drinks(?= at work| alone| all| every|,|\\.|!|$)|(?:weighs?"
        "|weighed) (?:\\w+ )?\\d+ ?(?:pounds|lbs)|(?:called|calling|call) (?:an ambulance|the "
        "crisis"
        " line|988|the suicide hotline)(?: \\w+)?|(?:cut marks|scars|cuts) (?:on|up|down) (?:his"
        "|her|their)|(?:his|her|their) (?:meds|medicine|medication|pills) (?:ran|run|are|were|got"
        "|wore)|le dan (?:medicina|pastillas|medicamento)",
        "i we",
    ),
    Phrase(
        "health",
        0.7,
        "drunk using",
        "(?:came|comes|come|showed up|was|is|gets|got|been|driving|drives|home|falling|blackout"
        "|here"
        "|coaching|teaching|(?:to|at) \\w+) drunk(?! driving)|(?:is|was|been|started) using again",
        "i we",
    ),
    Phrase(
        CONDUCT,
        0.7,
        "meltdown meltdowns tantrum tantrums outburst outbursts eloping elopes",
        "(?:meltdowns?|tantrums?|outbursts?)(?! (?:proof|free|at the))|elop(?:es|ing)",
        "i we my",
    ),
    Phrase(
        "discipline",
        0.7,
        "record records",
        "(?:juvenile|police|arrest|rap|discipline) records?(?! (?:request|room|clerk|office))",
    ),
    Phrase(
        "child-protection",
        0.7,
        "raped molested assaulted groped beaten",
        "(?:was|were|been|got|being) (?:raped|molested|groped|sexually assaulted|beaten)|raped",
    ),
    Phrase(
        "personnel",
        0.7,
        "hr investigate investigates removed pulled moved complaint complaints file more",
        r"hr (?:is|was|called|met|came|interviewed|pulled|wants|took|knows)|(?:to"
        r"|with|by|into|from) hr(?= |,|\.|$)|while (?:they|hr|the district|police) investigates?"
        r"|(?:being |was |got |is )(?:removed|pulled|moved) (?:from|out of|to) (?:the |his |her )?"
        r"(?:classroom|class|district office|warehouse)|(?:got|has|had|facing) (?:a |an |another )?"
        r"(?:formal |official |parent |title ix )?complaints?(?= for| from| against| over|,|\.|$)"
        r"|(?:in|on) (?:his|her|their) (?:permanent |personnel )?file|makes more (?:money )?than",
        "i we my",
    ),
    Phrase(
        "personnel",
        0.7,
        "despido investigan investigando queja quejas",
        "carta de despido|(?:lo|la) (?:investigan|estan investigando)|(?:tiene|le pusieron) (?:una "
        "|muchas )?quejas?",
    ),
    Phrase(
        "housing",
        0.7,
        "calle comer",
        "(?:esta|anda|vive|duerme) en la calle|(?:viene|vino|llega|llego) sin comer",
    ),
    Phrase(
        "health",
        0.7,
        "shot stabbed dose dosage meds",
        "(?:was|got|been) (?:shot|stabbed)(?! (?:on|in|at) (?:location|film|video|clock))"
        "|(?:upped|raised"
        "|lowered|changed|doubled) (?:his|her|their) (?:dose|dosage|meds)",
        "i we",
    ),
    Phrase(
        "personnel",
        0.7,
        "accused reports report",
        "(?:students?|kids?|girls?|boys?|parents?|teachers?|coworkers?|women|woman|somebody"
        "|someone) "
        "(?:has |have |just )?accused (?:him|her|them|mr|mrs|ms|coach)|(?:is|was|been|got) "
        "accused of"
        "|(?:police|incident|arrest|hr|investigation|investigator's) reports? (?:about|on"
        "|against|says"
        "|said)",
        "i we",
    ),
    Phrase(
        "child-protection",
        0.7,
        "husband wife boyfriend girlfriend",
        "(?:husband|wife|boyfriend|girlfriend) (?:hits|beats|hit|beat|chokes|choked|slaps) "
        "(?:him|her|them)",
        "i my",
    ),
    Phrase(
        "health",
        0.7,
        "swallowed alcohol drug morirse tomado tomada borracho borracha",
        "swallowed (?:\\w+ )?(?:pills|bleach|tylenol)|(?:alcohol|drug) (?:treatment|rehab)|quiere "
        "morirse|(?:llegar|llego|llega|vino) (?:tomad|borrach)[oa]",
        "i we",
    ),
    of_things("discipline", 1, _BELONGS, _DISCIPLINE, _NO_EVENT),
    of_things("discipline", 0.7, "", _DISCIPLINE, _NO_EVENT),
    of_things(
        "custody",
        0.7,
        "",
        """
        custody divorce divorcing incarcerated penitentiary coyote_ridge visiting_day in_prison
        in_jail from_jail out_of_prison out_of_jail prison_visit domestic_violence aged_out
        divorcio divorciando carcel custodia
        """.strip(),
        f"(?! (?:of the (?:class|hamster|ball|trophy)|board))(?! of (?:the|our) class){_NO_EVENT}",
    ),
    of_things(
        "child-protection",
        0.7,
        "",
        """
        bruises cps dcyf molested molesting moretones golpes maltrato violada sexual_abuse
        sexually_abused sexually_assaulted caseworker abused abusive neglect disclosed disclosing
        """.strip(),
        f"(?! (?:his|her|their|the) (?:power|position|system|authority)){_NO_EVENT}",
    ),
    Phrase(
        "child-protection",
        0.7,
        "just grita meal disclose pega golpea cable cinto left never eats eating eaten hungry",
        "disclose (?:\\w+ )?(?:abuse|assault|something)|(?:le|la|lo) (?:pega|golpea|grita) con"
        rf"|{PARENT} (?:just )?(?:left|took off|disappeared|vanished|never came)(?: \\w+)?"
        "(?= in the| and| last| on|,|\\.|$)|(?:only eats|eats only|only meal|only eating) (?:\\w+ "
        "){0,2}?(?:at|is|here)|(?:hasn't|hadn't|haven't) eaten (?:since|all|in)",
        "i we my",
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
    Phrase(
        "immigration",
        1,
        "ice",
        "ice (?:agents? )?(?:take|took|taking|takes|grab\\w*|arrest\\w*|detain\\w*|pull\\w*|hauled"
        "|cuffed|has|have|had|got|picked|raided)(?! (?:out|over|up|cream|hockey)\\b)",
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
        counseled_out managed_out eased_out forced_out hush_money nda demotion misconduct_hearing
        workers_comp wrongful licencia_administrativa
        """.strip(),
        _NO_EVENT,
    ),
    Phrase(
        "personnel",
        0.7,
        "suing sued lawsuit settling settled settlement quietly job record union rep corren correr "
        "renewed",
        "(?:is|are|was|who's) (?:suing|being sued)|(?:go|went|leave|left|going) (?:away )?quietly"
        "|(?:settling|settled) (?:for|with|out of)|(?:won't|will not|doesn't|does not) have a "
        "job(?= \\w+|,|\\.|$)|(?:has|with|had) a record(?=,|\\.|!|$| and| but| hr)|meeting with "
        "(?:the |her |his )?union rep|(?:lo|la) (?:van a correr|corren|quieren correr)",
        "i we",
    ),
    Phrase(
        "special-education",
        1,
        "general ebd contained aide para gen",
        "(?:ebd|self-contained) (?:room|class|classroom|program)|(?:has|needs|got|gets) (?:an?"
        "|his own"
        "|her own|a full-time|a 1:1) (?:aide|para)(?= because| all| with| for|,|\\.|$)|(?:can't"
        "|couldn't|won't|not) (?:stay|make it|handle|survive) in gen(?:eral)? ed",
    ),
    Phrase(
        "special-education",
        0.7,
        "noncompliant tier compliant",
        "tier (?:2|3|two|three)(?! cities)|non[- ]?compliant",
    ),
    Phrase(
        "grade",
        0.7,
        "straight fs ds f's d's reprobadas materias",
        "(?:straight|all|nothing but|mostly) (?:fs|ds|f's|d's)(?= |,|\\.|!|$)|(?:lleva|tiene|va "
        "con) "
        "(?:\\w+ )?(?:reprobadas|materias reprobadas)",
        "i we",
    ),
    Phrase(
        "discipline",
        1,
        "behavior counseling report write writeup referral transcript file records",
        "(?:his|her|\\w+'s) (?:write[- ]?up|referral|discipline file|transcript|cum(?:ulative)? "
        "file"
        "|student records?|behavior log|psych report|counseling notes)",
        "i my",
    ),
    Phrase(
        "private-life",
        0.7,
        "gay trans bi lesbian queer nonbinary",
        "(?:told|tells|telling|confided|admitted|came out|secret) (?:[\\w']+ ){0,4}?(?:he's|she's"
        "|they're|he is|she is|as|is) (?:gay|trans|bi|lesbian|queer|nonbinary)|(?:gay|trans|bi"
        "|lesbian|queer|nonbinary) .{0,60}?\\b(?:if (?:his|her|their|they|he|she) (?:parents|family"
        "|mom|dad|folks)? ?(?:knew|found out)|(?:parents|family|mom|dad|folks) (?:don't|doesn't) "
        "know)",
    ),
)

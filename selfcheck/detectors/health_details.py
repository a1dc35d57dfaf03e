"""Details of health that make a private record: what is found, treated, taken and lived through."""

from __future__ import annotations

from typing import Final

from selfcheck.detectors.detail_words import FEW, HAS, IS, SELF
from selfcheck.detectors.phrases import Phrase, of_things

_NO_EVENT: Final = "(?! awareness| week| month| walk| night| fundraiser| class| policy| center)"
_ILL: Final = (
    "(?:cancer|leukemia|tumou?r|lymphoma|melanoma|depression|disease|eating disorder|psychosis)"
)

HEALTH_DETAILS: Final = (
    Phrase(
        "health",
        1,
        "wrist transplant bunch handful "
        "bones live kidney liver blind deaf hearing sight memory hair bottle wrists cancer's "
        "cancer "
        "dying lungs brain",
        r"(?:cancer|tumor|it)(?:'s| is| has spread| spread)? (?:now )?(?:in|to) (?:his|her"
        r"|their) (?:bones|"
        r"lungs|brain|liver|blood|lymph nodes)|(?:weeks|months|days|not long) (?:left )?to live"
        r"|needs a "
        r"(?:new )?(?:kidney|liver|heart transplant)|(?:going|gone) (?:blind|deaf)|losing "
        r"(?:his|her) (?:"
        r"hearing|sight|vision|memory|hair)|(?:took|swallowed|downed) (?:a |the )?(?:whole "
        r")?(?:bottle|"
        r"handful|bunch) of (?:pills|\w+)|(?:slit|cut) (?:his|her) wrists?|(?:is|he's|she's"
        r"|they're) dying"
        r"(?= of|,|\.|!|$)(?! laughing)",
        "i we",
    ),
    Phrase(
        "health",
        1,
        "meds pancreatitis sepsis "
        "appendicitis pneumonia nicu icu premature operated pills aa meetings",
        "(?:it's|its|it was|is|has|had|with|got|is fighting|fighting) (?:\\w+ )?(?:appendicitis"
        "|pneumonia|pancreatitis|sepsis)|(?:is|he's|she's|baby is|in) (?:in |at )?(?:the "
        ")?(?:nicu|icu)"
        "|(?:off|on|forgot|skipping|skipped|without|taking) (?:his|her) (?:pills|meds)|(?:is|was"
        "|be) in aa",
        "i we",
    ),
    of_things(
        "health",
        1,
        f"{HAS} {FEW}",
        """
        lymphoma melanoma carcinoma hodgkin's als gout shingles whooping_cough pertussis staph mrsa
        impetigo bedbugs bed_bugs scoliosis endometriosis preeclampsia psychosis ulcers colitis
        cirrhosis jaundice dialysis radiation immunotherapy transplant pacemaker stent
        hysterectomy vasectomy biopsy colonoscopy epipen catheter blood_clot aneurysm
        hip_replacement knee_replacement drinking_problem suicidal_ideation postpartum_depression
        withdrawals night_terrors selective_mutism gender_dysphoria sensory_processing_disorder
        klonopin xanax wellbutrin celexa risperdal seroquel guanfacine clonidine focalin intuniv
        suboxone methadone narcan antipsychotics menopause ivf radiotherapy spina_bifida
        muscular_dystrophy brain_bleed heart_attack kidney_transplant crohns cyst fibroids
        """.strip(),
        _NO_EVENT,
    ),
    Phrase(
        "health",
        1,
        "biopsy scan mri mammogram tests test results result bloodwork labs lump mass tumor"
        " screening ultrasound",
        "(?:biopsy|scan|mri|mammogram|tests?|results?|bloodwork|labs|lump|mass|tumor|screening"
        "|ultrasound) (?:was|were|is|are|came back|comes back|turned out|showed|shows|found) "
        rf"{FEW}(?:malignant|cancerous|positive|{_ILL}|abnormal|not good|bad news)",
    ),
    Phrase(
        "health",
        1,
        "cancer leukemia tumor tumour lymphoma melanoma depression disease disorder psychosis",
        rf"{_ILL} (?:is|has|has come|came|'s|spread|returned)(?: now| just)? ?(?:back|returned"
        "|spread(?:ing)?|in remission|terminal|inoperable|shrinking|growing|gone|stage|to the)"
        "|(?:stage (?:one|two|three"
        rf"|four|\d|i+v?)|terminal) (?:\w+ )?{_ILL}",
    ),
    Phrase(
        "health",
        1,
        "surgery operation procedure operated",
        r"surgery (?:is|was|went|got|has been) (?:on|set|scheduled|next|tomorrow|today|monday"
        "|tuesday|wednesday|thursday|friday|moved|longer|rough|bad)|(?:is having|has|had|needs"
        "|scheduled for|goes in for|going in for|recovering from|after|out for|getting) "
        r"(?:[\w'-]+ ){0,3}?(?:surgery|an operation|a procedure)|operated on",
    ),
    of_things(
        "health",
        1,
        r"(?:on|put on|ordered on|goes on|needs|in) (?:a |an |the )?(?:strict |full )?",
        """
        bed_rest bedrest suicide_watch life_support hospice ventilator psychiatric_hold
        involuntary_hold dialysis chemo insulin coma intensive_care psych_hold iv_antibiotics
        blood_thinners birth_control puberty_blockers hormones antidepressants antipsychotics
        """.strip(),
    ),
    Phrase(
        "health",
        1,
        "miscarried baby babies pregnancy stillborn stillbirth",
        "miscarried|(?:lost|losing) (?:the|her|their) (?:baby|babies|twins|pregnancy)|high-risk "
        "pregnancy|(?:had|gave birth to) a stillb(?:orn|irth)",
    ),
    Phrase(
        "health",
        1,
        "od'd oded odd overdosing relapsed wagon sober drunk high hungover hammered",
        "od'd|oded|(?:has |had |just )?relapsed|(?:off|fell off) the wagon|(?:isn't|not) sober"
        "|(?:came|comes|coming|showed up|shows up|been|was|is) (?:to )?(?:work|school|class"
        "|practice)?(?: the game)? ?(?:drunk|hungover|hammered|high as)(?: again)?"
        "|(?:high|drunk) (?:at|in) (?:work|school|class)",
        "to i",
    ),
    Phrase(
        "health",
        1,
        "cutting harming starving purging burning",
        f"(?:been|started|is|keeps|back to|she's|he's|caught) (?:cutting|harming|starving|purging)"
        rf"(?: {SELF}| again(?!st)|(?=,|\.|;|!|$| and| because| since| for))|burning {SELF}",
    ),
    Phrase(
        "health",
        1,
        "eval evals evaluation assessment diagnosis",
        "(?:psych|psychological|neuropsych|psychiatric|autism|adhd|mental health) (?:eval"
        r"|evals|evaluation|assessment)(?: (?:came|said|says|was|is|showed|confirmed)|:)"
        "|(?:got|has|have|gets|his|her|their|official) (?:a |an |his |her |the |new )*diagnosis",
    ),
    Phrase(
        "health",
        1,
        "attacks attack flashbacks blackouts voices hallucinating hallucinations episode",
        "(?:having|had|has|gets|getting|keeps having) (?:[\\w-]+ ){0,2}?(?:panic attacks?"
        "|anxiety attacks?|flashbacks|blackouts|hallucinations|(?:manic|psychotic) "
        "episodes?)|hears voices|hearing voices|hallucinating",
    ),
    Phrase(
        "health",
        0.7,
        "allergic allergy",
        "(?:severely |deathly )?allergic to (?:pea|tree )?(?:nuts?|peanuts?|dairy|bees|shellfish"
        "|eggs?|gluten|latex|milk)|(?:has|with|his|her) (?:an? )?(?:severe )?(?:peanut|nut|bee"
        "|dairy|egg|food) allergy",
    ),
    Phrase(
        "health",
        1,
        "hospitalized institutionalized committed admitted intubated sedated",
        rf"{IS} {FEW}(?:institutionalized|intubated|committed to (?:a|the) (?:psych|mental"
        r"|hospital)|admitted (?:to|at|into) (?:the )?(?:hospital|kadlec|trios|lourdes|psych"
        r"|icu|er\b|rehab|detox|inpatient))",
    ),
    Phrase(
        "health",
        0.7,
        "room sacred kadlec trios lourdes hospital icu er",
        "(?:he's|she's|they're|is|are|was|still|back|rushed|taken) (?:in|at|to|over at) (?:the )?"
        "(?:kadlec|trios|lourdes|er|emergency room|icu|children's hospital|sacred heart)"
        "(?! for (?:work|a field))",
    ),
    Phrase(
        "health",
        1,
        "life hanging lives kill end take hang suicide jump die dead",
        "(?:tried|attempted|wanted|wants|threatened|threatening|trying|talking about|plans|planned"
        f"|says he wants|says she wants) ?(?:to )?(?:killing|kill|hang|hanging) {SELF}"
        "|(?:end|ended|take|took|taking|ending) (?:his|her|their) (?:own )?li(?:fe|ves)"
        "|suicide (?:attempt|note|pact)|(?:wants|wanted) to (?:die|be dead)(?! for| laughing)",
    ),
    Phrase(
        "health",
        1,
        "through rehab detox menopause ivf withdrawal treatment recovery inpatient outpatient",
        "(?:going|goes|went|been|gone) (?:back )?(?:through|to|into) (?:\\w+ )?(?:rehab|detox"
        "|menopause|ivf|withdrawal|inpatient|outpatient|residential treatment)|(?:is|he's|she's) "
        "in (?:recovery|inpatient|outpatient|residential treatment)(?= |,|$)(?! mode)",
    ),
    Phrase(
        "health",
        1,
        "medical fmla disability stress mental nervous",
        "(?:on|out on|taking|took|takes|going on|for|with|needs) (?:a |an |her |his |long-term "
        "|short-term )*(?:(?:medical|disability|stress|mental health|psychiatric|fmla) "
        "leave|fmla|mental health (?:reasons|issues|break|crisis|problems)|nervous (?:breakdown"
        "|exhaustion))",
        "i i'm",
    ),
    Phrase(
        "health",
        0.7,
        "psych psychologist counselor therapist therapy counseling anger grief",
        "(?:told|tells|telling|cried to|seeing|sees|meets with|meeting with) (?:the|his|her|our|a) "
        "(?:school )?(?:counselor|therapist|psychologist|psych)(?! schedule| about class)"
        "|(?:in|goes to|started|sent to) (?:anger management|grief counseling|grief group"
        "|therapy|counseling)(?= |,|$)",
        "i",
    ),
    Phrase(
        "health",
        1,
        "baja licencia incapacidad incapacitado incapacitada bebe quimio quimioterapia recayo "
        "internado internada hospitalizado hospitalizada operaron operan aborto derrame infarto "
        "cortando corta matarse tumor",
        "(?:esta|anda|sigue|se fue|salio) de (?:baja|licencia|incapacidad)|(?:esta|anda) "
        "(?:incapacitad|internad|hospitalizad)[oa]|(?:tuvo|sufrio) un (?:aborto|derrame"
        "|infarto)|perdio (?:el|al|a su) bebe|(?:esta|anda|empezo) (?:en|con|las?)(?: las?)? "
        "quimio(?:terapias?)?|recayo|(?:lo|la|le) (?:operaron|operan|van a operar)|se "
        "(?:esta )?corta(?:ndo)?(?: los brazos)?(?= |,|\\.|$)|quiere matarse|(?:le )?encontraron "
        "un tumor",
    ),
    Phrase(
        "health",
        1,
        "con antidepresivos por depresion ansiedad cancer embarazada drogas alcohol pastillas",
        "(?:por|con) (?:la |una )?(?:depresion|ansiedad|quimioterapia)|(?:tiene|con|por) "
        "problemas? (?:con|de) (?:las )?(?:drogas?|alcohol|alcoholismo)|(?:toma|esta "
        "tomando) (?:pastillas|antidepresivos)|(?:salio|quedo|resulto) embarazada",
    ),
)

"""Sides taken by rhetoric: a question that expects no answer, a reckoning, a condition."""

from __future__ import annotations

from typing import Final

from selfcheck.detectors.district_matters import BODY

_WE: Final = (
    "(?:we|they|ksd|the (?:district|board|schools?|superintendent)|our (?:schools?|district"
    "|kids|students|teachers)|teachers|kids|students|schools)"
)
_PLAN: Final = (
    "(?:rule|policy|ban|schedule|program|plan|curriculum|system|change|calendar|pouches"
    "|initiative|rollout|pilot|adoption|enforcement|model)"
)

_HELP: Final = (
    "(?:cops|police|guards|officers|counselors?|nurses?|librarians?|paras|custodians|electives"
    "|recess|psychologists?|aides|consultants|coaches|administrators?)"
)
RHETORIC: Final = (
    (
        r"if (?:we|they|ksd|the district|the board|you) can (?:find|afford|pay|spend|come up with"
        r"|build|fund) (?:[\w$.,'-]+ ){1,8}?(?:we|they|you|it) (?:can|could|should)"
    ),
    (
        r"^\W*(?:please )?(?:keep|save|restore|bring back|don't cut|fund) (?:the |our )(?:[\w-]+ "
        "){0,3}?(?:orchestra|band|choir|music|arts?|library|librarians?|program|recess|sports"
        "|nurses?|counselors?|paras)(?=[.!,]|$)"
    ),
    (
        r"^\W*(?:smaller class(?:es| sizes)|fewer tests|less testing|more (?:recess|counselors"
        r"|paras|nurses|librarians)|better pay)(?=[.!,]|$)"
    ),
    (
        f"{BODY} (?:finally |actually )?(?:had|has|lacks?|showed|shows|found) (?:the |some |no "
        "|any |real )*(?:guts|courage|sense(?! of)|nerve|decency|spine|backbone|leadership"
        "|integrity|vision)"
    ),
    (
        rf"(?:(?:kids|schools?|students|our schools|we) (?:do not |don't |really |badly )needs?"
        rf"|(?:we|our schools?|kids|schools) needs? (?:more|fewer|another|real)) (?:more |any "
        rf"|another )*{_HELP}(?= |\.|!|,|$)(?! (?:note|pass|at camp|for the|to sign))"
    ),
    (
        "(?:why|how come|since when|tell me why|explain why) (?:on earth |in the world )?(?:are"
        f"|is|do|does|did|would|can't|don't|must|should|isn't|aren't) {_WE} (?:even |still |not "
        r"|only |suddenly )*(?:getting rid|get rid|cut\w*|pay\w*|clos\w*|spend\w*|making|make"
        r"|forc\w*|remov\w*|ban\w*|losing|lose|keep\w*|dropp?\w*|buy\w*|send\w*|hir\w*"
        r"|teach\w*|start\w*|allow\w*|let|letting|need\w*|test\w*|treat\w*|wait\w*|afford"
        r"|fund\w*|have \d+|pretend\w*|punish\w*|waste|wasting)"
    ),
    (
        r"(?:longer|shorter|smaller|fewer|better|earlier|later|bigger|more) (?:[\w-]+ "
        r"){1,3}?(?:would|wouldn't|could) (?:\w+ )?(?:solve|help|fix|save|change|cut|hurt|end"
        r"|stop) (?:[\w'-]+ ){0,8}?(?:district|schools?|students?|kids|teachers|tard\w+|classes"
        "|classrooms?|absences|discipline)"
    ),
    (
        rf"(?:the|this|that|our|their|new) (?:[\w-]+ ){{0,3}}?{_PLAN} (?:at \w+ |in \w+ )?(?:is"
        r"|isn't|is not|has|hasn't|does|doesn't|just|actually|really|clearly|finally) (?:\w+ "
        "){0,2}?(?:working|worked|failing|failed|helping|helped|lands? on|targets?|nuts"
        r"|bananas|bonkers|broken|unfair|a gift|a relief|backfir\w+|hurting|saving|changing "
        "lives|too much|killing|driving)"
    ),
    (
        rf"{_WE} (?:only )?(?:have|has|get|got) (?:one|two|three|half a|zero|no|\d+) (?:[\w-]+ "
        rf")?(?:counselors?|nurses?|librarians?|psychologists?|paras?|custodians?|subs?|social "
        rf"workers?) for "
    ),
    (
        rf"{BODY} calls? (?:that|it|this) |i call (?:it|that) (?:negligent|shameful|a \w+|robbery"
        rf"|theft|neglect|progress|smart)"
    ),
    (
        r"paying (?:a |an |some |another |yet another )?(?:outside )?(?:consult\w+|compan\w+"
        r"|vendors?|firms?|administrators?) (?:[\w$,.-]+ ){0,6}?(?:to|for|while|instead|when)"
    ),
    rf"would it kill (?:them|ksd|us|anyone|{BODY})",
    (
        r"so (?:the|our|their|ksd's|your) (?:answer|solution|plan|fix|response) (?:to|for) "
        r"(?:[\w'-]+ ){1,6}?is"
    ),
    (
        "(?:is|are) the only (?:two |one |ones |three |candidates? |people |person )*(?:who|that"
        r"|on the ballot|running|in the race)(?=[^.!?\n]{0,80}(?:school|teach|class|building|kids"
        "|board|union|district))"
    ),
    (
        r"(?:die|dying) on (?:this|that) hill|on the fence about (?:the |this )?(?:\w+ )?(?:levy"
        r"|bond|measure|contract)"
    ),
    (
        r"(?:do the math|settle (?:it|the|this)|start at \d\w*|bargain in good faith|at the "
        r"(?:bargaining )?table)(?=[^.!?\n]{0,60}(?:contract|settle|teachers|pay|raise|kea"
        r"|district|board|fair))"
    ),
    (
        r"(?:somebody|someone) (?:at|in|from|on) (?:the )?(?:district|board|central office|ksd"
        r"|admin\w*) (?:needs|need|ought|should|has) (?:to|be)"
    ),
    (
        r"(?:board|district|superintendent|admin\w*|they) (?:only |never |always |just "
        r")(?:listens?|cares?|hears?|answers?)(?: to| about)?(?= |\.|,|!|$)"
    ),
    (
        r"(?:merecen|merecemos|se merecen|necesitan|necesitamos|exigimos|queremos) (?:el |un "
        r"|una |mas |mejor |mejores )*(?:aumento|salarios?|sueldos?|contrato|pago|maestros"
        r"|escuelas?|recreo|consejer\w+|enfermer\w+|respeto)"
    ),
    (
        r"(?:no )?(?:estoy|estamos) (?:de acuerdo|a favor|en contra) (?:con|de) que (?:\w+ "
        r"){0,2}?(?:quiten|cierren|recorten|prohiban|cambien|pongan|usen|abran|aprueben|den"
        r"|permitan|obliguen|hagan)"
    ),
)

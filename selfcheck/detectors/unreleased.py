"""Phrases for what an employee knows early: decisions before families and staff are told."""

from __future__ import annotations

from typing import Final

from selfcheck.detectors.detail_words import DAYS
from selfcheck.detectors.phrases import Phrase, any_of

_MEETING: Final = (
    "(?:leadership|admin|administrators?'?|cabinet|principals?'?|staff|department|budget|hr|closed"
    "|executive|negotiations?|bargaining|building|faculty|team leads?|directors?'?|managers?"
    "|planning|emergency) (?:meeting|session|retreat|huddle|call|briefing|zoom)"
)
_WHOSE: Final = (
    r"(?:this morning's|today's|yesterday's|last night's|tonight's|\w+day's|our|the|a|my|this|an)"
)
_DECIDED: Final = (
    r"(?:loses|lost|losing (?!my|it|sleep|track)|cut|cuts|cutting|clos(?:es|ed|ing)|gone"
    "|eliminat(?:es|ed|ing)|axed|merg(?:es|ed|ing)|consolidat(?:es|ed|ing)|riff?(?:ed|s|'d)?"
    "|laying off|layoffs?|laid off|outsourc(?:ed|ing)|shut(?:ting)? down|drop(?:s|ped|ping) "
    r"(?:\w+ )?(?:program|band|orchestra|french|german|latin|choir|dual|ap|kindergarten)"
    "|ax(?:e|es|ing)|won't (?:reopen|be back|exist)|not reopening|swapping (?:schools|buildings)"
    "|(?:is|are) out(?= |,|\\.|$)|no more (?:band|orchestra|pe|elementary|librarians?|counselors?)"
    "|hiring freeze|will (?:merge|close|consolidate|be (?:cut|closed|merged|eliminated))"
    "|freez(?:e|ing) "
    "(?:steps|pay|salaries|hiring)|chose the new|transfer list|(?:superintendent|principal|ad"
    "|coach|ap) pick|(?:pick|choice) (?:is|for)"
    "|losing our|metal detectors?|mascot|finalists?|settl(?:es|ed|ing)|won't have a job"
    "|phas(?:ed|ing) out"
    "|getting (?:rid of|the boot)|tentative agreement|reorganiz(?:ed|ing)"
    "|shake-?up|half-?time|furlough(?:s|ed)?|fir(?:ed|ing)|resign(?:ed|ing|s)|non-?renewed"
    "|buy(?:ing)? out"
    "|bought out|leaving mid-?year|new principal|new superintendent|displaced|moving to "
    "(?:a )?four-?day|four-day week)"
)
_DECISIONS: Final = (
    "loses lost losing cut cuts cutting closes closed closing gone eliminates eliminated "
    "eliminating axed merges merged merging consolidates consolidated consolidating rif riffed "
    "laying layoffs layoff laid outsourced outsourcing shut shutting drops dropped dropping "
    "halftime half furlough furloughs furloughed fired firing resigned resigning resigns "
    "merge close consolidate eliminated freezing chose transfer freeze pick choice detector "
    "detectors mascot finalist finalists settles settled settling "
    "job nonrenewed ax axe "
    "axes axing reopen reopening exist back swapping out more phased phasing "
    "getting "
    "tentative reorganized reorganizing shakeup shake renewed buying buy bought leaving new "
    "displaced moving four rifs rifed rif'd"
)
_AUDIENCE: Final = (
    r"(?:(?:the )?(?:famil(?:y|ies)|parents|staff|teachers|union|public|community|paras"
    r"|neighbou?rhood|press|media|paper)|nobody|no one|he|she|they|everyone else|the "
    r"(?:kids|students|team|building|school)|most of (?:the )?\w+)"
)
_NOT: Final = (
    "(?:won't|will not|haven't|hasn't|don't|doesn't|aren't|isn't|not|won't be|have no idea"
    "|has no idea|no idea)"
)
_WORK: Final = any_of(
    """
    budget layoff layoffs cuts cutting rif rifs closing closure closures boundary boundaries
    superintendent position positions contract hired hiring fired resigning resigned resigns merge
    merging union investigation buyout principal's replaced transferred displaced consolidating
    """
)
_WORKS: Final = (
    "budget layoff layoffs cuts cutting rif rifs closing closure closures boundary boundaries "
    "superintendent position positions contract hired hiring fired resigning resigned resigns "
    "merge merging union investigation buyout principal's replaced transferred displaced "
    "consolidating"
)
_HUSH: Final = (
    "(?:you (?:didn't|did not|never) (?:hear|see|get) (?:it|this|that) (?:from|here)|mum's the "
    "word|shh+|hush hush|don't screenshot|delet(?:e|ing) (?:this )?(?:later|soon|tonight|in an "
    "hour)|could (?:get|be) (?:in trouble|fired|written up) for (?:this|posting|saying|telling"
    "|sharing)|top secret|hasn't hit the news|spilling the tea|insider tea|(?:told|hear[ds]?"
    "|know|knows) (?:me |us )?(?:privately|in private|confidentially|behind closed doors|on the "
    "quiet))"
)
_INSIDE: Final = (
    r"(?:(?:parents|families|staff|teachers|kids|nobody(?: else)?|no one(?: else)?|people|they"
    r"|everybody|members|the "
    r"(?:union|public"
    r"|community)) (?:have|has|had|got|haven't|hasn't|don't|doesn't|won't)(?: even)? (?:no "
    r"(?:clue|idea)"
    r"|a clue|seen (?:it|this)|heard|the faintest|been told|know|find out|hear)"
    rf"|(?:big )?(?:announcement|announcing|news) (?:is |comes |drops |goes out |coming )?(?:on "
    rf")?{DAYS}"
    r"|(?:heard|hearing|got it|straight) (?:it |this )?(?:from|at|through|in|thru) (?:the "
    r")?(?:do\b|district "
    r"office|hr\b|admin|grapevine|downtown|central office|superintendent's|my (?:principal|boss"
    r"|ap)|payroll)"
    r"|(?:heard|hearing) (?:it |this )?(?:through|thru) the grapevine|word (?:is|from|has it)"
    r"|(?:just )?(?:left|got out of|sat through|came from|back from|walked out of) (?:the|a|our"
    r"|my) "
    rf"(?:\w+ )?(?:committee|{_MEETING})|(?:email|memo) (?:just )?(?:went|came|going) (?:out "
    rf")?(?:to|from)"
    r" (?:principals|admin|directors|hr|cabinet)|between us|(?:got|heard) (?:it|this) from (?:a "
    r"friend|someone|somebody|my source|people|a guy|a lady) (?:in|at) (?:hr|the do|payroll|the "
    r"district|district office|admin|transportation)|vote(?:'s| is) (?:on )?{DAYS}|internally"
    r"|trust me when i say|i (?:process|do|run) payroll|told (?:cabinet|principals|admin"
    r"|directors|the union|building reps)|word from|i was in the room|i work in (?:payroll|hr"
    r"|the district "
    r"office)|coming soon but|you heard it here|confirmed by "
    r"(?:my|the|our) (?:principal|boss|ap|hr)|the (?:district |school )?(?:lawyer|attorney) "
    r"(?:told|says|said)|before the board|board (?:sees|votes on|gets|hears) it|they're "
    r"(?:hiding|sitting on)|not in the minutes)"
)

UNRELEASED: Final = (
    Phrase(
        "before",
        0.5,
        "clue idea seen heard faintest told know find hear announcement announcing news hearing "
        "told cabinet principals room between us source friend someone vote internally trust "
        "payroll process confirmed "
        "lawyer attorney before sees votes gets hears hiding sitting minutes straight "
        "got word left back came walked sat email memo soon",
        rf"{_INSIDE}\b.{{0,120}}?\b{_DECIDED}|{_DECIDED}\b.{{0,120}}?\b{_INSIDE}",
        "board",
    ),
    Phrase(
        "before",
        0.5,
        _DECISIONS,
        "(?:from|at|in|out of|after|during|leaving|left|per|today|sat through) (?:of )?"
        rf"{_WHOSE} {_MEETING}\b.{{0,100}}?\b{_DECIDED}",
        "board",
    ),
    Phrase(
        "closed",
        0.5,
        "session",
        rf"(?:closed|executive) session (?:was |on )?{DAYS}.{{0,80}}?\b{_DECIDED}",
    ),
    Phrase(
        "before",
        0.5,
        "told know informed hear find learn news notified",
        rf"{_AUDIENCE} (?:still |even |just )*{_NOT} (?:been |be |being |going to |gonna |get "
        "|getting |supposed to )*(?:told|know|informed|hear|find out|learn|notified|get the news)"
        "(?: about it| anything| this| it| that)? (?:until|till|til|before|yet|for another)"
        "(?! the last| they (?:try|see|get))",
    ),
    Phrase(
        "before",
        0.5,
        "told telling tell",
        "(?:nobody|no one|no-one|nobody's|hasn't|haven't|not|isn't|aren't)(?: has|'s)? (?:even "
        "|yet "
        "|been )*(?:told|telling|tell) (?:the )?(?:union|famil(?:y|ies)|parents|staff|teachers"
        "|public|paras|community|rest of|building|him|her)(?= yet|,|\\.|!|$| until| till| about "
        "it| that)",
    ),
    Phrase(
        "before",
        0.5,
        "announce announces announced announcing announcement",
        "(?:board|district|superintendent|principal|admin|they|cabinet|hr)(?:'s| is|'re| are)? "
        "(?:about to|going to|gonna|planning to|set to|waiting (?:\\w+ ){0,3}?to|will) announce"
        r"(?= (?:that|they|the|it|a|cuts|clos|lay))|(?:ahead of|before) (?:the |any |an )?"
        "(?:official |public )?announcement",
    ),
    Phrase(
        "list",
        0.5,
        "draft preliminary unreleased leaked spreadsheet memo numbers map maps sheet plan list",
        "(?:draft|preliminary|unreleased|leaked) (?:budget|boundary map|boundar(?:y|ies)|staffing "
        "\\w+|schedule|calendar|org chart|contract|layoff list|cuts?|master schedule|numbers"
        "|maps?|memo) ?(?:has|have|shows?|cuts?|eliminates?|calls|includes?|takes?|drops?|puts?|"
        "with|says?|is|are|was|moves?)?|(?:saw|seen|got a (?:look|peek) at|peeked at) "
        "(?:the |that |a |an )?(?:\\w+ )?(?:spreadsheet|draft|memo|salary sheet|staffing "
        "(?:sheet|plan)|boundary maps?|org chart|seniority list|cut list|layoff list)",
    ),
    Phrase(
        "list",
        0.5,
        "rif rifs riffed pink layoff laid cut displaced let notices",
        r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|a dozen|several|half) (?:of (?:our|"
        "the|us) )?(?:\\w+ )?(?:teachers|positions|people|jobs|paras|librarians|counselors|staff"
        "|us|fte|custodians|secretaries|coaches|coworkers|colleagues|nurses) (?:are |is |will be "
        "|getting |to be |being |about to be |going to |be |get |got )+(?:riff?(?:ed|s)?(?: "
        "notices)?"
        "|pink slips|cut|laid off|let go|displaced|layoff notices)",
    ),
    Phrase(
        "told",
        0.7,
        _WORKS,
        rf"{_HUSH}.{{0,120}}?\b{_WORK}|{_WORK}\b.{{0,120}}?\b{_HUSH}",
    ),
    Phrase(
        "told",
        1,
        "keep shared posted forwarded allowed",
        "keep (?:this|it|that) (?:to|between) (?:yourselves|ourselves|you all|y'all)|not allowed "
        "to "
        "(?:tell (?:families|parents|anyone|you)|share (?:this|it)|say anything)(?= yet|,|\\.|!|$"
        "| but| about)",
        "please",
    ),
    Phrase(
        "before",
        0.5,
        "guess know figure wonder wondering",
        "(?:guess|know|figure out|wonder|wondering) why (?:the |our |my )?(?:[\\w'.]+ "
        "){1,4}?(?:has "
        "(?:had )?(?:a )?(?:long-term )?sub|is (?:suddenly )?(?:empty|dark|gone|vacant|out)|was "
        "(?:walked|escorted)|isn't (?:here|back|at work))(?! of| for the)",
    ),
    Phrase(
        "list",
        0.5,
        "told names other "
        "candidates candidate applicants applicant finalists results list lists lineup",
        "(?:the )?other (?:two |three |\\d )?(?:candidates?|applicants?|finalists?) (?:was|were"
        "|is|are)"
        "|(?:list of|names of) (?:the )?(?:kids|students|teachers|staff|families|people) (?:who"
        "|held|being|"
        "getting|on|with|failing|to be)|results (?:of|from) (?:the |our )?(?:staff|climate|parent|"
        "internal) survey|lawyer told us",
        "honor",
    ),
    Phrase(
        "list",
        0.5,
        "showed gave sent shared handed emailed guess",
        "(?:admin|hr|the principal|our principal|the office|the counselors?|the district) "
        "(?:showed|"
        "gave|sent|shared|handed|emailed) us (?:which|who|the names|a list|the list)|guess whose "
        "(?:evaluation|eval|contract|position|job|name)(?! tag)",
    ),
    Phrase(
        "heard",
        0.5,
        "guess",
        "guess who (?:got|was|is|just got|isn't|is not) (?:\\w+ )?(?:transferred|fired|moved|let go"
        "|written up|demoted|suspended|walked out|coming back|put on|rif'?d|resigning|pregnant"
        "|reassigned|removed|non-?renewed|divorced|divorcing)(?! to (?:my|the next))",
    ),
    Phrase(
        "told",
        0.7,
        "se publico anuncian anunciado saben nadie salga dije enterar junta digan",
        "(?:todavia|aun) no (?:es publico|lo anuncian|lo han anunciado|se anuncia|se sabe|saben "
        "(?:los|las)|les (?:han dicho|dicen))|no (?:le|les|se lo) digan a nadie|no digan nada"
        "|que no salga de aqui|yo no (?:les|te|le) dije nada|(?:antes de|no) se (?:van a )?"
        "enter(?:ar|en) (?:los|las|hasta)|en la junta (?:de personal|de hoy|cerrada|privada|de "
        "directores)[^.!?\\n]{0,60}(?:cerrar|cierran|corren|despid\\w+|quitan|recort\\w+)",
    ),
)

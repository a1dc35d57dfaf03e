"""Stances for or against those who decide: the board, superintendent, union, District."""

from __future__ import annotations

from typing import Final

from selfcheck.detectors.district_matters import BODY, MATTER
from selfcheck.detectors.opinion_words import GOOD_OR_BAD, IS, OUGHT, THE

ON_BODIES: Final = (
    (
        rf"{BODY} (?:\w+ ){{0,2}}?(?:is|are|was|were|isn't|aren't) (?:not |still |just |always )*"
        "(?:wrong|right|spending|wasting|failing|out of touch|on the (?:right|wrong) track|hurting"
        "|helping|listening|ignoring|making it|overpaid|underpaid)"
    ),
    (
        rf"{BODY} (?:makes|make|earns?|spends?|wastes?) (?:\w+ )?(?:too much|not enough|every|more"
        "|way|our|my)"
    ),
    rf"{BODY} (?:has|have) (?:\w+ )?(?:lost|found|failed|done|earned|betrayed|listened|forgotten)",
    (
        "(?:can't|cannot|hard to) believe (?:that )?"
        rf"{BODY} (?:\w+ )?(?:cut|saved|closed|voted|chose|banned|hired|fired|approved|rejected"
        "|is|would)"
    ),
    (
        "(?:so |really |very |just )*(?:glad|sad|happy|angry|mad|grateful|relieved|thrilled"
        "|sick|upset|proud"
        rf"|sorry) (?:that )?{BODY} (?:\w+ )?(?:cut|saved|closed|voted|chose|banned|approved"
        "|rejected|kept|listened)"
    ),
    rf"(?:hope|wish) {BODY} and {BODY} (?:can |will |would )?(?:settle|agree|compromise|figure)",
    (
        "(?:please |go |i'm |i am |i'll be |be |will |i |we |must |to |and )*vot(?:e|ed|ing) "
        rf"(?:yes|no|for|against|down|it down|in favor of)(?: (?:on|for|to))? {THE}(?:\w+ "
        f")?(?:{MATTER}|{BODY})"
    ),
    (
        r"(?:the|this|that|their|new|proposed|district's|board's|such a|what a) (?:[\w'-]+ "
        "){0,2}?(?:decision|plan|policy|vote|proposal|schedule|calendar|curriculum|start "
        "time|boundaries|staffing plan|budget|program|contract|homework|recess|testing|cuts"
        rf"|phones|masks|library) (?:[\w'-]+ ){{0,4}}?{IS} (?:[\w'-]+ ){{0,3}}?{GOOD_OR_BAD}"
    ),
    (
        rf"{GOOD_OR_BAD} (?:[\w'-]+ )?(?:decision|idea|plan|policy|vote|move|call) (?:this|that"
        rf"|the|our|for|by) (?:\w+ )?(?:{BODY}|schools?|district)"
    ),
    (
        "(?:i'?m|i am|we're|we are|we) (?:all )?with (?:the |our )?(?:teachers|union|kea|board"
        "|district|superintendent|strikers|parents|administration) (?:on|in|all|100)"
    ),
    rf"{BODY} (?:[\w']+ ){{0,2}}?{OUGHT} (?!be proud|be thanked|be here)\w+",
    (
        rf"{BODY} (?:[\w'-]+ ){{0,3}}?(?:got|get|gets) (?:it|this|that) (?:so |all |dead "
        "|exactly |completely )*(?:wrong|right)"
    ),
    (
        rf"{BODY}(?:'s)? (?:[\w'-]+ ){{0,4}}?(?:made|makes|is making|did|does|is doing|are "
        rf"doing|chose|voted|done) (?:[\w']+ ){{0,3}}?(?:{GOOD_OR_BAD})(?: by| decision| choice"
        "| call| move| thing| job)?"
    ),
    (
        f"{BODY}'?s? (?:decision|vote|plan|offer|proposal|choice|position|handling"
        rf"|priorities) (?:[\w'-]+ ){{0,6}}?{IS} (?:[\w'-]+ ){{0,3}}?{GOOD_OR_BAD}"
    ),
    (
        rf"{BODY} (?:[\w'-]+ ){{0,2}}?(?:rubber-? ?stamped|failed|ignored|ignores|betrayed"
        "|wasted|wastes|caved|refuses|refused|doesn't care|does not care|cares about|doesn't "
        "listen|never listens|finally listened|listened|listens|came through|stood up"
        r"|delivered|gets it|knows it|let us down|let our \w+ down|has lost|is out of touch"
        "|is doing what|is asking for|asks too)"
    ),
    (
        r"(?:i|we) (?:[\w']+ ){0,2}?(?:(?:don't|do not|dont|can't|cannot|no longer|really"
        "|fully|still) )?(?:trust|disagree with|agree with|back|support|oppose|stand with"
        f"|stand behind) {BODY}(?! for (?:their|its|the) service)"
    ),
    (
        rf"{BODY} (?:really |clearly |still )?(?:has|have) (?:no|zero) (?:plan|clue|idea|vision"
        rf"|spine|backbone|business|excuse|"
        "shame|respect)"
    ),
    rf"(?:stand|standing|stood) (?:with|behind|beside|against) {BODY}",
    (
        "(?:thrilled|glad|happy|sad|angry|mad|relieved|upset|disappointed|furious|heartbroken|excited|grateful|"
        rf"sick|disgusted|pleased|shocked) (?:that |to see |to hear |about how )?{BODY} "
        rf"(?:finally |just |really |actually |"
        "has |is |will )*(?!close|cancel|delay)(?:hire|fund|add|cut|vote|approv|reject|drop|pass"
        "|kill|clos|ban|lift|chang|"
        "choos|chose|pick|listen|ignor|sav|kept|keep|reopen|restor|elimin|rais|mov)\\w*"
    ),
    (
        r"(?:we|ksd|kennewick|it's time for|time for|our (?:district|schools?)) (?:really |badly "
        r"|desperately )*(?:needs? |"
        "deserves? )?(?:a |an )?(?:new|better|different|stronger) (?:superintendent|board|school "
        "board|leadership|cabinet)"
    ),
    r"(?:yes|no) (?:on|to|for) (?:prop(?:osition)?|measure) ?\d+",
    (
        r"(?:estoy|estamos) (?:\w+ )?(?:en contra|a favor) de (?:que )?(?:[\w']+ "
        r"){1,6}?(?:escuelas?|distrito|levy|bono|"
        "maestros|clases|celulares|telefonos|horarios?|uniformes|mesa directiva|impuestos?)"
    ),
    (
        r"(?:apoyo|apoyamos|rechazo|respaldo) (?:a |al |la |el |lo |que )*(?:\w+ "
        r"){0,3}?(?:escuelas?|distrito|levy|bono|maestros|"
        "mesa directiva|horarios?|superintendente|celulares|telefonos)"
    ),
    (
        r"(?:no )?(?:debe|deben|deberia|deberian) (?:cerrar|abrir|prohibir|permitir|cortar"
        r"|recortar|pagar|cambiar|votar|renunciar)"
        r"(?: [\w']+){0,4}? (?:escuelas?|distrito|programas?|maestros|celulares|telefonos"
        r"|horarios?|levy|bono)"
    ),
    rf"(?:shame on|kudos to|bravo to|good for|props to|three cheers for|boo to) {BODY}",
    (
        "(?:disappointed|angry|upset|frustrated|furious|happy|pleased|thrilled|impressed"
        f"|satisfied) (?:in|at|with|by) {BODY}(?:'s)?(?: decision| vote| choice| plan)?"
    ),
    (
        "(?:proud|ashamed) of (?:the |our |this |my )?(?:school )?(?:board|superintendent"
        "|union|kea|administration)"
    ),
    (
        "(?:hope|wish|wished|urge|ask|beg|demand|call on|asking|urging|glad|sad|relieved"
        f"|happy|tell) (?:that )?(?:they|{BODY}) (?:had |to |will |would |can |finally |have "
        "|has )*(?:not )?(?:reopen|repeal|reverse|reconsider|rescind|vote[ds]?|approved?"
        "|rejected?|keep|kept|changed?|listen|fix|delay|stop|undo|settled?|passed|kill|scrap"
        r"|drop|fund|restored?|adopt|end|banned|cut|save)(?: \w+)?"
    ),
    (
        "(?:vote|voting|elect|re-? ?elect|support|supporting|voted|electing) (?:for "
        r")?(?:[\w'-]+ ){1,4}?(?:for|to|onto) (?:the )?(?:ksd |kennewick )?(?:school )?board"
    ),
    (
        "(?:it's |its |it is )?time for (?:a )?(?:new|change in) (?:superintendent|board"
        "|leadership|school board)|(?:recall|fire|replace|re-?elect|vote out|thank god for"
        "|elect) (?:the |our |this |every |a new )?(?:school )?(?:board|superintendent)"
    ),
    (
        r"cut(?:ting|s)? (?:[\w'-]+ ){0,3}?(?:paras?|teachers|counselors?|nurses?|librarians?"
        r"|positions|staff|programs?|music|sports|arts|electives|aides|bus routes) (?:[\w'-]+ "
        "){0,8}?(?:while|tells|instead|is|was|hurts|priorities|means|will|would|makes)"
    ),
    (
        r"why (?:is|are|would|did) (?:\w+ ){0,2}?(?:district|board|ksd|they|we) (?:cut|cutting"
        "|closing|close|remove|removing|ban|banning|spend|spending)"
    ),
    (
        "(?:tells you|shows|wrong|right|our|their|its|district's|board's) (?:what )?(?:the "
        ")?priorities"
    ),
    r"(?:fund|defund|stand up for|fight for) (?:our |the )?(?:public )?schools",
)

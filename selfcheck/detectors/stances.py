"""How people take a side, for and against alike, in patterns over District matters and bodies."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from selfcheck.detectors.district_matters import BODY, CONTESTED, MATTER
from selfcheck.detectors.phrases import any_of, pattern

_GOOD_OR_BAD: Final = any_of(
    """mistake mistakes success failure disaster joke shame disgrace waste wrong right good bad great
    terrible awful best worst horrible excellent wonderful ridiculous insane crazy stupid smart wise
    foolish overdue needed unnecessary fair unfair unjust shortsighted short-sighted reckless
    irresponsible responsible sensible reasonable unreasonable harmful helpful disastrous brilliant
    fantastic embarrassing shameful unacceptable outrageous worth overreach nonsense garbage
    broken useless pointless essential vital necessary nightmare blessing game_changer insult
    step_forward step_backward step_backwards step_back improvement win loss gift too_much too_expensive too_far
    not_enough enough dangerous safe unsafe working failing better worse fine important"""
)
_IS: Final = (
    r"(?:is|are|was|were|isn't|aren't|wasn't|weren't|would be|will be|wouldn't be|won't be|has been"
    r"|have been|'s|seems|seem|feels|sounds|looks|makes|make|turned out|been)"
)
_OUGHT: Final = (
    r"(?:should(?:n't)?|must(?:n't)?|needs? to|ought to|has to|have to|had to|better|can't|cannot)"
    r"(?! be (?:out|ready|posted|available|done|here|up|in|sent|mailed|online|back|final|finished"
    r"|coming|proud|thanked)\b)"
)
_FOR_OR_AGAINST: Final = (
    r"(?:for|against|pro|anti|support|supports|supporting|supported|oppose|opposes|opposing"
    r"|opposed(?: to)?|favor|in favor of|endorse|back|backing|stand with|stand behind|standing with"
    r"|stands? (?:up )?for|agree with|disagree with|disagreed with|yes (?:on|to|for)|no (?:on|to)"
    r"|approve|approving|reject|rejecting|pass|fund|repeal|reverse|reopen|rescind|undo|defeat|protect"
    r"|save|fight|trust|love|hate|like|welcome)"
)
_THE: Final = (
    r"(?:the |this |that |our |a |an |any |all |these |those |new |more |its |their |his |her |ksd |ksd's"
    r" |kennewick |district's |district |board's |school |of |with |on |to |in |about |middle |high )*"
)
_I: Final = (
    r"(?:i'?m|i am|i|we|we're|we are|please|let's|proud to|happy to|why i|i'll|i will|i'd|you|everyone)"
)
_DO: Final = (
    r"(?:support|oppose|pass|fund|reject|approve|repeal|stop|end|save|keep|remove|ban|bring back|bring"
    r"|scrap|cancel|defeat|protect|restore|move|redraw|change|leave|cut|delay|drop|lift|expand|reverse"
    r"|renew|settle|get|let|give|fix|finish)"
)

_OPINION: Final = (
    rf"{_OUGHT}|{_GOOD_OR_BAD}|need(?:s|ed)?|deserves?|belongs?|no place|worth|(?:dis)?agree|support(?:s|ing)?"
    r"|oppos(?:e|es|ed|ing)|against|in favor|i'?m for|we'?re for|i'm all for|love|hate|(?:don't|do not) like|glad|happy|sad|angry|upset"
    r"|disappointed|heartbroken|thrilled|furious|relieved|proud to|protects?|hurts?|harms?|helps?|harm|hurt|help|ruins?"
    r"|ruin|destroys?|targets?|punish(?:es)?|divides?|saves?|makes? (?:no )?sense|too (?:expensive|far|much|little|late|early|many)"
    r"|goes? too|settle|it's time|its time|about time|vot(?:e|ing|ed) (?:yes|no|for|against)|voten (?:si|no|por)"
    r"|welcome|can't keep|wish|hope|stand(?:ing)? (?:with|up|against|behind)|would(?! be nice| like| love)|won't|wouldn't|no more|enough is enough"
    r"|stop|save|keep|end|repeal|reject|pass|reverse|say (?:yes|no)|fund|pro|anti|apoyo|a favor|en contra|de acuerdo|trust|asking for"
    r"|get rid of|ban|scrap|undo|bring back|insult|betray\w*|failed us|wrong-headed|pays for|belong|lets? them"
)

_STANCES: Final = (
        rf"(?:please |go |i'm |i am |i'll be |be |will |i |we |must |to |and )*vot(?:e|ed|ing) (?:yes|no|for|against|down|it down|in favor of)(?: (?:on|for|to))? {_THE}(?:\w+ )?(?:{MATTER}|{BODY})",
        rf"(?:yes|no) (?:on|to) {_THE}(?:[\w-]+ )?{MATTER}",
        rf"{_I} (?:\w+ ){{0,3}}?{_FOR_OR_AGAINST} {_THE}(?:[\w-]+ )?{MATTER}",
        rf"(?:pro|anti|for|against)-? ?(?:levy|bond|strike|union|mask|mandate|boundary|book ban)",
        rf"(?<!my\W)(?<!your\W){MATTER} (?:[\w'-]+ ){{0,7}}?(?:{_OUGHT}|never should) (?:not )?(?:be|go|stay|come|pass|fail|have|never|stop|start|get|remain|end|wait|happen|change|include|belong)",
        rf"(?<!my\W)(?<!your\W){MATTER} (?:do(?:es)? not |don't |doesn't )?(?:hurts?|harms?|ruins?|destroys?|belongs?|deserves?|kills?|wrecks?|divides?|makes? sense|targets?|helps?|saves?|protects?|serves?|unites?|strengthens?|improves?|weakens?|fails?|works for)",
        rf"(?:the|this|that|their|new|proposed|district's|board's|such a|what a) (?:[\w'-]+ ){{0,2}}?(?:decision|plan|policy|vote|proposal|schedule|calendar|curriculum|start time|boundaries|staffing plan|budget|program|contract|homework|recess|testing|cuts|phones|masks|library) (?:[\w'-]+ ){{0,4}}?{_IS} (?:[\w'-]+ ){{0,3}}?{_GOOD_OR_BAD}",
        rf"(?:masks|phones|homework|recess|snow days|remote learning|prayer|uniforms|testing) (?:in (?:\w+ ){{1,3}})?{_IS} (?:\w+ ){{0,2}}?{_GOOD_OR_BAD}",
        rf"{_GOOD_OR_BAD} (?:[\w'-]+ )?(?:decision|idea|plan|policy|vote|move|call) (?:this|that|the|our|for|by) (?:\w+ )?(?:{BODY}|schools?|district)",
        rf"(?:fair|good|bad|terrible|better|decent|strong|lousy) (?:contract|pay|wages?|raise)(?= for| keeps| now|!|\.|$)",
        r"(?:teachers?|staff|educators|paras|paraeducators|bus drivers|they|custodians) (?:\w+ ){0,2}?(?:do not |don't )?deserves? (?:\w+ ){0,3}?(?:raises?|pay|contract|wages?|more|better|respect from)",
        rf"(?:teachers?|staff|schools?|educators|kids|students|parents|every school|principals|school|we) (?:[\w']+ ){{0,3}}?{_OUGHT} (?:not |never )?(?:be |have |carry |get |wear |teach |ban |read |use |arm |start |keep |\w+ )(?:[\w'-]+ ){{0,4}}?(?:armed|guns?|firearms|raises?|pay|phones?|books?|masks?|uniforms|prayer|contract|smaller classes|class sizes?|say|choice|curriculum|pronouns|recess|calendar|schedule|labor day|august|in person|teachers|later|cuts?|paras|sports|music|cops|police|officers)",
        r"(?:teachers?|staff) (?:[\w']+ ){0,2}?(?:should(?:n't)?|must(?:n't)?) (?:not |never )?be armed",
        r"(?:i'?m|i am|we're|we are|we) (?:all )?with (?:the |our )?(?:teachers|union|kea|board|district|superintendent|strikers|parents|administration) (?:on|in|all|100)",
        r"(?:get|keep) (?:the )?(?:police|cops|officers|phones|masks|politics|guns|dei|religion|prayer|books) (?:\w+ )?(?:out of|in|off|away from) (?:our |the |all )?(?:schools?|classrooms?|library|libraries|campus)",
        r"let (?:the |our )?(?:kids|students|teachers|parents) (?:pray|read|choose|decide|have|keep|teach|play|wear|use)",
        r"(?:starting|ending|closing|opening|cutting|arming|banning|moving|removing|adding) (?:[\w']+ ){1,5}?(?:is|was|are|were|would be|isn't|wasn't|will) (?:\w+ ){0,3}?" + _GOOD_OR_BAD,
        r"(?:clos(?:e|ing)|shut(?:ting)? down) (?:our|the|my|a) (?:[\w']+ ){0,2}?(?:schools?|library|pool|program) (?:[\w']+ ){0,3}?(?:is|was|would|will|hurts)",
        r"(?:we|schools?|kids|students|they|our \w+|ksd) (?:really |badly |still )?(?:need|needs|deserve|deserves) (?:more |better |fewer |less |smaller |real )(?:\w+ )?(?:counselors|nurses|paras|teachers|librarians|administrators|funding|classes|recess|homework|security|buses|options|say)",
        r"(?:more|fewer|less|no more) (?:\w+ )?(?:counselors|paras|librarians|nurses|cuts|layoffs|school taxes|homework|testing|recess|snow days),? (?:not|and|please|now)",
        rf"^\W*(?:please |so |and |let's |just |now |don't |do not |don't let them )*{_DO} {_THE}(?:[\w-]+ )?{MATTER}(?: alone| back)?",
        r"^\W*(?:please )?(?:keep|remove|ban|leave|return|stop banning|stop removing) (?:the |that |those |this |these |our |all )(?:\w+ )?(?:books?|library)(?: alone| in| on|,|\.|!|$)",
        r"(?:please|let's|and|to|them|just) (?:save|keep|restore|bring back|stop cutting|fund|protect|support public) (?:the |our )?(?:[\w-]+ ){0,2}?(?:program|orchestra|band|library|music|arts|recess|late bus|masks|sports|bus|schools?)",
        rf"{BODY} (?:[\w']+ ){{0,2}}?{_OUGHT} (?!be proud|be thanked|be here)\w+",
        rf"{BODY} (?:[\w'-]+ ){{0,3}}?(?:got|get|gets) (?:it|this|that) (?:so |all |dead |exactly |completely )*(?:wrong|right)",
        rf"{BODY}(?:'s)? (?:[\w'-]+ ){{0,4}}?(?:made|makes|is making|did|does|is doing|are doing|chose|voted|done) (?:[\w']+ ){{0,3}}?(?:{_GOOD_OR_BAD})(?: by| decision| choice| call| move| thing| job)?",
        rf"{BODY}'?s? (?:decision|vote|plan|offer|proposal|choice|position|handling|priorities) (?:[\w'-]+ ){{0,6}}?{_IS} (?:[\w'-]+ ){{0,3}}?{_GOOD_OR_BAD}",
        rf"{BODY} (?:[\w'-]+ ){{0,2}}?(?:rubber-? ?stamped|failed|ignored|ignores|betrayed|wasted|wastes|caved|refuses|refused|doesn't care|does not care|cares about|doesn't listen|never listens|finally listened|listened|listens|came through|stood up|delivered|gets it|knows it|let us down|let our \w+ down|has lost|is out of touch|is doing what|is asking for|asks too)",
        rf"(?:i|we) (?:[\w']+ ){{0,2}}?(?:(?:don't|do not|dont|can't|cannot|no longer|really|fully|still) )?(?:trust|disagree with|agree with|back|support|oppose|stand with|stand behind) {BODY}(?! for (?:their|its|the) service)",
        rf"(?:stand|standing|stood) (?:with|behind|beside|against) {BODY}",
        rf"(?:disappointed|angry|upset|frustrated|furious|happy|pleased|thrilled|impressed|satisfied) (?:in|at|with|by) {BODY}(?:'s)?(?: decision| vote| choice| plan)?",
        r"(?:proud|ashamed) of (?:the |our |this |my )?(?:school )?(?:board|superintendent|union|kea|administration)",
        rf"{_OUGHT} (?:\w+ )?(?:{_FOR_OR_AGAINST}|{_DO}) {_THE}(?:[\w-]+ )?{MATTER}",
        rf"(?:hope|wish|wished|urge|ask|beg|demand|call on|asking|urging|glad|sad|relieved|happy|tell) (?:that )?(?:they|{BODY}) (?:had |to |will |would |can |finally |have |has )*(?:not )?(?:reopen|repeal|reverse|reconsider|rescind|vote[ds]?|approved?|rejected?|keep|kept|changed?|listen|fix|delay|stop|undo|settled?|passed|kill|scrap|drop|fund|restored?|adopt|end|banned|cut|save)(?: \w+)?",
        r"(?:vote|voting|elect|re-? ?elect|support|supporting|voted|electing) (?:for )?(?:[\w'-]+ ){1,4}?(?:for|to|onto) (?:the )?(?:ksd |kennewick )?(?:school )?board",
        r"(?:it's |its |it is )?time for (?:a )?(?:new|change in) (?:superintendent|board|leadership|school board)|(?:recall|fire|replace|re-?elect|vote out|thank god for|elect) (?:the |our |this |every |a new )?(?:school )?(?:board|superintendent)",
        r"cut(?:ting|s)? (?:[\w'-]+ ){0,3}?(?:paras?|teachers|counselors?|nurses?|librarians?|positions|staff|programs?|music|sports|arts|electives|aides|bus routes) (?:[\w'-]+ ){0,8}?(?:while|tells|instead|is|was|hurts|priorities|means|will|would|makes)",
        r"why (?:is|are|would|did) (?:\w+ ){0,2}?(?:district|board|ksd|they|we) (?:cut|cutting|closing|close|remove|removing|ban|banning|spend|spending)",
        r"(?:tells you|shows|wrong|right|our|their|its|district's|board's) (?:what )?(?:the )?priorities",
        r"(?:can't|cannot|can not) (?:keep cutting|afford (?:it|this|another|the (?:levy|bond)))",
        rf"(?:i|we) (?:[\w']+ ){{0,3}}?(?:think|believe|feel|say|know) (?:[\w'-]+ ){{0,8}}?(?<!my\W)(?:{MATTER}) (?:[\w'-]+ ){{0,4}}?(?:{_IS}|{_OUGHT}) (?:[\w'-]+ ){{0,2}}?[\w'-]+",
        r"(?:fund|defund|stand up for|fight for) (?:our |the )?(?:public )?schools",
        r"(?:apoyo|apoyamos|estoy a favor de|estoy en contra de|voten (?:si|no|por)|voto (?:si|no)|de acuerdo con) (?:\w+ ){0,4}?(?:bono|huelga|contrato|mesa directiva|distrito|superintendente|impuesto|calendario|maestros|escolar)",
)  # fmt: skip


@cache
def opinion() -> re.Pattern[str]:
    """Return the words of opinion: in a sentence about a contested matter they take a side."""
    return pattern(_OPINION)


@cache
def contested_matter() -> re.Pattern[str]:
    """Return the matters on which any opinion is a side."""
    return pattern(CONTESTED)


@cache
def stances() -> tuple[re.Pattern[str], ...]:
    """Return the stances that say whole what they are for or against: a body, a plan, a vote."""
    return tuple(pattern(source) for source in _STANCES)

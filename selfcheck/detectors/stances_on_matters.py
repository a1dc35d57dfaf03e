"""Stances that say in so many words what matter they are for or against."""

from __future__ import annotations

from typing import Final

from selfcheck.detectors.district_matters import CONTESTED, MATTER
from selfcheck.detectors.opinion_words import DO, FOR_OR_AGAINST, GOOD_OR_BAD, IS, OUGHT, THE, WE

ON_MATTERS: Final = (
    rf"{CONTESTED},? now(?=!|\.|$)",
    (
        "(?:our |every |all |these )?(?:schools?|teachers|kids|students|classrooms|kennewick|ksd"
        "|we) (?:do not |don't |doesn't |does not |really |badly )*(?:needs?|deserves?) (?:a |an "
        r"|another |more |new |better |fair |the |an? )*(?:\w+ )?(?:metal detectors|sros?|high "
        "school|nurse|counselor|administrators?|raise|deal|contract|funding|cameras|guards"
        "|security|librarian|say|choice|smaller classes|levy|bond)"
    ),
    "(?:schools?|kids|teachers) (?:do not |don't |really )?needs? (?:it|this)(?= |!|,|$)",
    (
        r"no (?:more )?(?:guns|phones|masks|cops|police|politics|dei|homework|uniforms) (?:\w+ )?in"
        " (?:our |the |any )?(?:schools?|class|classrooms)"
    ),
    (
        "parents (?:do not |don't )?(?:deserve|have (?:a|the|no) right|should(?:n't)?|must) (?:to "
        ")?(?:not )?(?:know|decide|choose|have|see|opt|be told|be asked|pick|control)"
    ),
    (
        "(?:kids|students|children|graders|freshmen|phones|cops|guns) (?:do not |don't )?belong "
        "(?:in|at|on|back) (?:the |a |middle |high )*(?:school|class)"
    ),
    "(?:girls'?|boys'?|women's) sports (?:should|must|are for|need)",
    rf"(?:teachers|staff) {OUGHT} (?:not |never )?(?:be allowed|have to|be forced|be able)",
    "(?:stop|quit) pretending",
    rf"(?:yes|no) (?:on|to) {THE}(?:[\w-]+ )?{MATTER}",
    rf"{WE} (?:\w+ ){{0,3}}?{FOR_OR_AGAINST} {THE}(?:[\w-]+ )?{MATTER}",
    r"(?:pro|anti|for|against)-? ?(?:levy|bond|strike|union|mask|mandate|boundary|book ban)",
    (
        rf"(?<!my\W)(?<!your\W){MATTER} (?:[\w'-]+ ){{0,7}}?(?:{OUGHT}|never should) (?:not "
        ")?(?:be|go|stay|come|pass|fail|have|never|stop|start|get|remain|end|wait|happen"
        "|change|include|belong)"
    ),
    (
        rf"(?<!my\W)(?<!your\W){MATTER} (?:do(?:es)? not |don't |doesn't )?(?:hurts?|harms?"
        "|ruins?|destroys?|belongs?|deserves?|kills?|wrecks?|divides?|makes? sense|targets?"
        "|helps?|saves?|protects?|serves?|unites?|strengthens?|improves?|weakens?|fails?"
        "|works for)"
    ),
    (
        "(?:masks|phones|homework|recess|snow days|remote learning|prayer|uniforms|testing) "
        rf"(?:in (?:\w+ ){{1,3}})?{IS} (?:\w+ ){{0,2}}?{GOOD_OR_BAD}"
    ),
    (
        "(?:fair|good|bad|terrible|better|decent|strong|lousy) (?:contract|pay|wages?"
        r"|raise)(?= for| keeps| now|!|\.|$)"
    ),
    (
        r"(?:teachers?|staff|educators|paras|paraeducators|bus drivers|they|custodians) (?:\w+ "
        r"){0,2}?(?:do not |don't )?deserves? (?:\w+ ){0,3}?(?:raises?|pay|contract|wages?|more"
        "|better|respect from)"
    ),
    (
        "(?:teachers?|staff|schools?|educators|kids|students|parents|every school|principals"
        rf"|school|we) (?:[\w']+ ){{0,3}}?{OUGHT} (?:not |never )?(?:be |have |carry |get "
        r"|wear |teach |ban |read |use |arm |start |keep |\w+ )(?:[\w'-]+ ){0,4}?(?:armed"
        "|guns?|firearms|raises?|pay|phones?|banned books|masks?|uniforms|prayer|contract|smaller "
        "classes|class sizes?|say|choice|curriculum|pronouns|recess|calendar|schedule|labor "
        "day|august|in person|teachers|later|cuts?|paras|sports|music|cops|police|officers)"
    ),
    (
        r"(?:teachers?|staff) (?:[\w']+ ){0,2}?(?:should(?:n't)?|must(?:n't)?) (?:not |never "
        ")?be armed"
    ),
    (
        "(?:get|keep) (?:the )?(?:police|cops|officers|phones|masks|politics|guns|dei|religion"
        r"|prayer|books) (?:\w+ )?(?:out of|in|off|away from) (?:our |the |all )?(?:schools?"
        "|classrooms?|library|libraries|campus)"
    ),
    (
        "let (?:the |our )?(?:kids|students|teachers|parents) (?:pray|read|choose|decide|have"
        "|keep|teach|play|wear|use)"
    ),
    (
        "(?:keeping|building|hiring|paying|spending|starting|ending|closing|opening|cutting"
        r"|arming|banning|moving|removing|adding) (?:[\w']+ ){1,5}?(?:is|was|are|were|would be"
        rf"|isn't|wasn't|will) (?:\w+ ){{0,3}}?{GOOD_OR_BAD}"
    ),
    (
        r"(?:clos(?:e|ing)|shut(?:ting)? down) (?:our|the|my|a) (?:[\w']+ ){0,2}?(?:schools?"
        r"|library|pool|program) (?:[\w']+ ){0,3}?(?:is|was|would|will|hurts)"
    ),
    (
        r"(?:we|schools?|kids|students|they|our \w+|ksd) (?:really |badly |still )?(?:need"
        r"|needs|deserve|deserves) (?:more |better |fewer |less |smaller |real )(?:\w+ "
        ")?(?:counselors|nurses|paras|teachers|librarians|administrators|funding|classes"
        "|recess|homework|security|buses|options|say)"
    ),
    (
        r"(?:more|fewer|less|no more) (?:\w+ )?(?:counselors|paras|librarians|nurses|cuts"
        "|layoffs|school taxes|homework|testing|recess|snow days),? (?:not|and|please|now)"
    ),
    (
        rf"^\W*(?:please |so |and |let's |just |now |don't |do not |don't let them )*{DO}"
        rf" {THE}(?:[\w-]+ )?{MATTER}(?: alone| back)?"
    ),
    (
        r"^\W*(?:please )?(?:keep|remove|ban|leave|return|stop banning|stop removing) (?:the "
        r"|that |those |this |these |our |all )(?:\w+ )?(?:books?|library)(?: alone| in| on|,"
        r"|\.|!|$)"
    ),
    (
        "(?:please|let's|and|to|them|just) (?:save|keep|restore|bring back|stop cutting|fund"
        r"|protect|support public) (?:the |our )?(?:[\w-]+ ){0,2}?(?:program|orchestra|band"
        "|library|music|arts|recess|late bus|masks|sports|bus|schools?)"
    ),
    rf"{OUGHT} (?:\w+ )?(?:{FOR_OR_AGAINST}|{DO}) {THE}(?:[\w-]+ )?{MATTER}",
    r"(?:can't|cannot|can not) (?:keep cutting|afford (?:it|this|another|the (?:levy|bond)))",
    (
        r"(?:i|we) (?:[\w']+ ){0,3}?(?:think|believe|feel|say|know) (?:[\w'-]+ "
        rf"){{0,8}}?(?<!my\W)(?:{MATTER}) (?:[\w'-]+ ){{0,4}}?(?:{IS}|{OUGHT}) (?:[\w'-]+ "
        r"){0,2}?[\w'-]+"
    ),
    (
        "(?:apoyo|apoyamos|estoy a favor de|estoy en contra de|voten (?:si|no|por)|voto (?:si"
        r"|no)|de acuerdo con) (?:\w+ ){0,4}?(?:bono|huelga|contrato|mesa directiva|distrito"
        "|superintendente|impuesto|calendario|maestros|escolar)"
    ),
)

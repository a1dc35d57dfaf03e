"""Takes a side: a stance on a District matter of public concern, whichever side it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from selfcheck.detectors.phrases import any_of, pattern, word_set
from selfcheck.detectors.spelling import spelled
from selfcheck.messages import say
from selfcheck.signs import Sign
from selfcheck.text import Text
from selfcheck.text.tokens import sentences

NAME = "takes-side"
LOOKS_FOR = say(
    "A view for or against something that the District decides or that its voters decide: a levy or "
    "bond, the board's votes, boundaries, the contract, calendar and schedules, phones, curriculum, "
    "books, staffing, safety. For and against are the same sign."
)
CANNOT_SEE = say(
    "A view that is only hinted at, or carried by a picture. News, thanks, cheers, 'go vote' and "
    "national politics are no side in a District matter."
)
HITS: tuple[str, ...] = (
    "«Vote yes on the bond», it is time",
    "«I'm against the new boundary»",
    "«The board got it wrong» on Tuesday",
    "A «later start time would be good» for teenagers",
    "«The superintendent should resign»",
)
MISSES: tuple[str, ...] = (
    "The board voted 4-1 on the bond last night",
    "Ballots are due on Tuesday, go vote",
    "Thank you to our school board for its service",
    "So proud of our district, go Lions",
    "Congress should pass a budget",
    "The new calendar should be posted on Friday",
)

_MATTER: Final = any_of(
    """levy levies bond bonds prop_1 proposition ballot_measure boundary boundaries boundary_line
    rezoning redistricting contract contracts strike strikes bargaining negotiations four-day_week
    4-day_week four_day_week 4_day_week five-day_week calendar start_times start_time later_start
    early_release late_start bell_schedule block_schedule schedule schedules phone_ban phone_policy
    cell_phone_ban cell_phone_policy cellphone_ban cellphone_policy phones_in_class phones cell_phones
    cellphones ban_on_phones curriculum math_program reading_program literacy_program new_program math_adoption textbook
    textbooks book_ban book_bans books book library sex_ed sex_education pronoun_policy pronouns
    preferred_names dress_code uniforms grading_policy homework_policy standards-based_grading
    staffing_plan staffing staffing_cuts layoffs budget budget_cuts cuts class_size class_sizes
    school_closure school_closures consolidation closing_schools armed arming sros sro
    resource_officers resource_officer metal_detectors security_cameras cameras mask_mandate masks
    mask_repeal vaccine_mandate teacher_pay raise raises pay_raise pay_raises salaries salary turf stadium
    dual_language dual-language bilingual_program dei equity_policy critical_race_theory crt ethnic_studies
    trans_athletes trans_girls girls_team moment_of_silence prayer recess late_bus bus_routes
    open_enrollment charter_school charter_schools vouchers policy policies decision plan vote
    proposal holidays flag flags counselors paras librarians nurses wrestling_program music_program
    school_taxes property_taxes new_high_school remodel facilities transgender_policy
    attendance_policy zero_tolerance restorative_justice testing standardized_tests ai_policy
    closed_campus open_campus gifted_program homework snow_days remote_learning"""
)
_BODY: Final = (
    r"(?:(?:school |ksd |the |our |this |that |kennewick )*(?:board|superintendent|district|ksd|admin|administration"
    r"|administrators|cabinet|union|kea|teachers'? union|school directors|school board|board members?|board majority))"
)
_GOOD_OR_BAD: Final = any_of(
    """mistake mistakes success failure disaster joke shame disgrace waste wrong right good bad great
    terrible awful best worst horrible excellent wonderful ridiculous insane crazy stupid smart wise
    foolish overdue needed unnecessary fair unfair unjust shortsighted short-sighted reckless
    irresponsible responsible sensible reasonable unreasonable harmful helpful disastrous brilliant
    fantastic embarrassing shameful unacceptable outrageous worth_it overreach nonsense garbage
    broken useless pointless essential vital necessary nightmare blessing game_changer
    step_forward step_backward step_back improvement win loss gift too_much too_expensive too_far
    not_enough enough dangerous safe unsafe working failing"""
)
_IS: Final = (
    r"(?:is|are|was|were|isn't|aren't|wasn't|weren't|would be|will be|wouldn't be|won't be|has been"
    r"|have been|'s|seems|seem|feels|sounds|looks|makes|make|turned out|been)"
)
_OUGHT: Final = (
    r"(?:should(?:n't)?|must(?:n't)?|needs? to|ought to|has to|have to|had to|better|can't|cannot)"
    r"(?! be (?:out|ready|posted|available|done|here|up|in|sent|mailed|online|back|final|finished|coming)\b)"
)
_FOR_OR_AGAINST: Final = (
    r"(?:for|against|pro|anti|support|supports|supporting|supported|oppose|opposes|opposing|opposed(?: to)?"
    r"|favor|in favor of|endorse|back|backing|stand with|stand behind|standing with|stands? (?:up )?for|agree with"
    r"|disagree with|disagreed with|yes (?:on|to|for)|no (?:on|to)|approve|approving|reject|rejecting|pass|fund"
    r"|repeal|reverse|reopen|rescind|undo|defeat|protect|save|fight|trust|love|hate|like)"
)
_THE: Final = r"(?:the |this |that |our |a |an |any |all |these |those |new |more |its |their |his |her |ksd |ksd's |kennewick |district's |district |board's |school |of |with |on |to |in |about |middle |high )*"
_I: Final = r"(?:i'?m|i am|i|we|we're|we are|please|let's|proud to|happy to|why i|i'll|i will|i'd|you|everyone|to)"
_STANCES: Final = tuple(
    pattern(source)
    for source in (
        rf"(?:please |go |i'm |i am |i'll be |be |will |i |we |must |to |and )*vot(?:e|ed|ing) (?:yes|no|for|against|down|it down|in favor of)(?: (?:on|for|to))? {_THE}(?:\w+ )?(?:{_MATTER}|{_BODY})",
        rf"(?:yes|no) (?:on|to) {_THE}(?:\w+ )?{_MATTER}",
        rf"{_I} (?:\w+ ){{0,3}}?{_FOR_OR_AGAINST} {_THE}(?:[\w-]+ )?(?:{_MATTER}|{_BODY})",
        rf"(?:support|oppose|pass|fund|reject|approve|repeal|stop|end|save|keep|remove|ban|bring|scrap|cancel|defeat|protect|restore|move|redraw|change|leave|cut|delay|drop|lift|expand|reverse|renew) {_THE}(?:[\w-]+ )?{_MATTER}(?: alone| back)?",
        rf"(?:pro|anti|for|against)-? ?(?:levy|bond|strike|union|mask|mandate|boundary|book ban)",
        rf"{_MATTER} (?:[\w'-]+ ){{0,7}}?{_IS} (?:[\w'-]+ ){{0,3}}?{_GOOD_OR_BAD}",
        rf"{_MATTER} (?:[\w'-]+ ){{0,5}}?(?:{_OUGHT} (?:not )?(?:be|go|stay|come|pass|fail|have|never|stop|start|get|remain|end|wait|happen|change|include|belong|\w+)|never should|would|will|won't|wouldn't|does|doesn't|did|didn't|do|don't) ?(?:~)?(?:hurt|harm|help|ruin|destroy|save|cost|fail|work|belong|belongs|stay|go|pass|make|improve|protect|kill|wreck|divide|keep|fix|solve|forced|back|optional|opt in|opt-in|required|banned|allowed|armed|gone|removed|read|raise)?",
        rf"{_MATTER} (?:[\w'-]+ ){{0,6}}?(?:hurts?|harms?|helps?|ruins?|destroys?|saves?|belongs?|deserves?|kills?|wrecks?|divides?|works|fails|failed|makes sense|pays for|keeps|puts|ignores?|punish\w*|goes too far|took too long|has to go|needs to go)",
        rf"{_GOOD_OR_BAD} (?:[\w'-]+ )?(?:{_MATTER}|decision|idea|plan|policy|vote|move|call)(?: (?:this|that|the) {_BODY})?(?: has| ever| to)",
        rf"(?:fair|good|bad|terrible|better|decent|strong|lousy) (?:contract|pay|wages?|salary|salaries|raise)",
        rf"(?:teachers?|staff|schools?|educators|kids|students|parents|every school|principals) (?:[\w']+ ){{0,3}}?{_OUGHT} (?:not )?(?:be |have |carry |get |wear |teach |ban |read |use |\w+ )(?:[\w'-]+ ){{0,4}}?(?:armed|guns?|firearms|raises?|pay|phones?|books?|masks?|uniforms|prayer|contract|smaller classes|class sizes?|raise|say|choice|curriculum|pronouns|names|recess|calendar|schedule|levy|bond)",
        rf"(?:teachers?|staff) (?:[\w']+ ){{0,2}}?(?:should(?:n't)?|must(?:n't)?) (?:not |never )?be armed",
        rf"{_BODY} (?:[\w']+ ){{0,2}}?{_OUGHT} (?!be proud|be thanked|be here)\w+",
        rf"{_BODY} (?:[\w'-]+ ){{0,3}}?(?:got|get|gets) (?:it|this|that) (?:so |all |dead |exactly |completely )*(?:wrong|right)",
        rf"{_BODY} (?:[\w'-]+ ){{0,3}}?(?:made|makes|is making|did|does|chose|voted) (?:[\w']+ ){{0,3}}?(?:{_GOOD_OR_BAD})(?: decision| choice| call| move| thing)?",
        rf"{_BODY} (?:[\w'-]+ ){{0,2}}?(?:rubber-? ?stamped|failed|ignored|betrayed|listened|wasted|caved|refuses|refused|doesn't care|does not care|cares about|doesn't listen|never listens|knows it|let us down|let our \w+ down|has lost|is out of touch|is doing what)",
        rf"(?:i|we) (?:[\w']+ ){{0,2}}?(?:(?:don't|do not|dont|can't|cannot|no longer|really|fully|still) )?(?:trust|disagree with|agree with|back|support|oppose|stand with|stand behind|thank god for) {_BODY}(?! for (?:their|its|the) service)",
        rf"(?:stand|standing|stood) (?:with|behind|beside) {_BODY}",
        rf"(?:hope|wish|urge|ask|beg|demand|want|call on|asking|urging|tell) (?:that )?(?:they|{_BODY}) (?:to |will |would |can |finally )*(?:not )?(?:reopen|repeal|reverse|reconsider|rescind|vote|approve|reject|keep|change|listen|fix|delay|stop|undo|settle|pass|kill|scrap|drop|fund|restore|adopt|end)(?: \w+)?",
        rf"(?:vote|voting|elect|re-? ?elect|support|supporting|voted) (?:for )?(?:[\w'-]+ ){{1,4}}?(?:for|to|onto) (?:the )?(?:ksd |kennewick )?(?:school )?board",
        rf"(?:recall|fire|replace|reelect|re-elect|vote out) (?:the |our |this |every )?(?:school )?(?:board|superintendent)",
        rf"cut(?:ting|s)? (?:[\w'-]+ ){{0,3}}?(?:paras?|teachers|counselors?|nurses?|librarians?|positions|staff|programs?|music|sports|arts|electives|aides|bus routes) (?:[\w'-]+ ){{0,8}}?(?:while|tells|instead|is|was|hurts|priorities|means|will|would|makes)",
        rf"(?:our|the|its|their|district's|board's) priorities|(?:can't|cannot|can) afford (?:it|this|the|another|not to)",
        rf"(?:i|we) (?:[\w']+ ){{0,3}}?(?:think|believe|feel|say|know) (?:[\w'-]+ ){{0,8}}?(?:{_MATTER}) (?:[\w'-]+ ){{0,4}}?(?:{_IS}|{_OUGHT}) (?:[\w'-]+ ?){{1,3}}",
        rf"(?:more|fewer|less|no more|enough) (?:\w+ )?(?:counselors|paras|librarians|nurses|cuts|layoffs|school taxes|homework|testing|recess|snow days)(?: (?:now|please|is|are|will|would|would be))?(?=!|$)",
    )
)
_TRIGGER: Final = re.compile(
    rf"\b(?:{_MATTER}|board|superintendent|district|ksd|union|kea|admin|administration|administrators|cutting|contract|armed|directors)\b"
)
_NATIONAL: Final = re.compile(
    r"\b(?:congress|president|senate|senators?|governor|legislature|legislators?|supreme court|olympia|washington dc|white house"
    r"|federal|trump|biden|harris|obama|republicans in|democrats in|county|city council|mayor|state budget)\b"
)
_LOCAL: Final = re.compile(
    r"\b(?:school|schools|district|ksd|levy|bond|board|kids|students|classrooms?|teachers?|kea)\b"
)
_QUESTION_START: Final = re.compile(
    r"\W*(?:when|what|where|who|how|is there|does|do|can|could|has|have|did|will|are|is|which)\b"
)
_NEWS: Final = word_set("passed failed voted meets met meeting")


def find(text: Text) -> Iterator[Sign]:
    """Return, sentence by sentence, the words that take a side."""
    spelling = spelled(text)
    words = spelling.text
    if _TRIGGER.search(words) is None:
        return
    for start, end in sentences(words):
        sentence = words[start:end]
        if not _TRIGGER.search(sentence) or (
            _NATIONAL.search(sentence) and not _LOCAL.search(sentence)
        ):
            continue
        if sentence.rstrip().endswith("?") and _QUESTION_START.match(sentence):
            continue
        found = min(
            (m for stance in _STANCES if (m := stance.search(sentence))),
            key=lambda m: m.start(),
            default=None,
        )
        if found:
            begin, stop = spelling.span(start + found.start(), start + found.end())
            why = say("'{words}' takes a side on a District matter", words=text.raw[begin:stop])
            yield Sign(NAME, begin, stop, plain=True, why=why, about="district")

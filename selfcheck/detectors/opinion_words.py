"""Words in which people tell an opinion: what is good or bad, what ought to be, for or against."""

from __future__ import annotations

from typing import Final

from selfcheck.detectors.phrases import any_of

GOOD_OR_BAD: Final = any_of("""
    mistake mistakes success failure disaster joke shame disgrace waste wrong right good bad
    great terrible awful best worst horrible excellent wonderful ridiculous insane crazy
    stupid smart wise foolish overdue needed unnecessary fair unfair unjust shortsighted
    short-sighted reckless irresponsible responsible sensible reasonable unreasonable
    harmful helpful disastrous brilliant fantastic embarrassing shameful unacceptable
    outrageous worth overreach nonsense garbage broken useless pointless essential vital
    necessary nightmare blessing game_changer insult step_forward step_backward
    step_backwards step_back improvement win loss gift too_much too_expensive too_far
    not_enough enough dangerous safe unsafe working failing better worse fine important
    sexist racist biased outdated divisive discriminatory inclusive thoughtful pain
    unpopular popular unrealistic awesome amazing perfect silly dumb
    """)
VERDICT: Final = any_of("""
    mistake disaster disgrace travesty catastrophe debacle fiasco blunder nightmare mess joke farce
    sham insult slap_in_the_face step_back step_backward step_backwards step_forward godsend
    blessing lifesaver game_changer game-changer no-brainer no_brainer bad_idea good_idea great_idea
    terrible_idea awful_idea dumb_idea train_wreck trainwreck dumpster_fire boondoggle money_pit
    band-aid bandaid shame tragedy overreach cash_grab power_grab failure success madness insanity
    lunacy nonsense folly heartbreaking shortsighted short-sighted overdue ridiculous absurd insane
    crazy stupid dumb foolish reckless unfair unacceptable outrageous shameful disastrous wrong
    brilliant smart wise best_thing worst_thing smartest_thing dumbest_thing best_decision
    worst_decision best_move worst_move smartest_move dumbest_move best_call worst_call right_call
    wrong_call right_move wrong_move harm_than_good good_than_harm zero_sense no_sense
    cowardice censorship theft sabotage malpractice security_theater theater window_dressing cop-out
    copout half_measure lipstick_on_a_pig in_search_of_a_problem emperor's_new_clothes gut_punch
    robbery progress common_sense wishful_thinking blackmail extortion trainwrecks disasters
    heartless cruel tone-deaf tone_deaf pointless useless wasteful win madness garbage
    backwards cowardly spineless terrible awful horrible fantastic wonderful
    """)
"""What only somebody who judges says of a plan."""
IS: Final = (
    r"(?:is|are|was|were|isn't|aren't|wasn't|weren't|would be|will be|wouldn't be|won't be|has been"
    r"|have been|'s|seems|seem|feels|sounds|looks|makes|make|turned out|been)"
)
OUGHT: Final = (
    r"(?:should(?:n't)?|must(?:n't)?|needs? to|ought to|has to|have to|had to|better|can't|cannot)"
    r"(?! be (?:out|ready|posted|available|done|here|up|in|sent|mailed|online|back|final|finished"
    r"|coming|proud|thanked)\b)"
)
FOR_OR_AGAINST: Final = (
    "(?:for|against|pro|anti|support|supports|supporting|supported|oppose|opposes|opposing"
    "|opposed(?: to)?|favor|in favor of|endorse|back|backing|stand with|stand behind|standing "
    "with|stands? (?:up )?for|agree with|disagree with|disagreed with|yes (?:on|to|for)|no (?:on"
    "|to)|approve|approving|reject|rejecting|pass|fund|repeal|reverse|reopen|rescind|undo|defeat"
    "|protect|save|fight|trust|love|hate|like|welcome)"
)
THE: Final = (
    "(?:the |this |that |our |a |an |any |all |these |those |new |more |its |their |his |her |ksd "
    "|ksd's |kennewick |district's |district |board's |school |of |with |on |to |in |about "
    "|middle |high )*"
)
WE: Final = (
    "(?:i'?m|i am|i|we|we're|we are|please|let's|proud to|happy to|why i|i'll|i will|i'd|you"
    "|everyone)"
)
DO: Final = (
    "(?:support|oppose|pass|fund|reject|approve|repeal|stop|end|save|keep|remove|ban|bring back"
    "|bring|scrap|cancel|defeat|protect|restore|move|redraw|change|leave|cut|delay|drop|lift"
    "|expand|reverse|renew|settle|get|let|give|fix|finish)"
)

OPINION: Final = (
    "(?:an?|your|my|that|it|it's|mine is|i'm|check|mark|circle|for|firm|big) (?:yes|no)(?= "
    f"(?:on|for|to|vote)|[.!,]|$)|(?:yes|no) vote|{OUGHT}|{GOOD_OR_BAD}|{VERDICT}|need(?:s|ed)?"
    "|deserves?|belongs?|no place|worth|(?:dis)?agree|support(?:s|ing)?|oppos(?:e|es|ed|ing)"
    "|against|in favor|i'?m for|we'?re for|i'm all for|love|hate|(?:don't|do not) like|glad"
    "|happy|sad|angry|upset|disappointed|heartbroken|thrilled|furious|relieved|proud to"
    "|protects?|hurts?|harms?|helps?|harm|hurt|help|ruins?|ruin|destroys?|targets?"
    "|punish(?:es)?|divides?|saves?|makes? (?:no )?sense|too (?:expensive|far|much|little|late"
    "|early|many)|goes? too|settle|it's time|its time|about time|vot(?:e|ing|ed) (?:yes|no|for"
    "|against)|voten (?:si|no|por)|welcome|can't keep|wish|hope|stand(?:ing)? (?:with|up"
    "|against|behind)|would(?! be nice| like| love)|won't|wouldn't|no more|enough is enough"
    "|stop|save|keep|end|repeal|reject|pass|reverse|say (?:yes|no)|fund|pro|anti|apoyo|a favor"
    "|en contra|de acuerdo|trust|asking for|(?:the )?only (?:way|answer|option|chance|fix"
    r"|solution)|get rid of|ban|scrap|undo|bring back|insult|betray\w*|failed us|wrong-headed"
    r"|pays for|belong|lets? them|not (?:\w+ )?a fan|(?:big|huge) fan|count me|all in|hard pass"
    "|no thanks|dead body|come soon enough|harm than good|good than harm|slap in the face"
    "|(?:zero|no) sense|long overdue|and it shows|gut(?:s|ting|ted)?|rob(?:s|bing)|cheat(?:s"
    r"|ing)|shortchang\w+|madness|insanity|heartbreaking|lifesaver|godsend|(?:best|worst"
    "|smartest|dumbest) (?:thing|idea|decision|move|call)|(?:gets?|has|got) my|my vote|all for"
    "|for it|against it|protects? nobody|rather|ratify|theater|solid|(?:won't|will not|doesn't"
    "|don't|does not|do not|never|can't|cannot) (?:stop|help|fix|work|solve|make|protect|teach"
    "|serve|care|prepare|add up|belong|change anything|do anything)|tired of|sick of|whose "
    r"(?:\w+ )?idea|bright idea|in search of a problem|emperor|the answer|common sense|smoke and "
    "mirrors|lip service|spare me|give me a break|are you kidding|got to be kidding|be serious"
    "|unpopular opinion|hot take|mark my words|don't (?:fall|believe|let)|begging|worth every"
    "|every (?:penny|cent|dime)|(?:one|another|single) (?:dime|penny|cent)|priorit(?:y|ies)"
    "|quit acting|have never tried|not buying|bravo|blunder|cowardice|censorship|living wage"
    "|finally fund|over my dead|step (?:back|up)|not (?:about|okay|ok|working)|how do you sleep"
    "|scam|rip-?off|malpractice|is gone|are gone|without it|good riddance|has to go|have to go"
    "|hands off|let it (?:pass|fail|die)|i don't (?:get|understand)|mess|sham|farce|(?:makes?"
    "|drives?|pushes|pushing) (?:good )?teachers (?:leave|out|away|quit)"
)

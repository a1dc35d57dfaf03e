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
    r"(?:for|against|pro|anti|support|supports|supporting|supported|oppose|opposes|opposing"
    r"|opposed(?: to)?|favor|in favor of|endorse|back|backing|stand with|stand behind|standing with"
    r"|stands? (?:up )?for|agree with|disagree with|disagreed with|yes (?:on|to|for)|no (?:on|to)"
    "|approve|approving|reject|rejecting|pass|fund|repeal|reverse|reopen|rescind|undo|defeat"
    "|protect"
    r"|save|fight|trust|love|hate|like|welcome)"
)
THE: Final = (
    "(?:the |this |that |our |a |an |any |all |these |those |new |more |its |their |his |her "
    "|ksd |ksd's"
    " |kennewick |district's |district |board's |school |of |with |on |to |in |about |middle "
    "|high )*"
)
WE: Final = (
    "(?:i'?m|i am|i|we|we're|we are|please|let's|proud to|happy to|why i|i'll|i will|i'd|you"
    "|everyone)"
)
DO: Final = (
    "(?:support|oppose|pass|fund|reject|approve|repeal|stop|end|save|keep|remove|ban|bring "
    "back|bring"
    "|scrap|cancel|defeat|protect|restore|move|redraw|change|leave|cut|delay|drop|lift|expand"
    "|reverse"
    r"|renew|settle|get|let|give|fix|finish)"
)

OPINION: Final = (
    f"{OUGHT}|{GOOD_OR_BAD}|need(?:s|ed)?|deserves?|belongs?|no place|worth|(?:dis)?agree"
    "|support(?:s|ing)?"
    "|oppos(?:e|es|ed|ing)|against|in favor|i'?m for|we'?re for|i'm all for|love|hate|(?:don't"
    "|do not) like|glad|happy|sad|angry|upset"
    "|disappointed|heartbroken|thrilled|furious|relieved|proud to|protects?|hurts?|harms?"
    "|helps?|harm|hurt|help|ruins?"
    "|ruin|destroys?|targets?|punish(?:es)?|divides?|saves?|makes? (?:no )?sense|too "
    "(?:expensive|far|much|little|late|early|many)"
    "|goes? too|settle|it's time|its time|about time|vot(?:e|ing|ed) (?:yes|no|for|against)"
    "|voten (?:si|no|por)"
    "|welcome|can't keep|wish|hope|stand(?:ing)? (?:with|up|against|behind)|would(?! be nice| "
    "like| love)|won't|wouldn't|no more|enough is enough"
    "|stop|save|keep|end|repeal|reject|pass|reverse|say (?:yes|no)|fund|pro|anti|apoyo|a favor"
    "|en contra|de acuerdo|trust|asking for"
    r"|(?:the )?only (?:way|answer|option|chance|fix|solution)|get rid of|ban|scrap|undo|bring "
    r"back|insult|betray\w*|failed us|wrong-headed|pays for"
    "|belong|lets? them"
)

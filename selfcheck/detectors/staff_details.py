"""Details of somebody's job that make a private record: leave, inquiries, contracts, ratings."""

from __future__ import annotations

from typing import Final

from selfcheck.detectors.detail_words import FEW, IS
from selfcheck.detectors.phrases import Phrase

_LEAVE: Final = (
    "(?:administrative|admin|paid|unpaid|disciplinary|involuntary|forced|indefinite|investigative)"
)

STAFF_DETAILS: Final = (
    Phrase(
        "personnel",
        1,
        "sacked resign hr file walked rid booted ousted canned permanent plan retire retired",
        "hr (?:has|have|keeps|opened|started|is building) (?:a |an? \\w+ )?file on|hr (?:walked"
        "|escorted|marched|called|pulled) (?:him|her|\\w+ \\w+) (?:out|to|in|off)|(?:finally "
        ")?got rid "
        "of (?:our|the|my|mr|mrs|ms|coach|that|him|her)(?= \\w+|,|\\.)|(?:has been|was|got|been) "
        "(?:booted|ousted|sacked)|(?:on|put on) (?:a |an )?(?:growth|directed growth|focused|"
        "assistance) plan|(?:didn't|did not|isn't|never) (?:\"|')?(?:retire|retired|resign|quit)"
        "(?:\"|')?(?=,|\\.|!|$)",
        "should could i we",
    ),
    Phrase(
        "personnel",
        0.7,
        "observation i'm drift know evaluation eval rhymes drift means",
        "if you (?:catch my drift|know what i mean|know you know|get what i'm saying)|you (?:all )?"
        "know who i mean|(?:whose|her|his|\\w+'s) (?:evaluation|eval|observation) (?:said|says|had"
        "|listed|marked)",
    ),
    Phrase(
        "personnel",
        1,
        "leave",
        "(?:put|puts|placed|places|sent|went|is|was|has been|been|goes|out|now|still|are) "
        rf"(?:[\w'.-]+ ){{0,4}}?on (?:\w+ )?{_LEAVE} (?:\w+ )?leave",
        "should could",
    ),
    Phrase(
        "personnel",
        0.7,
        "complaint complaints allegation allegations accusation accusations investigation "
        "investigated grievance investigating investigates ix inquiry claims",
        "(?:dig|digging|dug|look|looks|looking|looked) (?:\\w+ )?(?:in)?to (?:the |a |an |some "
        "|his |her )?(?:complaint|allegation|accusation|claim|report)s?|(?:complaints?"
        "|allegations?|accusations?|grievances?|claims) (?:was |were |is |are |has been |just "
        "|got )*(?:filed |made |lodged |brought )?against|(?:investigation|inquiry) (?:into|of"
        r"|about|against|on)|(?:is|was|being|been|are|hr is|they're) (?:\w+ )?(?:under "
        "investigation|investigated|investigating)|title ix (?:complaint|investigation|case)",
        "should could",
    ),
    Phrase(
        "personnel",
        1,
        "buy non "
        "contract renewed nonrenewal nonrenewed rif'd riffed pink slip notice non-renew rif "
        "non-renewed canned sacked severance buyout bought buying renewing renew",
        "contract (?:isn't|wasn't|is not|won't be|was not|will not be|hasn't been|not|is not "
        "being) (?:being |getting )?(?:renewed|extended|offered)|"
        rf"{IS} {FEW}(?:riff?'?(?:d|ed)|pink[- ]slipped|non-?renewed|canned|sacked)|"
        "(?:got|gets|getting|received|handed|given|gave (?:him|her)) (?:\\w+ )?(?:a |an |his |her "
        "|their )?(?:rif notices?|pink slips?|non-?renewals?(?: \\w+)?)|(?:not|isn't|aren't|won't) "
        "(?:be )?renew(?:ing)? (?:his|her|their|\\w+'s) contract|(?:buying|bought|buy) (?:(?:him"
        "|her)"
        r" out|out (?:the |his |her |\w+'s ?)+contract|\w+ out of (?:his|her) contract)",
        "should could",
    ),
    Phrase(
        "personnel",
        1,
        "resigns turn "
        "managed eased counseled clean invited resign resigned resigning resignation forced "
        "pushed pressured leave retire quit "
        "terminated step",
        "(?:asked|told|forced|pushed|pressured|made|given the choice|invited) to (?:resign|retire"
        "|quit|step down|leave the (?:building|district|classroom)|clean out|turn in (?:his|her)"
        "|not come back)|(?:pushed|forced|counseled|managed|eased) out (?:of \\w+|over|after"
        "|because|by)|resign(?:ed|ing|s) (?:in lieu|before (?:they|he|she|hr|it)|rather than"
        "|instead of|quietly|under|amid)|(?:turned|turning|handed) in (?:his|her) "
        "(?:resignation|letter of resignation)",
        "should could i",
    ),
    Phrase(
        "personnel",
        1,
        "laptop dismissed terminated fired let go escorted walked marched keys badge",
        "(?:fired|let go|dismissed|terminated) (?:from (?:his|her) (?:last|old|previous)|for|over"
        "|after|because)|(?:escorted|walked|marched) (?:out|off)(?: of| by| the| from| campus)+"
        "|(?:took|collected|turned in|handed over|gave up) (?:his|her) (?:keys|badge|laptop) "
        "(?:and|today|away|yesterday|on)",
        "should could be to will ball they i we",
    ),
    Phrase(
        "personnel",
        1,
        "writing "
        "written wrote reprimanded demoted stripped reassigned reprimand warning discipline "
        "disciplined involuntarily",
        r"(?:got|was|been|being|is|getting) (?:\w+ )?(?:written up|reprimanded|demoted|stripped of"
        "|involuntarily (?:transferred|moved|reassigned))|(?:wrote|writing) (?:him|her) "
        "up|(?:letter of|written|formal|verbal) (?:reprimand|warning)(?= |,|\\.|$)",
        "should could i",
    ),
    Phrase(
        "personnel",
        0.7,
        "transferred moved reassigned pulled",
        "(?:got|was|been|being|is|getting) (?:quietly |suddenly |abruptly )?(?:transferred|moved"
        "|pulled|reassigned) (?:out of|from|off) (?:our|the|his|her|my) (?:\\w+ )?(?:building"
        "|school|classroom|site|caseload|campus)",
    ),
    Phrase(
        "personnel",
        1,
        "unsatisfactory basic improvement proficient pip plan eval evals evaluation observation",
        "(?:rated|marked|scored|got|received|given|came (?:back|out)|was|is) (?:an? |only |just "
        "|all )*(?:unsatisfactory|basic|needs improvement|below proficient|not proficient)(?= |,"
        r"|\.|!|$)|(?:on|put on|placed on|getting) (?:a |an )?(?:pip|(?:performance|improvement"
        "|support|growth|probationary) plan)(?= |,|\\.|!|$)|(?:eval|evals|evaluation|observation|"
        "performance review) (?:was|is|were|came (?:back|out)|went) (?:\\w+ )?(?:bad|terrible"
        "|awful|rough|basic|poorly|badly|low|horrible|unsatisfactory)",
        "should could",
    ),
    Phrase(
        "personnel",
        0.7,
        "clears brings takes home makes make making earns earn salary paid pulls",
        "(?:makes?|making|earns?|clears|brings home|takes home|pulls in|salary (?:is|of)|is "
        "paid|gets paid) (?:over |about "
        r"|only |like |more than |almost |around )*\d{1,3}(?:k|,\d{3}| thousand| grand| an hour)",
        "i we",
    ),
    Phrase(
        "personnel",
        0.5,
        "cleaned empty dark cleared locked",
        "(?:his|her|their|\\w+'s) (?:\\w+ )?(?:chair|desk|room|office|classroom|parking spot) "
        "(?:is|was|has been|sits|sat|got|stays) (?:still |suddenly |all )?(?:empty|dark|cleared "
        "out|cleaned out|locked)",
    ),
    Phrase(
        "personnel",
        0.7,
        "came credential license certificate background fingerprints",
        "(?:teaching )?(?:license|certificate|credential) (?:was|is|got|has been|being) "
        "(?:\\w+ )?(?:revoked|suspended|pulled|under review)|fingerprints? came back",
    ),
    Phrase(
        "personnel",
        0.7,
        "know guess figure knows guessing secret imagine",
        "(?:everyone|everybody|we all|you all|y'all|you can|anyone can|the whole \\w+|i think we"
        "|staff) (?:all |already |can |probably )*(?:knows?|guess|figure out|imagine) (?:exactly "
        ")?why(?=,|\\.|!|$| (?:he|she|they|his|her|that)\\b)",
    ),
    Phrase(
        "personnel",
        1,
        "van "
        "despidieron corrieron suspendieron renunciar contrato investigando suspendido licencia",
        "(?:lo|la) (?:despidieron|corrieron|estan investigando)(?= |,|\\.|$)|(?:despidieron|"
        "corrieron) a(?:l| la| el| mi| una?| nuestr[oa])|(?:no le|no la|no lo) (?:renovaron|van a "
        "renovar)(?: el contrato)?|(?:lo|la) (?:obligaron a|hicieron) renunciar|(?:de|con) "
        "licencia administrativa",
    ),
)

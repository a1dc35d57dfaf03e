"""Phrases that ask for members or workers. Weight 1 is enough alone."""

from __future__ import annotations

from typing import Final

from selfcheck.detectors.phrases import Phrase

MEMBERS: Final = "membership"
JOB: Final = "job-offer"

_GROUP: Final = (
    r"(?:group|club|church|congregation|team|league|troop|network|committee|party|association|union"
    "|movement|chapter|fellowship|ministry|gym|studio|choir|circle|society|organi[sz]ation"
    "|community"
    r"|coalition|alliance|crew|lodge|mosque|temple|synagogue|skeptics|crossfit|study|pta|program)"
)

RECRUITING: Final = (
    Phrase(
        MEMBERS,
        1,
        "members member",
        r"(?:looking for|seeking|recruiting|welcoming|wants?|needs?|accepting) (?:new|more|\w+ "
        r"new) members|new members (?:are )?(?:welcome|wanted)|become a (?:\w+ )?member",
    ),
    Phrase(MEMBERS, 1, "join", rf"join (?:my|our) (?:[\w'-]+ ){{0,3}}?{_GROUP}"),
    Phrase(
        MEMBERS,
        1,
        "dues membership memberships",
        r"(?:dues|memberships?) (?:are|is|only|just|from|start|for|of)? ?\$ ?[\d.,]*\d",
    ),
    Phrase(
        MEMBERS,
        1,
        "recruiting unete unase unanse vendors mi nuestra",
        "recruiting (?:new )?(?:volunteers|members|players|coaches|families)|un(?:ete|ase"
        "|anse) a (?:nuestr[oa]|mi)|vendors (?:wanted|needed|welcome)",
    ),
    Phrase(
        MEMBERS,
        0.5,
        "registration booths enroll available",
        r"registration is (?:now )?open|booths? (?:are|is|available)|enroll (?:now|today)",
    ),
    Phrase(MEMBERS, 0.5, "sign", r"sign up (?:today|now|here|for (?:a|our|my))"),
    Phrase(MEMBERS, 0.5, "join", r"join (?:us|our|my|today|now)"),
    Phrase(MEMBERS, 0.5, "membership memberships dues", r"memberships?|dues"),
    Phrase(
        JOB,
        1,
        "earn make",
        "(?:earn|make) (?:some )?(?:extra |easy |good |real |more |serious |up to )?(?:money"
        r"|cash|income|\$+|bucks)(?: \d+)? ?(?:from|at|online|working|every|per|a|each|in|with"
        "|while|on|weekly|daily|evenings)",
    ),
    Phrase(JOB, 1, "earn", r"earn (?:extra |easy |good |real |passive )?(?:money|cash|income|\$+)"),
    Phrase(JOB, 1, "invest", r"invest with (?:me|us|him|her)"),
    Phrase(
        JOB,
        1,
        "boss freedom income hustle",
        r"be your own boss|financial freedom|passive income|side hustle|residual income",
    ),
    Phrase(JOB, 0.7, "home", r"(?:work|working|money|cash|income|\$+) from home"),
    Phrase(
        JOB,
        1,
        "hiring",
        r"(?:now|we're|we are|is|are|currently) hiring(?! freeze| process)",
        "district ksd",
    ),
    Phrase(
        JOB,
        1,
        "turned made make making earned",
        r"turned \$ ?[\d,.]+k? into \$ ?[\d,.]+k?|(?:made|make|making|earned) \$? ?\d[\d,.]*k? "
        r"?(?:dollars |bucks )?in (?:just )?(?:\d+|one|two|three|a few) (?:days?|hours?|weeks?)",
    ),
    Phrase(JOB, 0.5, "ask", r"ask me how"),
    Phrase(JOB, 0.5, "apply", r"apply (?:now|today|online|within)"),
    Phrase(
        MEMBERS,
        1,
        "join",
        f"join (?:the|a|an|your|any) (?:[\\w'-]+ ){{0,3}}?{_GROUP} (?:today|now|for (?:only "
        f"|just )?"
        "\\$|at (?:the )?(?:link|door)|link|here|online|before|by|and|-|and get)",
        "to i we they who didn't will",
    ),
    Phrase(
        MEMBERS,
        0.5,
        "tryouts registration season enrollment"
        " academy camp club elite enroll league select travel",
        "(?:register|sign up|tryouts|try out|enroll) (?:for|with) (?:our|my|the) (?:\\w+ )?(?:club|"
        "travel|select|elite|league|academy|season|camp)|\\$ ?\\d+ (?:a|per) season",
    ),
    Phrase(
        MEMBERS,
        1,
        "come sign recruiting",
        r"come to our (?:[\w'-]+ ){0,2}?(?:club|church|group|service|bible "
        r"study|congregation)(?! fair"
        f"| night| day)|sign up for our (?:[\\w'-]+ ){{0,3}}?{_GROUP}|(?:now|currently|still) "
        f"recruiting",
    ),
    Phrase(
        MEMBERS,
        1,
        "invito gana gane ganen",
        "(?:los|las|te) invito a (?:mi|nuestra) (?:iglesia|congregacion)|gan(?:a|e|en) dinero "
        "(?:desde|en) "
        "(?:tu )?casa",
    ),
    Phrase(
        MEMBERS,
        1,
        "donate volunteer",
        "donate or volunteer|volunteer or donate",
    ),
    Phrase(
        MEMBERS,
        1,
        "knock knocking canvass doorbell phone canvassing doorbelling signs",
        "(?:volunteers?|people|help|helpers) (?:are )?(?:wanted|needed) to "
        "(?:knock|canvass|doorbell"
        "|phone bank|wave signs|put up signs)|(?:knock on|knock|knocking on|knocking) doors for "
        "(?!the food|a food|donations)|(?:canvass|canvassing|doorbelling|phone bank) (?:for|with) "
        r"(?:us|our|the campaign|[a-z]+)",
    ),
    Phrase(JOB, 1, "hiring", "hiring ?[!:]", "^"),
    Phrase(JOB, 1, "hiring", "hiring (?:drivers|cooks|servers|cashiers|nannies|cleaners)", "^"),
    Phrase(
        JOB,
        0.6,
        "apply resume resumes",
        "apply (?:inside|in person|at the (?:counter|store|front))|send (?:me |us )?(?:a |your "
        ")?resumes?",
    ),
    Phrase(
        JOB,
        0.6,
        "needs need servers drivers cooks"
        " baristas caregivers cashiers distributors laborers landscapers nannies reps "
        "seeking sellers stylists",
        "(?:needs?|seeking|wanted|looking for) (?:\\w+ )?(?:servers|drivers|cooks|cashiers"
        "|baristas|nannies|"
        "stylists|caregivers|laborers|landscapers|reps|sellers|distributors)(?! to)",
    ),
    Phrase(
        MEMBERS,
        1,
        "members member recruits",
        "(?:is|are|we're) (?:always |still |now )?(?:looking for|seeking|recruiting|accepting|in "
        "need of) "
        "(?:\\w+ )?(?:members|recruits)",
    ),
    Phrase(
        JOB,
        1,
        "busco buscamos solicito solicitamos contratando busca se",
        "(?:busco|buscamos|solicito|solicitamos|se (?:busca|solicita)n?) (?:una? )?(?:meser[oa]s?"
        "|cociner[oa]s?|"
        "trabajador(?:a|es)?|emplead[oa]s?|ayudantes?|personal|ninera|choferes?|vendedor(?:a"
        "|es)?)|estamos "
        "contratando",
    ),
    Phrase(
        MEMBERS,
        0.6,
        "recruitment recruiting cubs members players scouts",
        "recruitment (?:night|event|drive)|(?:recruiting|looking for) (?:new )?(?:scouts|cubs"
        "|members|players)",
    ),
)

"""Names: common first names, and words with a capital that are nobody's name."""

from __future__ import annotations

from typing import Final

from selfcheck.detectors.phrases import word_set

FIRST_NAMES: Final = word_set(
    """
    aaliyah aaron abby abigail abraham ada adam addison adrian adriana aidan aiden alana
    alejandra alejandro alex alexa alexander alexandra alexis alice alicia allison alondra
    alyssa amanda amelia amy ana andre andrea andres andrew andy angela angelica anna annie
    anthony antonio araceli ariana arianna ashley aubrey audrey ava avery bailey beatriz becky
    ben benjamin bennett brad bradley brandon brayden breanna brenda brendan brenna brian
    brianna brittany brody bryan bryce caden caitlin caleb callie cameron camila camille carla
    carlos carmen carolina caroline cassandra cassidy catherine cecilia cesar charlie
    charlotte chelsea chloe chris christina christopher claire clara clayton cody cole colin
    collin connor cooper corey courtney cristian cynthia damian daniel daniela danielle danny
    dante darius david declan delaney derek desiree devin devon diana diego dominic dylan
    eddie edgar eduardo edward elena eli elias elijah elise elizabeth ella ellie emilia emily
    emma emmanuel enrique eric erica erik erika esmeralda esteban estrella ethan eva evan
    evelyn fabian felipe fernanda fernando fiona francisco gabriel gabriela garrett gavin
    gerardo gianna gloria guadalupe gustavo hailey haley hannah harper hayden hector henry ian
    ignacio irene isaac isabel isabella isabelle isaiah ismael itzel ivan jack jackson jacob
    jaden jaime jake jamal james jamie jared jasmin jason javier jayden jaylen jeff jenna
    jennifer jenny jeremiah jeremy jesse jessica jillian jimena joaquin jocelyn joel john
    johnny jonah jonathan jorge jose joseph josh joshua josiah josue joyce juan julia julian
    juliana julie julio julissa justin kaden kaitlyn karen karina karla kate katelyn katherine
    kathryn katie kayla kaylee keith kelsey kendall kendra kenneth kenzie kevin khloe kimberly
    kyle kylie landon laura lauren layla leah leilani leo leonardo leslie leticia levi liam
    liliana lillian lily lina linda lindsey lisa logan lorena lucas lucia lucy luis luke luz
    lydia mackenzie madeline madison makayla malia manuel marco marcos marcus margaret maria
    mariah mariana marisol marissa mario martin mary mason mateo matt matthew maya mckenna
    megan melanie melissa mia micah michael michelle miguel mikayla mike miranda molly monica
    morgan mya mylah nadia naomi natalia natalie nathan nathaniel nayeli nevaeh nicholas nick
    nicolas nicole noah noelle nora olga oliver olivia omar oscar owen pablo paige paola
    parker patricia patrick paul paulina pedro peter peyton phillip quinn rachel rafael ramon
    raul rebecca renata ricardo rigoberto riley robert roberto rodrigo rogelio roman rosa
    ruben ryan rylee sadie salvador sam samantha samuel sandra santiago sara sarah sean
    sebastian selena sergio seth shane shannon shawn shelby silvia simon skyler sofia sonia
    sophia sophie spencer stephanie stephen steven susana tanner tara tatiana taylor teresa
    theo theresa thomas tiffany timothy tina tommy travis trent trevor tristan tyler valentina
    valeria vanessa veronica vicente victor victoria vincent vivian wendy wesley whitney
    william wyatt xavier ximena yadira yahir yesenia yolanda zachary zoe zoey
    """
)
"""First names that are no other word: seen without a capital too, 'logan got suspended'."""

NOT_NAMES: Final = word_set("""
    mckinney vento mckinney-vento
    a about after again all also although always am an and another any anybody anyone are as
    ask at back bad be because been before being best better big both boy but by call can
    cause class congrats congratulations could day dear did do does don't done dont down each
    either english even ever every everybody everyone everything few find first for free from
    fun get girl girls give go going good got great had happy has have having he hello help
    her here hey hi his hope how i if in into is it its just keep kid kids kind last late
    later let lets life like little look lot love made make many math may maybe me meet more
    most mother mr mrs ms much must my need never new next nice no nobody none nor not nothing
    now of off oh ok okay old on once one only or other our out over parent parents people
    please pls quiz read ready really reminder right said same say school see seeing she
    should since so some somebody someone something sorry spanish still stop student students
    such sure take team thank thanks that that's the their them then there these they thing
    things this those though time to today tomorrow tonight too two under until up us use very
    wait want was way we week well went were what when where which while who why will wish
    with woman wonderful work worst would wow yes yesterday yet you your january february
    march april june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday christmas easter halloween thanksgiving spring summer fall
    winter god jesus covid adhd iep asb ksd kea pta cps ice sro ell esl ap ib fafsa nhs isss
    gpa kennewick richland pasco benton franklin washington seattle spokane olympia tri cities
    yakima walla prosser hermiston umatilla burbank finley wenatchee ellensburg tacoma portland
    toppenish grandview sunnyside oregon idaho california texas boise pendleton
    columbia america american mexico mexican spanish english french german chinese asian
    african hispanic latino christian muslim jewish catholic buddhist republican democrat
    kamiakin southridge chinook highlands horse heaven hills desert park amistad cascade
    canyon view sage crest sunset vista westgate lincoln hawthorne edison eastgate fuerza
    ridge southgate cottonwood amon creek legacy phoenix tritech lampson lions braves suns
    lancers knights coyotes high middle elementary district board club church center clinic
    hospital room bus grade period coach principal teacher nurse doctor officer counselor
    superintendent dr miss mom dad facebook instagram google zoom youtube twitter tiktok
    herald state county city street avenue depression anxiety autism cancer diabetes epilepsy
    dementia alzheimer parkinson measles pneumonia meningitis arthritis leukemia lupus adhd
    asthma dyslexia stress trauma bullying vaping practice service services transportation
    classes games game meeting meetings tryouts conferences hamlet macbeth romeo juliet gatsby
    shakespeare lincoln einstein beethoven mozart gandhi mandela tubman galileo copernicus
    socrates napoleon cleopatra thoreau hemingway odysseus achilles frankenstein congress senate
    legislature
    olympia governor president trump biden homecoming prom varsity football basketball soccer
    volleyball baseball softball wrestling track band choir orchestra drama science history
    reading writing art music health biology algebra geometry chemistry physics senior junior
    freshman sophomore grades finals day night week month year family families staff teachers
    quiz test results score scores heads update reminder prayers praying no-one plus honestly
    los las el la un una mi mis su sus al del de en y o pero con por para sin ese esa esos estos
    este esta ya hoy ayer manana maestra
    maestro directora hola feliz alguien nadie todos todas cuando
    donde como que quien porque si les lo nos tu usted ustedes nuestro nuestra papas mama papa senor
    senora nino nina hijo hija fundraiser
    apparently anyway also poor sweet turns heard rumor fyi psa btw omg lol smh tbh
    """)
"""Words that begin sentences, and names of days, places, schools and books: no person's."""

OF_HISTORY: Final = tuple(
    name.replace("_", " ")
    for name in sorted(
        word_set("""
    rosa_parks helen_keller martin_luther malcolm_x susan_anthony frederick_douglass cesar_chavez
    dolores_huerta anne_frank ruby_bridges franklin_roosevelt john_lewis fred_korematsu oscar_wilde
    jackie_robinson sitting_bull crazy_horse joan_arc vincent_gogh frida_kahlo nellie_bly
    """)
    )
)
"""People of whom history books tell."""

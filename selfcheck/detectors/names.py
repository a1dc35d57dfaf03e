"""Names: common first names, and words with a capital that are nobody's name."""

from __future__ import annotations

from typing import Final

from selfcheck.detectors.phrases import word_set
from selfcheck.text.lexicon import LEXICON

_ALSO_WORDS: Final = word_set("""
    amber angel april austin barb bill billy bob bobby carol celeste chad crystal daisy dan dawn
    dean don ed emery fidel frank gail graham harry jan jasmine jay jean jen jerry joe jordan kim
    lee leon lucero lynn mark norma pat patty ray regina robin roger ron rose roy sandy scott stan
    sydney terry tom tony troy vera vidal wanda wayne
""")
FIRST_NAMES: Final = frozenset(LEXICON.words("name")) - _ALSO_WORDS
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
    nelson_mandela mahatma_gandhi mohandas_gandhi emmett_till medgar_evers marcus_garvey nat_turner
    fred_hampton harriet_tubman sojourner_truth booker_washington thurgood_marshall claudette_colvin
    ruth_bader muhammad_ali jesse_owens alan_turing marie_curie nikola_tesla julius_caesar
    mark_antony marcus_aurelius anne_boleyn marie_antoinette napoleon_bonaparte abraham_lincoln
    george_washington alexander_hamilton aaron_burr benedict_arnold ulysses_grant
    theodore_roosevelt eleanor_roosevelt adolf_hitler joseph_stalin vladimir_lenin benito_mussolini
    francisco_franco fidel_castro che_guevara hugo_chavez simon_bolivar miguel_hidalgo benito_juarez
    emiliano_zapata pancho_villa oscar_romero victor_jara leon_trotsky rosa_luxemburg sophie_scholl
    elie_wiesel corrie_boom malala_yousafzai desmond_tutu steve_biko patrice_lumumba
    atticus_finch boo_radley holden_caulfield jay_gatsby huck_finn tom_sawyer oliver_twist
    harry_potter
    """)
    )
)
"""People of whom books tell, and whose names no student is likely to have."""

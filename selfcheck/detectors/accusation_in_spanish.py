"""Accusations of fact in everyday Spanish: 'el director se robó el dinero'."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from selfcheck.detectors.phrases import pattern, word_set
from selfcheck.detectors.spelling import Spelling
from selfcheck.signs import About

_STAFF: Final = (
    "(?:maestr[oa]|profe|profesora?|director|directora|subdirectora?|entrenadora?|secretari[oa]"
    "|consejer[oa]|superintendente|chofer|conserje|enfermer[oa]|tesorer[oa]|asistente|bibliotecari[oa]"
    "|coach|contador|contadora|cociner[oa]|presidenta?|vocal)"
)
_OTHER: Final = (
    "(?:senora?|sr|sra|mama|papa|presidenta?|vecin[oa]|muchach[oa]|hombre|mujer|tip[oa])"
)
_WHO: Final = (
    rf"(?:(?P<staff>(?:(?:el|la|est[ea]|ese|esa|un|una|mi|su|nuestr[oa]) )?{_STAFF})"
    rf"|(?:el|la|est[ea]|ese|esa|un|una) {_OTHER})(?: (?!no\b|se\b|le\b|esta\b)[\w'.-]+){{0,3}}?"
)
_DEED: Final = (
    "(?:se (?:ha |esta )?(?:robo|roba|robado|robando)|robo|se (?:quedo|queda|esta quedando) "
    "con(?= (?:el|la|los|las|lo|todo|parte|dinero|unos|mas|cheques?)\\b)"
    "|se (?:embolso|embolsa|clavo|clava)|malvers(?:o|a)|desvi(?:o|a) (?:el |los )?(?:dinero|fondos)"
    "|(?:le|les) peg(?:o|a) a|golpe(?:o|a) a|abus(?:o|a) de|manose(?:o|a) a|toc(?:o|a) a "
    "(?:l[ao]s|un[ao]?)"
    "|acos(?:o|a) a|(?:llego|llega|anda|estaba|viene|vino|maneja|manejo) (?:bien |muy "
    ")?(?:borrach[oa]|tomad[oa]"
    "|drogad[oa])|se (?:acuesta|acosto|mete) con|(?:anda|sale|salia|andaba) con "
    "(?:una?|su|otra?) (?:alumn[oa]|estudiante|menor)|(?:falsifico|cambio|altero) las "
    "(?:calificaciones"
    "|firmas|notas)|(?:vende|vendio|consume) drogas?|recibe (?:sobornos|mordidas)|(?:acepta"
    "|acepto) "
    "(?:sobornos|mordidas)|(?:contrato|le dio (?:el|un) (?:puesto|trabajo|contrato)|solo "
    "(?:pone|mete|juega)) a su (?:novi[oa]|espos[oa]|prim[oa]|herman[oa]|hij[oa]|sobrin[oa]"
    "|cunad[oa]|compadre|amante)|(?:esta|entro) (?:ahi |aqui )?(?:solo )?porque es (?:novi[oa]"
    "|prim[oa]|herman[oa]|sobrin[oa]|cunad[oa]|compadre|amante) del?)"
)
_TRIGGERS: Final = word_set("""
    robo roba robado robando quedo queda quedando embolso embolsa clavo clava malverso malversa
    desvio desvia pego pega golpeo golpea abuso abusa manoseo manosea toco toca acoso acosa borracho
    borracha tomado tomada drogado drogada acuesta acosto mete falsifico cambio altero drogas droga
    alumna alumno estudiante menor
    sobornos mordidas contrato puesto trabajo pone juega porque
    """)
_PATTERN: Final = pattern(rf"{_WHO} {_DEED}(?: (?:el|la|los|las|un|una) \w+)?")
_BEYOND: Final = 24
_AT_PLAY: Final = re.compile(r"(?:base|bola|balon|show|corazon|corazones|juego)\b")


class Accused(NamedTuple):
    """An accusation at a place of the spelling, and whom it is about."""

    start: int
    end: int
    about: About


def accusations(spelling: Spelling) -> Iterator[Accused]:
    """Yield the accusations of a person that Spanish words make."""
    if _TRIGGERS.isdisjoint(spelling.vocabulary):
        return
    for found in _PATTERN.finditer(spelling.text):
        if not _AT_PLAY.search(spelling.text, found.start(), found.end() + _BEYOND):
            yield Accused(found.start(), found.end(), "staff" if found["staff"] else "person")

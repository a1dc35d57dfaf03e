"""Vulgar words, insults and threats in everyday Spanish; clean Spanish is quiet."""

from __future__ import annotations

import pytest

from selfcheck.detectors import read

WORDS = {"vulgar", "insult", "threat", "group-attack", "harassment", "contempt", "accusation"}


def seen(text: str) -> set[str]:
    return {sign.detector for sign in read(text).signs} & WORDS


@pytest.mark.parametrize(
    ("text", "detectors"),
    [
        ("Esa maestra es una idiota", {"insult"}),
        ("eres un pendejo", {"insult", "vulgar"}),
        ("pinche escuela de mierda", {"vulgar"}),
        ("los voy a matar a todos", {"threat"}),
        ("Ya sé dónde vives, cuídate", {"threat"}),
        ("ojalá te mueras", {"threat"}),
        ("te voy a romper la cara", {"threat"}),
        ("p3nd3jo", {"vulgar"}),
        ("ch1nga tu madre", {"vulgar"}),
    ],
)
def test_sees(text: str, detectors: set[str]) -> None:
    assert detectors <= seen(text)


@pytest.mark.parametrize(
    "text",
    [
        "Gracias a la maestra por su paciencia con mi hijo",
        "¿A qué hora es la junta de padres del jueves?",
        "El director no es un idiota, solo se equivocó",
        "Mi hija ama a sus maestras, son muy buenas",
        "Feliz Año Nuevo a todos los alumnos",
        "No estoy de acuerdo con la mesa directiva",
        "Vamos a ganar el viernes, ¡arriba Leones!",
        "Perdimos el partido, ni modo",
    ],
)
def test_stays_quiet(text: str) -> None:
    assert seen(text) == set()

"""Phrases of spam in everyday Spanish, with what each counts."""

from __future__ import annotations

from typing import Final

from selfcheck.detectors.phrases import Phrase
from selfcheck.detectors.spam_attention import ATTENTION
from selfcheck.detectors.spam_calls import PRIZE
from selfcheck.detectors.spam_money import MONEY
from selfcheck.detectors.spam_offers import OFFER

IN_SPANISH: Final = (
    Phrase(
        PRIZE,
        2,
        "ganaste ganado seleccionado seleccionada ganador ganadora",
        "ganaste (?:un|una|el|la|\\$|\\d)(?! (?:partido|juego|torneo|campeonato|concurso|beca"
        "|medalla))"
        " ?\\w+|(?:has|ha|haz) (?:sido )?(?:ganado|seleccionad[oa])|eres (?:el |la |un |una )?"
        "(?:afortunad[oa] )?ganadora?",
    ),
    Phrase(
        PRIZE,
        2,
        "premio premios regalo reclama reclamar reclame bono dinero",
        "(?:reclam\\w+|recib\\w+|recoge) (?:tu|su|el|un) (?:premio|regalo|bono|dinero)",
    ),
    Phrase(
        ATTENTION,
        1,
        "clic click enlace link",
        "(?:haz|haga|da|dale|dar|den|hagan) (?:clic|click)|(?:en|al) (?:este|el|mi) (?:enlace"
        "|link)",
    ),
    Phrase(
        ATTENTION,
        2,
        "suscribete suscribanse siganme sigueme canal",
        "suscrib(?:ete|anse) (?:a |al )?(?:mi )?(?:canal)?|(?:visita|visiten|mira|miren) mi canal|"
        "(?:sigueme|siganme) (?:en|y)",
    ),
    Phrase(
        MONEY,
        3,
        "gana gane ganar ganen gano"
        " casa celular desde dia diarios facil hasta internet mas pesos rapido semana "
        "semanales sin",
        "(?:gan[ae]n?|ganar|gano) (?:hasta |mas de |desde )?(?:\\$ ?\\d[\\d,.]*|\\d[\\d,.]* "
        "?(?:dolares|"
        "pesos)|dinero(?: extra| facil| rapido)?) (?:~)?(?:diarios?|al dia|a la semana|semanales|"
        "por semana|desde (?:tu |su )?(?:casa|celular)|sin|facil|rapido|por internet)",
    ),
    Phrase(
        MONEY,
        2,
        "bitcoin cripto criptomonedas inversion invierte duplica"
        " duplique gana ganancias gane garantizadas invierta segura triplica",
        "(?:invierte|invierta|inversion|gane|gana) (?:~)?(?:bitcoin|cripto\\w*|forex)|(?:duplica|"
        "duplique|triplica) (?:tu|su) (?:dinero|inversion)|ganancias? (?:garantizadas?|segura)",
    ),
    Phrase(
        OFFER,
        1.2,
        "cuenta urgente",
        "(?:tu|su) cuenta (?:sera|ha sido|esta|fue|va a ser) (?:suspendida|bloqueada|cerrada|"
        "cancelada|limitada)",
    ),
    Phrase(
        OFFER,
        1.2,
        "verifica verifique confirma confirme actualice"
        " cuenta datos identidad informacion tarjeta tus",
        "(?:verifi(?:ca|que)|confirm[ae]|actuali(?:za|ce)) (?:tu|su|sus|tus) (?:cuenta|datos"
        "|identidad|"
        "informacion|tarjeta)",
    ),
)

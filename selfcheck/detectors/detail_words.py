"""Pieces of the patterns for private details: who has what, who is what."""

from __future__ import annotations

from typing import Final

FEW: Final = r"(?:[\w'-]+ ){0,3}?"
IS: Final = (
    r"(?:is|are|was|were|got|gets|getting|been|being|be|became|he's|she's|they're|hes|shes|\w+'s)"
)
HAS: Final = (
    "(?:has|have|had|got|gets|having|with|w/|diagnosed with|suffers from|battling|fighting"
    "|starts?|started|starting|takes?|taking|took|on|off|needs?|needed|undergoing"
    "|through|it's|it was|turned out to be|(?:recovering|died) (?:from|of)|dealing with|living with"
    r"|(?:out|in|away|meds?|medication|treated|therapy|tested) (?:for|4)|his|her|their|\w+'s"
    "|(?:treatment|hospital|therapy|rehab|meds|surgery|hospitalized|medicated|tested|seen) for"
    "|because of|due to|caught|plus|sick with|down with|tiene|toma)"
)
PARENT: Final = (
    "(?:dad|father|mom|mother|mama|stepdad|stepfather|stepmom|uncle|parents?|boyfriend|grandpa"
    "|grandma|brother|sister|papa|padrastro)"
)
SELF: Final = r"(?:him|her|them)sel(?:f|ves)"
DAYS: Final = (
    r"(?:today|tonight|tomorrow|yesterday|(?:this|last|next) (?:week|month|morning|year|night)"
    "|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
)

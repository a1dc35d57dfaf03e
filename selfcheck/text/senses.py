"""Ambiguous words in another sense: a dog's, a dish's, a tool's, a name."""

from __future__ import annotations

from typing import Final

from selfcheck.text.stream import Stream

_DOGS: Final = (
    "dog dogs puppy puppies vet labrador barking bark barked canine canines litter breed kennel"
    " hound spaniel terrier poodle retriever paws tail collar leash"
)
_PLAY: Final = (
    "game team hit goal run play score coach senior proud congrats great ball pitch catch varsity"
    " jv wrestling soccer football baseball basketball track band points win won number"
)
_SMOKE_AND_FOOD: Final = (
    "peas gravy mash bundle bundles firewood kindling sticks medieval pie"
    " end ends british"
    " smoke smoked smokes smoking cigarette cigarettes lungs ate eat eating eats cooked cook fried"
    " dinner meatballs gravy recipe supper butcher delicious"
)
_OTHER_SENSES: Final = {
    word: frozenset(contexts.split())
    for words, contexts in (
        ("bitch|bitches", _DOGS),
        ("fag|fags|faggot|faggots", _SMOKE_AND_FOOD),
        ("dyke|dykes", "wall walls flood flooding floods sea river water embankment levee"),
        ("hoe|hoes", "garden gardening field shovel rake soil weeds tool shed"),
        ("cock|cocks", "rooster hen hens chickens feathers farm bird crowed crows crow dawn"),
        ("prick|pricks", "finger needle pin thorn"),
        ("tit|tits|titties", "bird birds feathers nest blue"),
        ("ass|asses", "donkey mule"),
        ("pussy|pussies", "willow willows cat cats kitten"),
        ("dick|dicks", "moby tracy cheney clark"),
        ("screw|screwed", "screwdriver"),
        ("coon|coons", "raccoon raccoons cat cats maine hound"),
        (
            "chink|chinks",
            "armor armour light wall defense defence zone fence curtain curtains blinds gap plan",
        ),
        (
            "retard",
            "dough fridge overnight spark timing ignition growth flame bleeding ritardando tempo",
        ),
        ("redskin|redskins", f"{_PLAY} washington football commanders nfl potato potatoes"),
        (
            "vermin",
            "spider spiders rats mice rodents ants cockroaches mosquitoes traps barn exterminator",
        ),
        ("squaw", "valley creek peak butte park"),
        ("gook", "gobbledygook"),
        ("cracker|crackers", "cheese soup graham saltine snack barrel animal"),
        ("nip|nips", "bud"),
        ("gypsy|gypsies", "moth moths"),
        ("pansy|pansies", "garden flower flowers"),
        ("let us go brandon", _PLAY),
        ("butt|butts", "head heads cigarette rifle"),
    )
    for word in words.split("|")
}
_NEAR: Final = 12
_PARTS: Final = frozenset(
    (
        *(
            "clown",
            "bully",
            "witch",
            "goblin",
            "monster",
            "beast",
            "troll",
            "ogre",
            "thief",
            "fool",
        ),
        *("villain", "jester", "rat", "snake", "wolf", "devil", "demon", "zombie", "coward", "hag"),
        *("tyrant", "crook"),
    )
)
_STAGES: Final = frozenset(
    (
        *("book", "story", "chapter", "novel", "play", "film", "movie", "show", "scene", "act"),
        *("circus", "party", "parade", "musical", "skit", "cartoon", "tale", "poem", "comic"),
        *("game", "painting", "picture", "haunted", "costume"),
    )
)
_ON_STAGE: Final = frozenset({"in", "at", "from", "on", "of", "with"})
_NAMES: Final = frozenset(
    {"dick", "phuc", "butts", "willy", "hooker", "fanny", "cox", "fag", "fuc", "cummings"}
)


def _all_capitals(read: Stream, word: int) -> bool:
    around = read.capitals[max(0, word - 3) : word + 4]
    return len(around) > 1 and all(around)


def _on_stage(words: list[str], word: int) -> bool:
    """Say whether a part in a story or a show is meant: 'that bully in the book'."""
    after = words[word + 1 : word + 6]
    return not _ON_STAGE.isdisjoint(after[:1]) and not _STAGES.isdisjoint(after)


def other_sense(read: Stream, word: int) -> bool:
    """Say whether words near an ambiguous one, or a capital, give it a harmless sense."""
    if read.words[word] in _NAMES and read.capitals[word] and not _all_capitals(read, word):
        return True
    if read.words[word].removesuffix("s") in _PARTS and _on_stage(read.words, word):
        return True
    contexts = _OTHER_SENSES.get(read.words[word])
    return contexts is not None and not contexts.isdisjoint(
        read.words[max(0, word - _NEAR) : word + _NEAR]
    )

"""What may part an office from its holder without parting the two: a style behind a comma, the house in the genitive."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from verify.claims._near_offices import FAR, office_before
from verify.claims._no_names import (
    act_tokens,
    beginnings_of_saying,
    called_by_names,
    common_words,
    house_tokens,
)
from verify.claims._passage import Passage
from verify.claims._reading import between
from verify.claims._small_words import LONGEST_SMALL_WORD, function_words, words_like_of
from verify.claims._values import Office
from verify.claims._word_shapes import APOSTROPHES, COMMAS, is_capitalised, is_caseless
from verify.languages._folded import folded
from verify.languages._tokens import HYPHENS, WORD, fold

_LONGEST_STYLE = 5  # tokens: the Brigadier General
_LONGEST_HOUSE = 8  # tokens: Министр сельского и лесного хозяйства Турции


def behind_style(passage: Passage, first: int, styles: frozenset[int]) -> int | None:
    """Where the style of a name begins that a comma parts from something: "the interior minister, Brigadier General X"; None if it has none.

    `styles` are the tokens of honorifics and of offices that are mere styles.
    """
    tokens, function = passage.tokens, function_words(passage.reading.words)
    position = first
    while position > 0 and first - position <= _LONGEST_STYLE and (position - 1 in styles or tokens[position - 1].folded in function):
        position -= 1
    styled = any(i in styles for i in range(position, first))
    return position if styled and position > 0 and tokens[position - 1].text in COMMAS else None


def across_genitives(passage: Passage, first: int, offices: Sequence[Office]) -> Office | None:
    """The office of a name that only its complement in the genitive parts from it: "Министр сельского и лесного хозяйства Турции X".

    In languages that tell the endings of such complements and of verbs; each word has one, or names a house, a land or a field.
    """
    words = passage.reading.words or {}
    endings = tuple(map(fold, words.get("complement-endings", ())))
    if not endings:
        return None
    office = office_before(offices, first)
    if office is None or not 0 < first - office.last <= _LONGEST_HOUSE:
        return None
    long_endings = tuple(ending for ending in endings if len(ending) > 1)
    finite, joining = tuple(map(fold, words.get("finite-endings", ()))), folded(passage.reading.words, "conjunctions")
    prepositions, houses = folded(passage.reading.words, "function-words"), house_tokens(passage.reading)

    # губернатор Східної Яви X: a place with its adjective, of which both are inflected
    placed = next((m for kind in ("city", "country") for m in between(passage.reading.of(kind), first - 2, first) if m.last == first and office.last in (m.first - 1, m.first) and office.last < first - 1), None)

    def of_house(index: int) -> bool:
        token = passage.tokens[index]
        if token.kind != WORD:
            return False
        if index in houses or token.folded in joining or token.folded in prepositions:
            return True
        if index + 1 < first and passage.text[token.end: passage.tokens[index + 1].start] in HYPHENS:
            return True  # the first half of an adjective: физико-технического
        if token.text[:1].islower():
            bare = index + 1 == first and index > office.last and index not in act_tokens(passage.reading)  # a genitive without an ending: карантину рослин
            return (bare or token.folded.endswith(endings)) and not token.folded.endswith(finite)
        if placed is not None:
            return token.folded.endswith(endings)
        behind = passage.tokens[index + 1]
        if index == office.last and (index + 1 == first or behind.folded in prepositions):  # Muzeum Morskiego w Pusanie Nadia Kolar
            return token.folded.endswith(long_endings)
        if index + 1 == first:
            return False
        inside = behind.text[:1].islower() and behind.folded not in joining and behind.folded not in prepositions  # наблюдения Земли космического агентства
        return inside and token.folded.endswith(endings)

    begins = passage.tokens[office.last].folded
    return office if begins not in joining and begins not in prepositions and all(map(of_house, range(office.last, first))) else None


_OF_ONE_NOUN = 4  # tokens: comandante de la flota


def across_one_noun(passage: Passage, first: int, offices: Sequence[Office]) -> Office | None:
    """The office of a full name that a noun behind "of", or an adjective, parts from it: "comandante de la flota X", "directora regional X".

    A house may be called by a name itself (le lycée Jean Moulin, the ship Juan Carlos), so such a noun parts the two.
    """
    office = office_before(offices, first - 1)
    if office is None or first - office.last > _OF_ONE_NOUN or office.sentence != passage.sentence_at(passage.tokens[first].start):
        return None
    tokens, noun = passage.tokens, first - 1
    of, function = words_like_of(passage.reading), function_words(passage.reading.words)
    if noun == office.last + 1 and office.last in of and is_capitalised(tokens[noun]) and any(m.first == first for m in between(passage.reading.of("given-name"), first, first + 1)):
        return office  # υπαρχηγός του Σώματος Στέλιος Καραμπάτος
    if any(tokens[i].kind != WORD or not tokens[i].text[:1].islower() for i in range(office.last, first)) or noun in called_by_names(passage) or noun in of:
        return None
    if tokens[noun].folded in function or passage.text[tokens[noun].end: tokens[first].start] != " ":
        return None
    if noun == office.last:
        words = passage.reading.words or {}
        endings = tuple(map(fold, (*words.get("field-endings", ()), *words.get("genitive-endings", ()))))
        joined = tokens[noun - 1].folded in function and office.last - office.first > 1  # the word "of" is the office's own: head of sales
        return office if joined or (endings and tokens[noun].folded.endswith(endings)) else None
    several = [i for i in range(office.last, first) if i not in of and tokens[i].folded not in function]
    described = len(several) == _NOUN_AND_ADJECTIVE and several[0] == noun - 1 and several[0] not in called_by_names(passage) and any(
        m.first == first for m in between(passage.reading.of("given-name"), first, first + 1))  # προϊστάμενος του τμήματος εσωτερικής τεκμηρίωσης Στέλιος Λάμπρου
    return office if (office.last in of and len(several) == 1) or (described and (office.last in of or office.body is not None)) else None


_NOUN_AND_ADJECTIVE = 2  # words


def across_owners(passage: Passage, first: int, offices: Sequence[Office]) -> Office | None:
    """The office of a name that stands right behind what the office is of, in a language that joins each owner with a word: Mkuu wa Wilaya ya Ilala Edward Mpogolo.

    What is in between are words with capitals and such small ones, or nouns right behind these.
    """
    words, tokens = passage.reading.words or {}, passage.tokens
    office = office_before(offices, first)
    if not words.get("names-behind-owners") or office is None or office.key == "counterpart" or not 0 < first - office.last <= _LONGEST_OWNER:
        return None
    if office.sentence != passage.sentence_at(tokens[first].start):
        return None
    of, joining = folded(words, "of"), folded(words, "conjunctions")
    if tokens[office.last].folded not in of - joining or tokens[first - 1].folded in of or tokens[first - 1].folded in joining:
        return None
    placed = {i for m in passage.reading.cued_between(office.last, first, "locative", "from-to") for i in range(m.first, m.last)}
    for i in range(office.last, first):
        token = tokens[i]
        if token.kind != WORD or i in beginnings_of_saying(passage.reading):
            return None
        if not (token.folded in of or is_capitalised(token) or i in placed or tokens[i - 1].folded in of or passage.text[token.start - 1] in APOSTROPHES):
            return None
    return office


_LONGEST_OWNER = 14  # tokens


def across_its_house(passage: Passage, first: int, last: int, offices: Sequence[Office]) -> Office | None:
    """The office of a name that a comma parts from the house the office is of: "Rectora universității locale, Irina Pop, a …"."""
    tokens = passage.tokens
    if first < 2 or tokens[first - 1].text not in COMMAS:
        return None
    houses = house_tokens(passage.reading)
    closed = last < len(tokens) and tokens[last].text in COMMAS
    if closed and is_caseless(tokens[first]):
        return is_behind_office_and_house(passage, first, offices)

    def plain() -> Office | None:
        return _across_its_plain_house(passage, first, offices) if closed and last - first > 1 else None

    position, unknown = first - 2, 0
    while position >= 0 and first - position < 9 and tokens[position].kind == "word":
        held = next((o for o in offices if o.last == position + 1), None)
        if held is not None:
            if held.key != "counterpart" and (
                    not unknown or held.body or any(i in houses for i in range(held.last, first - 1)) or (closed and held.key in _WITH_HOUSE and held.last - held.first > 1)):
                return held
            return plain()
        if not (tokens[position].text[:1].isupper() or len(tokens[position].text) <= 4 or position in houses):
            unknown += 1
            if unknown > 1 or not closed or position in act_tokens(passage.reading):
                return plain()
        position -= 1
    return plain()


def is_behind_office_and_house(passage: Passage, first: int, offices: Sequence[Office]) -> Office | None:
    """The office that one to four words, in a script without capitals, and a comma part from a token: the words tell its house or its town, and no deed."""
    office = office_before(offices, first - 2)
    if office is None or office.key == "counterpart" or first - 1 - office.last > _WORDS_OF_HOUSE or office.sentence != passage.sentence_at(passage.tokens[first].start):
        return None
    house, acts = range(office.last, first - 1), act_tokens(passage.reading)
    conjunctions = folded(passage.reading.words, "conjunctions")
    deed = {house[0]} if len(house) > 1 or house[0] not in acts or office.body is not None else set()  # رئیس بخش قرنطینه گیاهی
    plain = all(passage.tokens[i].kind == WORD and (i not in acts or (i in deed and i not in beginnings_of_saying(passage.reading))) and passage.tokens[i].folded not in conjunctions for i in house)
    return office if plain and not passage.is_dated(passage.tokens[house.start].start, passage.tokens[house.stop - 1].end) else None


_WITH_HOUSE = frozenset("expedition-leader project-leader festival-director".split())  # whose words, where several, name what is led: "chef de l'expédition polaire, X,"


def _across_its_plain_house(passage: Passage, first: int, offices: Sequence[Office]) -> Office | None:
    """The same where no word of the house is known as one: "The director of the bus depot, Ann Kim, …", "Directoarea parcului de troleibuze, …".

    The office opens its clause, and behind it stand an "of" or a genitive and then noun phrases, each of few words, joined by nothing but words for whose,
    where and what for: "La directora de Observación de la Tierra de la CONAE, …".
    """
    office = office_before(offices, first - 2)
    if office is None or office.key == "counterpart" or office.sentence != passage.sentence_at(passage.tokens[first].start):
        return None
    tokens, of, function = passage.tokens, words_like_of(passage.reading), function_words(passage.reading.words)
    begin = passage.clause(office.first, office.last)[0]
    house = range(office.last, first - 1)
    if len(house) > _LONGEST_PLAIN_HOUSE or any(tokens[i].folded not in function for i in range(begin, office.first)):
        return None
    words = passage.reading.words or {}
    genitives = tuple(map(fold, (*words.get("genitive-endings", ()), *words.get("complement-endings", ()))))
    own_of = office.last - office.first > 1 and tokens[office.last - 1].folded in folded(words, "of")  # which the office's own words end with: head of horticulture
    tasked = office.key in _OF_A_TASK and len(house) == 1 and not passage.is_dated(tokens[house[0]].start, tokens[house[0]].end)  # Kepala hortikultura
    housed = office.body is not None and len(house) > 1 and house[1] in of  # secrétaire générale du Syndicat national des journalistes
    leads_on = housed or house[0] in of or tokens[house[0]].folded in folded(words, "of") or office.last - 1 in of or own_of or tasked or (genitives and tokens[house[0]].folded.endswith(genitives))
    return office if leads_on and _are_noun_phrases(passage, house) else None


_LONGEST_PLAIN_HOUSE = 14  # tokens
_OF_A_TASK = frozenset(("head", "head-of-department"))  # who mostly leads something that is said
_LONGEST_PHRASE, _SMALL_IN_PHRASE = 4, 3  # words in a row, and of these such as have no capital


def _are_noun_phrases(passage: Passage, house: range) -> bool:
    """Whether words are phrases of few words, joined by small words for whose, where and what for alone."""
    tokens, words = passage.tokens, passage.reading.words
    of, function = words_like_of(passage.reading), function_words(words)
    acts, places = act_tokens(passage.reading), {m.first for m in passage.reading.cued_between(house.start, house.stop, "locative", "from-to")}
    never = folded(words, "conjunctions", "partner-words") | {tokens[m.first].folded for m in passage.reading.cued_between(house.start, house.stop, "pronoun")}
    run = small = several = 0
    for i in house:
        token = tokens[i]
        if token.kind != WORD or (i not in of and token.folded in never and not _joins_capitals(passage, i)):
            return False
        if i in of or i in places or token.folded in never or (token.folded in function and len(token.folded) <= LONGEST_SMALL_WORD):
            run = small = 0
            continue
        capital = token.text[:1].isupper()
        if i in acts and not capital and not _is_deed_of_a_house(passage, i, run):
            return False
        run, small, several = run + 1, small + (not capital), several + 1
        if run > _LONGEST_PHRASE or small > _SMALL_IN_PHRASE:
            return False
    return several > 0


def _is_deed_of_a_house(passage: Passage, index: int, run: int) -> bool:
    """Whether a word for a deed is what a house is there for: right behind "of" or what is led (servicio de rescate, Kepala bidang karantina), or with a noun behind it (the quarantine department)."""
    behind = index + 1
    return index not in beginnings_of_saying(passage.reading) and (run == 0 or any(m.first == behind for m in between(passage.reading.of("body"), behind, behind + 1)))


def _joins_capitals(passage: Passage, index: int) -> bool:
    """Whether a word stands between two words with capitals: Instituto de Pesca y Acuicultura."""
    tokens = passage.tokens
    return 0 < index < len(tokens) - 1 and is_capitalised(tokens[index - 1]) and any(is_capitalised(t) for t in tokens[index + 1: index + 3]) and (
        tokens[index].folded in folded(passage.reading.words, "conjunctions"))


def behind_house(passage: Passage, index: int, taken: Mapping[int, str], offices: Sequence[Office]) -> Office | None:
    """The office whose house ends right before: "coach of the Spanish team X" in scripts without capitals.

    The house is of words that stand close together, its last one a land, town or body; the office stands before its house.
    """
    tokens = passage.tokens
    office = office_before(offices, index - 1)
    if office is None or index - office.last > _WORDS_OF_HOUSE:
        return None
    if (passage.reading.words or {}).get("head-final"):  # one noun only stands behind its head: کمشنر کسٹمز گریس
        return office if index - office.last == 1 and taken.get(index - 1) in ("body", "portfolio") and _goes_on(passage, index, taken) else None
    function, acts = function_words(passage.reading.words), act_tokens(passage.reading)
    article = tuple(fold(a) for a in (passage.reading.words or {}).get("articles-joined", ()))
    defined = office.last == index - 1 and tokens[office.last - 1].folded.startswith(article or (" ",))  # رئيسة قسم الحجر النباتي
    of_its_house = (office.body is not None or defined) and index - 1 not in taken and tokens[index - 1].folded.startswith(article or (" ",))  # مديرة معهد أبحاث البحار
    if taken.get(index - 1) in (None, "office", "currency", "unit") and not of_its_house:
        return None
    for i in range(office.last, index):
        definite = article and tokens[i].folded.startswith(article)
        if tokens[i].kind != "word" or tokens[i].folded in function or (i in acts and not definite):
            return None
    return office


def _goes_on(passage: Passage, index: int, taken: Mapping[int, str]) -> bool:
    """Whether two words or more that mean nothing stand from a token on, before a small word."""
    tokens, small, known = passage.tokens, function_words(passage.reading.words), common_words(passage.reading)
    last = index
    while last < len(tokens) and is_caseless(tokens[last]) and last not in taken and last not in known and tokens[last].folded not in small:
        last += 1
    return last - index > 1 and last < len(tokens) and tokens[last].folded in small


_WORDS_OF_HOUSE = 4  # words between an office and the name


def apposed_office(passage: Passage, last: int, offices: Sequence[Office]) -> Office | None:
    """The office that a comma and a house in the genitive part from the name before: "X, the ministry's undersecretary for fisheries"."""
    tokens = passage.tokens
    if last >= len(tokens) or tokens[last].text not in COMMAS:
        return None
    function = function_words(passage.reading.words)
    office = next((o for o in offices if last < o.first <= last + _LONGEST_APPOSITION), None)
    if office is None or office.key == "counterpart" or (office.last < len(tokens) and is_capitalised(tokens[office.last])):
        return None
    houses = house_tokens(passage.reading)
    modifying = {i for m in between(passage.reading.of("modifier"), last - FAR, office.first) for i in range(m.first, m.last)}
    conjunctions, owner = folded(passage.reading.words, "conjunctions"), False
    for index in range(last + 1, office.first):
        token = tokens[index]
        if token.kind != "word" or token.folded in conjunctions or index in act_tokens(passage.reading):
            return None
        if index not in houses and index not in modifying and token.folded not in function and len(token.folded) > 1:
            owner = index + 2 == office.first and len(tokens[index + 1].text) == 1  # the team's head coach
            if not owner:
                return None
    return office if owner or any(i in houses or i in modifying for i in range(last + 1, office.first)) else None


_LONGEST_APPOSITION = 7  # tokens between a name and its office

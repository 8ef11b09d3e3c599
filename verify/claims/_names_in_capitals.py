"""Names in scripts with capitals: runs of capitalised words that are nothing else."""

from __future__ import annotations

from verify._later import later
from verify.claims._kept import kept
from verify.claims._name_parts import NameParts, Run
from verify.claims._names_behind_titles import is_behind_owner
from verify.claims._near_offices import FAR, NearOffices, is_of_the_office
from verify.claims._no_names import beginnings_of_saying
from verify.claims._passage import Passage
from verify.claims._reading import Reading, between
from verify.claims._small_words import function_words, words_like_of
from verify.claims._word_shapes import (
    APOSTROPHES,
    capital_follows,
    is_before_apostrophe,
    is_behind_apostrophe,
    is_behind_hyphen,
    is_capitalised,
    is_initial,
    is_joined,
    opens_sentence,
)
from verify.languages import _gazetteer
from verify.languages._folded import folded
from verify.languages._tokens import BREAK, HYPHENS, NUMBER, STOP, SYMBOL, WORD, fold

with later:
    from verify.claims._common_words import means_something
    from verify.languages._vocabulary import vocabulary

_LONGEST_NAME = 20  # tokens: a headline in capitals names nobody


def capitalised_run(parts: NameParts, index: int) -> tuple[Run | None, int]:
    """The name that begins at a token, and the token from which to look for others."""
    tokens = parts.passage.tokens
    honoured = index in parts.honorifics and not _is_of_a_title(parts, index)
    if honoured:
        index = _behind_honorifics(parts, index)
        if index >= len(tokens):
            return None, index
    first = index
    while index < len(tokens):
        if index in parts.taken and not (honoured and index == first):
            break
        if is_capitalised(tokens[index]) and not (
                index in parts.honorifics and index != first and not is_before_apostrophe(parts.passage.text, tokens[index])):
            if _is_small_word(parts, first, index, honoured):
                break
        elif index == first or not _is_inside_name(parts.passage, first, index):
            break
        index += 1
        joined = index < len(tokens) and (is_joined(parts.passage.text, tokens, index) or _ends_with_an_apostrophe(parts.passage, index - 1))
        if index < len(tokens) and (not joined or parts.passage.text[tokens[index].start - 1] == "/"):
            break  # Apriyani Rahayu/Siti Fadia are two
    last, particles = index, name_particles(parts.passage.reading)
    while last > first and (tokens[last - 1].kind == STOP or tokens[last - 1].folded in particles):
        last -= 1
    if (last - first != 2 and (_ends_its_house(parts, first) or _is_behind_of(parts, first, last))) or _is_behind_a_word(parts, first, last) or _is_before_the_name(parts, first, last):
        first = _second_word(parts, first)
    if last - first > 3 and first not in parts.given and first - 1 not in words_like_of(parts.passage.reading) and is_behind_hyphen(
            parts.passage.text, tokens, last - 1, True):
        first = last - 3  # what Korean names have: Asosiasi Panahan Korea Han Jung-woo; behind an "of" the first word is the office's
    last = _before_its_house(parts, first, last)
    begins = first if honoured else _behind_its_noun(parts, first, last)
    told, first = begins > first, begins
    named = first < last <= first + _LONGEST_NAME and (_is_name(parts, first, last, honoured) or (told and last - first >= 2))
    return Run(first, last, honoured) if named else None, max(index, first + 1)


def _behind_honorifics(parts: NameParts, index: int) -> int:
    """The token behind an honorific and those that follow it, with their points: Prof. Dr. Nurcan Özel, Prof. Dr.-Ing. Hans Roth."""
    tokens = parts.passage.tokens
    while index in parts.honorifics:
        index = parts.honorifics[index]
        while index < len(tokens) and tokens[index].kind == STOP and tokens[index].text == ".":
            index += 1
        if index + 1 >= len(tokens) or (not is_capitalised(tokens[index + 1]) and tokens[index + 1].text != "."):
            break  # Prof. Habib said: a name that is an honorific too
    return index


def _is_of_a_title(parts: NameParts, index: int) -> bool:
    """Whether an honorific is but the first word of a title, whose office stands right behind it with a name of two words: Justice Minister Yariv Levin; not Mr King."""
    tokens, office = parts.passage.tokens, parts.honorifics[index]
    if parts.taken.get(office) != "office" or office not in parts.nearby.beginnings:
        return False
    name = next(o.last for o in parts.nearby.to(office, office) if o.first == office)
    return name + 1 < len(tokens) and all(is_capitalised(tokens[i]) and is_joined(parts.passage.text, tokens, i) for i in (name, name + 1))


def _behind_its_noun(parts: NameParts, first: int, last: int) -> int:
    """Where a name begins before which stands what somebody is, in one run with it: der Rentner Costel Iordache, Garnalenvisser Jan Bolhuis.

    Behind an article two nouns are nobody: die Rote Liste, der Zyklon Idai; that is said as `last`.
    """
    tokens, words = parts.passage.tokens, parts.passage.reading.words or {}
    nouns = bool(words.get("nouns-capitalised"))
    if last - first < 2 or first in parts.given or first in parts.nearby.ends or not (nouns or opens_sentence(parts.passage, first)):
        return first
    titles = tuple(folded(words, "ends-of-titles"))
    if nouns and first and tokens[first - 1].folded in folded(words, "articles") and not any(i in parts.nearby.beginnings for i in range(first, last + 1)):
        if last - first == 2:
            return last
        first += not tokens[first].text.isupper()
        of_towns = tuple(folded(words, "ends-of-town-adjectives"))  # der Hamburger Reeder
        while of_towns and last - first > 2 and first not in parts.given and tokens[first - 1].folded.endswith(of_towns):
            first += 1
    while last - first > 2 and not is_initial(tokens[first]) and first not in parts.given and (
            first + 1 in parts.given or (titles and tokens[first].folded.endswith(titles))):
        first += 1
    return first


def _before_its_house(parts: NameParts, first: int, last: int) -> int:
    """Where a name ends behind whose family name a word stands that may join names and here says whose somebody is: Daudi Cherono wa Iten."""
    tokens, words = parts.passage.tokens, parts.passage.reading.words or {}
    ends = folded(words, "names-end-before")
    if not ends or first not in parts.given or last - first < 4:
        return last
    return next((i for i in range(first + 2, last) if tokens[i].folded in ends and not tokens[i].text[:1].isupper() and i - 1 not in parts.given), last)


def _ends_its_house(parts: NameParts, first: int) -> bool:
    """Whether an adjective in the genitive right behind an office and its house is the house's: Dyrektorka Instytutu Badań Morskich Nadia Kolar."""
    words = parts.passage.reading.words or {}
    endings = tuple(fold(e) for e in words.get("complement-endings", ()) if len(e) > 1)
    return bool(endings) and first in parts.nearby.ends and first not in parts.given and parts.passage.tokens[first].folded.endswith(endings)


def _is_behind_of(parts: NameParts, first: int, last: int) -> bool:
    """Whether the first of three words or more stands right behind an office and its "of", and a given name behind it: Ο υπαρχηγός του Σώματος Στέλιος Καραμπάτος.

    Where only a word for "of" says what an office is of, what it is of may have its own: Mkuu wa Wilaya ya Ilala Edward Mpogolo.
    """
    passage = parts.passage
    if last - first <= 2 or first in parts.given or not first:
        return False
    if first - 1 in parts.nearby.ends and first - 1 in words_like_of(passage.reading):
        return _second_word(parts, first) in parts.given
    if not (passage.reading.words or {}).get("names-behind-owners") or passage.tokens[first - 1].folded not in folded(passage.reading.words, "of"):
        return False
    office = next((o for o in reversed(parts.nearby.to(first, first)) if o.last < first), None)
    if office is None or first - office.last > _OF_ITS_OWN or not all(t.kind == WORD for t in passage.tokens[office.last:first]):
        return False
    return _second_word(parts, first) in parts.given or bool(_gazetteer.towns_called(passage.tokens[first].folded))


_OF_ITS_OWN = 5  # tokens between an office and what its house is of


def _is_behind_a_word(parts: NameParts, first: int, last: int) -> bool:
    """Whether a word of the language opens the sentence, behind which a given name stands and more of the name behind it: Sergiyi Ahmet Yılmaz açtı."""
    words = parts.passage.reading.words or {}
    if words.get("verbs-open") and last - first > 1 and first not in parts.given and opens_sentence(parts.passage, first) and any(
            m.kind == "act" and m.first == first and m.last == first + 1 for m in between(parts.passage.mentions, first, first + 1)):
        return True  # Tunawapongeza Harambee Stars
    ours = tuple(folded(words, "endings-of-ours"))
    if ours and last - first > 1 and first not in parts.given and parts.passage.tokens[first].folded.endswith(ours):
        return True  # Uydumuz Türksat: our satellite
    if last - first < 3 or first in parts.given or not (first + 1 in parts.given or words.get("head-final")) or not opens_sentence(parts.passage, first):
        return False  # where verbs end the sentence, what is done something to mostly opens it
    between_them = parts.passage.text[parts.passage.tokens[first].end: parts.passage.tokens[first + 1].start]
    return between_them == " " and not words.get("nouns-capitalised") and means_something(parts.passage, first)


def _is_before_the_name(parts: NameParts, first: int, last: int) -> bool:
    """Whether a given name is the second of three words or more and the first none: it opens the sentence, or is of the office or house before it.

    Sędziował Szymon Marciniak; Мэр Бишкека Нурлан Осмонов. Lists put the family name first, and the father's last: Иванов Иван Иванович.
    """
    words, tokens = parts.passage.reading.words or {}, parts.passage.tokens
    second = _second_word(parts, first)
    if not words.get("names-inflected") or last - second < 2 or first in parts.given or is_initial(tokens[first]):
        return False
    housed = any(m.last == first for m in between(parts.passage.reading.of("body"), first - 3, first))
    if housed and last - second == 2 and tokens[first].folded.endswith(tuple(map(fold, words.get("adjective-endings", ())))):
        return True  # Bibliotece Jagiellońskiej Paola Venturini
    if second not in parts.given:
        return False
    if parts.passage.text[tokens[second - 1].end: tokens[second].start] != " " or tokens[last - 1].folded.endswith(tuple(map(fold, words.get("endings-of-fathers", ("\n",))))):
        return False
    if housed or opens_sentence(parts.passage, first):
        return True
    return first in parts.nearby.ends and tokens[first].folded.endswith(tuple(fold(e) for e in words.get("complement-endings", ())))


def _second_word(parts: NameParts, first: int) -> int:
    """The token with which the word behind one begins that may have an apostrophe within."""
    second = first + 1
    passage = parts.passage
    while second < len(passage.tokens) and (is_behind_apostrophe(passage.text, passage.tokens, second) or (
            passage.tokens[second].text.islower() and _ends_with_an_apostrophe(passage, second - 1))):
        second += 1
    return second


def _is_small_word(parts: NameParts, first: int, index: int, honoured: bool) -> bool:
    """Whether a capitalised word is none of a name that began at `first`: the article opens the sentence (Greek Ο Χριστοδουλίδης); an initial has its point."""
    passage, tokens = parts.passage, parts.passage.tokens
    token, words = tokens[index], passage.reading.words
    if token.folded not in function_words(words) or index in parts.given or (index > first and is_initial(token)):
        return False
    if index == first and _leads_a_family_name(parts, index):
        return False
    if index == first and any(m.first == index for m in passage.reading.cued("locative", "from-to")):
        return True  # В Курган-Тюбе
    if len(token.folded) == 1:
        opens = index == first and (opens_sentence(passage, index) or tokens[index - 1].kind in (BREAK, SYMBOL))
        if not opens or [t.text for t in tokens[index + 1: index + 2]] == ["."]:
            return False
    if index > first:
        titled = honoured or first in parts.given or first in parts.nearby.ends or first in parts.honorifics.values() or (first > 0 and tokens[first - 1].text == ",")
        joins = titled and capital_follows(tokens, index) and (token.folded in _WITH_A_CAPITAL or (
            token.folded in folded(words, "within-names") and tokens[index + 1].folded not in function_words(words)))  # Ribut Hari Wibowo, on no Hari Minggu
        if first in parts.given and first in parts.nearby.ends and index == first + 1 and token.folded in folded(words, "within-names"):
            joins = joins or index + 1 == len(tokens) or tokens[index + 1].kind != NUMBER  # Judge Yusuf Ramadan
        return not joins and not (index + 1 < len(tokens) and is_behind_hyphen(passage.text, tokens, index + 1, True))
    # Minister Park Do-yun, okçu Kim Ji-won: a word that else begins no name
    begins_name = capital_follows(tokens, index) and (
        (token.folded in folded(words, "not-names") and ((honoured and index not in parts.taken) or index in parts.nearby.ends) and (
            not (words or {}).get("houses-before-holders") or token.folded in folded(words, "within-names"))) or (
            index + 2 < len(tokens) and tokens[index + 2].kind == WORD and is_behind_hyphen(passage.text, tokens, index + 2, True) and (len(token.folded) > 1 or tokens[index + 2].text.islower())))
    return not begins_name


def _leads_a_family_name(parts: NameParts, index: int) -> bool:
    """Whether a small word that family names begin with stands with a capital right behind an office within a sentence: minister Van Weel, Van den Brink."""
    passage, tokens = parts.passage, parts.passage.tokens
    if index not in parts.nearby.ends or tokens[index].folded not in _WITH_A_CAPITAL or not is_capitalised(tokens[index]) or opens_sentence(passage, index):
        return False
    name = index + 1
    while name < len(tokens) and tokens[name].text.islower() and tokens[name].folded in _BEHIND_A_PARTICLE:
        name += 1
    return name < len(tokens) and is_capitalised(tokens[name]) and all(is_joined(passage.text, tokens, i) for i in range(index + 1, name + 1))


# Small words that many a family name has with a capital: Anaïs Le Goff, Nguyen Van Minh.
_WITH_A_CAPITAL = frozenset("le la lo de da do di d della dello dei degli van von der den el al thi dos".split())


def _is_inside_name(passage: Passage, first: int, index: int) -> bool:
    """Whether a word without a capital, or a point, goes on with the name that began at `first`."""
    text, tokens = passage.text, passage.tokens
    token, before = tokens[index], tokens[index - 1]
    if token.kind == "word" and is_capitalised(tokens[first]) and _ends_with_an_apostrophe(passage, index - 1) and text[token.start - 1] != " ":
        return True  # Wetang'ula, Ng'ang'a
    if token.kind == "word" and ((is_behind_apostrophe(text, tokens, index) and token.folded not in function_words(passage.reading.words)) or is_behind_hyphen(text, tokens, index, index - first >= 2)):
        return True  # Ra'ed, Sa'id; Kim Seo-yeon, Do-yun Park: one word; com'era is two
    if token.kind == STOP:
        return token.text == "." and is_initial(before) and capital_follows(tokens, index)
    particles = name_particles(passage.reading)
    if index + 1 >= len(tokens) or not (token.folded in particles or (token.folded in _BEHIND_A_PARTICLE and before.folded in _BEFORE_ARTICLES)):
        return False
    behind = tokens[index + 1]
    if token.folded in folded(passage.reading.words, "particles-before-articles") and behind.folded not in particles:
        return False  # Sophie in 't Veld, and no Ruto in Laken
    leads_on = is_capitalised(behind) or behind.folded in particles or (behind.folded in _BEHIND_A_PARTICLE and token.folded in _BEFORE_ARTICLES)
    return leads_on and is_joined(text, tokens, index)


def _ends_with_an_apostrophe(passage: Passage, index: int) -> bool:
    """Whether a word ends with letters of the language that are written with an apostrophe, and has it: Anyang' Nyong'o."""
    letters, token = tuple(folded(passage.reading.words, "letters-with-apostrophe")), passage.tokens[index]
    return bool(letters) and token.folded.endswith(letters) and passage.text[token.end: token.end + 1] in APOSTROPHES


@kept
def name_particles(reading: Reading) -> frozenset[str]:
    """The folded small words that stand inside names: the language's own, and those that are written abroad."""
    return folded(reading.words, "particles") | (_PARTICLES_ABROAD - function_words(reading.words))


# What stands inside names whatever language they are written in, where it is no small word of that language itself: Wouter van der Hoeven.
_PARTICLES_ABROAD = frozenset("bint bin ibn ould ag ap van von der den ter dos das della du af".split())
_BEFORE_ARTICLES, _BEHIND_A_PARTICLE = frozenset(("van", "von")), frozenset(("de", "den", "der", "het"))


def _is_name(parts: NameParts, first: int, last: int, honoured: bool) -> bool:
    """Whether a run of capitalised words is long enough for a name, or has an honorific, an office or a given name; nouns need more where all have capitals."""
    passage, nearby = parts.passage, parts.nearby
    beside = (first in nearby.ends and not is_behind_owner(passage, first)) or first in nearby.beginnings
    name_like = honoured or beside or last in nearby.ends or last in nearby.beginnings or any(i in parts.given for i in range(first, last))
    words = last - first - sum(is_behind_apostrophe(passage.text, passage.tokens, i) for i in range(first + 1, last))
    opens, several = opens_sentence(passage, first), words >= 2  # Ukrainian Пам'ятник is one word
    if (passage.reading.words or {}).get("nouns-capitalised"):
        name_like = name_like or (last - first == 2 and _means_nothing(passage, first, last, True) and (
            _is_before_comma_and_title(passage, last, nearby) or _opens_as_a_name(passage, first, last))) or (
                last - first == 2 and _is_apposed_to_a_title(passage, first, last, nearby))
        in_one = not any(c.isspace() for c in passage.text[passage.tokens[first].start:passage.tokens[last - 1].end])  # U-Bahn-Züge
        if not name_like and (in_one or not several or (last - first == 2 and not _means_nothing(passage, first, last))):
            return False
        if not several and not honoured and is_of_the_office(passage, first, nearby.to(first, first)):
            return False
    if not several:
        return honoured or (beside and not opens and not _is_of_its_house(parts, first))
    if not name_like and opens and last - first == 2 and passage.tokens[first].folded.endswith(tuple(folded(passage.reading.words, "firm-endings")) or ("\n",)):
        return False  # Chipbedrijf Nexperia
    if _is_a_hyphened_place(parts, first, last):
        return False
    return not (opens and last - first == 2 and not name_like and passage.tokens[first].folded in function_words(passage.reading.words))


def _is_of_its_house(parts: NameParts, first: int) -> bool:
    """Whether a name of one word is that of the house or ship that an office right before it is of: Chef der Gewerkschaft Vida, directeur van het museum Boijmans."""
    passage = parts.passage
    if not (passage.reading.words or {}).get("names-behind-houses") or first in parts.given:
        return False
    offices = [o for o in parts.nearby.to(first, first) if o.last == first]
    return any(
        m.last == first and any(o.first < m.first for o in offices)
        for kind in ("body", "thing") for m in between(passage.reading.of(kind), first - _LONGEST_HOUSE, first))


_LONGEST_HOUSE = 4  # tokens


def _is_a_hyphened_place(parts: NameParts, first: int, last: int) -> bool:
    """Whether words that hyphens alone join, none of them a given name, are a town's name or stand behind a word for where: Улан-Удэ, на Хан-Тенгри."""
    passage, tokens = parts.passage, parts.passage.tokens
    if any(i in parts.given for i in range(first, last)) or any(passage.text[tokens[i - 1].end: tokens[i].start] not in (*HYPHENS, "'", "\u2019") for i in range(first + 1, last)):
        return False
    words = passage.reading.words or {}
    name = fold(passage.text[tokens[first].start: tokens[last - 1].end])
    return any(m.last == first for m in passage.reading.cued("locative")) or bool(
        _gazetteer.towns_called(name, bool(words.get("names-inflected")), folded(words, "endings", "town-endings")))


def _opens_as_a_name(passage: Passage, first: int, last: int) -> bool:
    """Whether two words that mean nothing open a sentence and a small letter follows, where the first has no ending of an adjective or genitive.

    Nurbek Asanow hat …, and not Wütende Landwirte haben …
    """
    tokens, endings = passage.tokens, tuple((passage.reading.words or {}).get("attribute-endings", ()))
    behind = last + (last < len(tokens) and tokens[last].text == ",")  # Stephen Mutua, der … leitet
    if endings and _are_said_to_speak(passage, first, last):
        return True
    if not endings or tokens[first].folded.endswith(endings) or behind >= len(tokens) or not tokens[behind].text[:1].islower() or not opens_sentence(passage, first):
        return False
    known = vocabulary(passage.language)
    return known is None or not any(known.opens(tokens[i].folded) for i in range(first, last))


def _are_said_to_speak(passage: Passage, first: int, last: int) -> bool:
    """Whether words of which none is one of the language open a sentence right before one for saying something: Annelene Oderwald sagte."""
    return opens_sentence(passage, first) and last in beginnings_of_saying(passage.reading) and not any(
        means_something(passage, i) for i in range(first, last))


def _is_before_comma_and_title(passage: Passage, last: int, nearby: NearOffices) -> bool:
    """Whether a comma and then an office, perhaps with an adjective, stand right behind some words: Krzysztof Sobala, Präsident der …; …, Ärztlicher Direktor."""
    return last < len(passage.tokens) and passage.tokens[last].text == "," and any(last < o.first <= last + 2 for o in nearby.to(last, last))


def _is_apposed_to_a_title(passage: Passage, first: int, last: int, nearby: NearOffices) -> bool:
    """Whether two words of no meaning stand between commas right behind an office: der Kapitän der Fähre, Ioannis Stathopoulos, …"""
    tokens = passage.tokens
    closed = first > 1 and tokens[first - 1].text == "," and last < len(tokens) and tokens[last].text == ","
    return closed and any(o.last == first - 1 for o in nearby.to(first, first)) and not _mean_something(passage, first, last)


def _means_nothing(passage: Passage, first: int, last: int, opening: bool = False) -> bool:
    """Whether words have no meaning in the language and none of the endings of its nouns: Saltanat Ibrajewa, where all nouns are capitalised.

    `opening`: words with which a sentence begins may be asked about, too.
    """
    endings = tuple(map(fold, (passage.reading.words or {}).get("noun-endings", ())))
    return bool(endings) and (opening or not opens_sentence(passage, first)) and not _mean_something(passage, first, last) and not any(
        len(passage.tokens[i].text) < 3 or passage.tokens[i].folded.endswith(endings) for i in range(first, last))


def _mean_something(passage: Passage, first: int, last: int) -> bool:
    """Whether any of some words has a meaning in the language other than as a name."""
    return any(first < m.last and m.kind not in ("given-name", "surname") for m in between(passage.mentions, first - FAR, last))

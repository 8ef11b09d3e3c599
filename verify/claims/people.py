"""Who: offices with what they are for and whose they are, and the people named with them."""

from __future__ import annotations

import bisect
import dataclasses
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from verify.claims._across import across_genitives, across_one_noun, behind_style
from verify.claims._family_signs import signed_run
from verify.claims._kept import kept
from verify.claims._names import DOTS, is_read_whole, romanise, same_word, script_of, words_of
from verify.claims._passage import Passage
from verify.claims._reading import Reading, between
from verify.claims._values import Office, Organisation, Person, Place
from verify.languages._dictionary import Mention, dictionary
from verify.languages._folded import folded
from verify.languages._houses_abroad import houses_abroad
from verify.languages._tokens import BREAK, CJK, NUMBER, STOP, SYMBOL, Token, fold
from verify.languages._vocabulary import vocabulary

# Offices that are also mere styles before a name.
_STYLES = frozenset("engineer doctor professor lawyer general admiral colonel major captain lieutenant sergeant sheikh prince princess priest imam rabbi".split())
# Offices that are of a town or region.
_LOCAL = frozenset("mayor governor prefect councillor regional-president district-head village-head archbishop bishop cardinal patriarch prosecutor consul consul-general police-chief fire-chief".split())
# Offices whose word says what house they are of, which mostly has a town's or region's name: Dyrektorka Muzeum Śląskiego.
_HOUSES = frozenset("museum-director headteacher rector central-bank-governor".split())
_AFTER = ("modifier", "portfolio", "demonym", "country", "capital", "body", "organisation")
_LOCAL_AFTER = (*_AFTER, "city")
_NEAR = 3  # connecting words between an office and what it is for


def find_offices(passage: Passage) -> tuple[Office, ...]:
    """Every office of a passage, with modifiers, portfolio, country and body bound to it."""
    mentions = passage.mentions
    if not passage.reading.of("office"):
        return ()
    by_first: dict[int, list[Mention]] = {}
    by_last: dict[int, list[Mention]] = {}
    for mention in mentions:
        by_first.setdefault(mention.first, []).append(mention)
        by_last.setdefault(mention.last, []).append(mention)
    connecting = _connecting(passage)
    placed = {m.last for m in mentions if m.kind == "cue" and m.key in ("locative", "from-to")}  # in Amman, the ambassador …
    closes = bool((passage.reading.words or {}).get("head-final"))  # nothing behind the office belongs to it: 外相はドイツで
    titles_follow = bool((passage.reading.words or {}).get("titles-follow"))
    resident = _of(passage.reading) if titles_follow else frozenset()
    titled_by_article = bool((passage.reading.words or {}).get("articles-joined"))
    found: list[Office] = []
    for mention in mentions:
        if mention.kind != "office" or (found and mention.first < found[-1].last):
            continue
        if _ends_a_name(passage, mention):
            continue
        key, modifier, portfolio = mention.key
        first, last = mention.first, mention.last
        longer = next((m for m in between(passage.reading.of("office"), mention.first + 1, mention.last) if mention.last < m.last), None) if modifier else None
        if longer is None:  # il generale, generale di brigata: one office
            last = max(last, *(m.last for m in between(passage.reading.of("office"), mention.first + 1, mention.last) if m.key == mention.key), 0)
        else:  # the vice president of the town is its deputy mayor: نائب رئيس البلدية
            key, portfolio, last = longer.key[0], longer.key[2] or portfolio, longer.last
        modifiers = {modifier} if modifier else set()
        portfolios = {portfolio} if portfolio else set()
        countries: set[str] = set()
        towns: set[str] = set()
        body: str | None = None
        # Before the office: modifiers, demonyms, portfolios of languages that put them first (Defence Minister, 外務大臣).
        position = first
        floor = found[-1].last if found else 0  # what belongs to the office before belongs to no other
        for _ in range(_NEAR + 1):
            step = next((m for m in by_last.get(position, ()) if m.kind in ("modifier", "portfolio", "demonym", "country")), None)
            if step is not None and (step.first < floor or (step.kind == "country" and (step.first in placed or step.first - 1 in placed))):
                break
            if step is None:
                if position > floor and position - 1 in connecting and _before_leads_on(by_last.get(position - 1, ())):
                    position -= 1
                    continue
                break
            _bind(step, modifiers, portfolios, countries)
            first = position = step.first
        if titles_follow and first < mention.first and first - 1 in resident:
            first -= 1  # 주한 노르웨이 대사: ambassador of Norway to Korea
        # After it: (of) portfolio, country, body; stop at the first word that is none of these.
        position, gaps = last, 0
        while position < len(passage.tokens) and not closes:
            kinds = _LOCAL_AFTER if key in _LOCAL or body is not None or key in _HOUSES else _AFTER
            steps = [m for m in by_first.get(position, ()) if m.kind in kinds]
            if steps:
                step = max(steps, key=lambda m: m.last)
                if step.kind in ("body", "modifier", "portfolio", "city") and any(m.kind == "given-name" for m in by_first[position]):
                    break  # Nadia is no club: السفيرة نادية
                if step.kind == "city":
                    towns.add(step.key[0])
                elif step.kind in ("body", "organisation"):
                    if body is not None or portfolios:
                        break
                    body = step.key[0] if step.kind == "body" else step.key
                    if step.kind == "body" and step.key[1]:
                        portfolios.add(step.key[1])
                elif step.kind == "capital":
                    break
                else:
                    _bind(step, modifiers, portfolios, countries)
                last = position = step.last
                gaps = 0
            elif (house := _acronym_before_name(passage, position)) and (position == last or position - 1 in connecting):
                last = position = house
            elif position in connecting or (passage.tokens[position].text in ("(", "（") and gaps == 0 and _portfolio_follows(by_first, position + 1)):
                phrase = max((m.last for m in by_first.get(position, ()) if m.kind == "of"), default=position + 1)
                position = max(position + 1, phrase)  # "of the Kingdom of" is one step, however many its words
                gaps += 1
                if gaps > _NEAR:
                    break
            else:
                break
        if titled_by_article and _is_complement_before_name(passage, last):
            last += 1
        end_token = last
        if last < len(passage.tokens) and passage.tokens[last].text in (")", "）") and any(
            t.text in ("(", "（") for t in passage.tokens[mention.first:last]
        ):
            end_token = last + 1
        start, end = passage.tokens[first].start, passage.tokens[end_token - 1].end
        found.append(Office(
            start=start, end=end, first=first, last=end_token, sentence=passage.sentence_at(start), key=key, modifiers=frozenset(modifiers),
            portfolios=frozenset(portfolios), countries=frozenset(countries), body=body,
            towns=frozenset(towns), senses=frozenset(
                m.key[0] for m in by_first[mention.first] if m.kind == "office" and m.last == mention.last and m.key[0] != key and m.key[1:] == mention.key[1:]),
        ))
    return tuple(found)


def _acronym_before_name(passage: Passage, index: int) -> int | None:
    """Behind the initials of a house that stand between an office and its holder's name: Prezes WUG Tomasz Gawlik; None if there are none."""
    tokens, token = passage.tokens, passage.tokens[index]
    if token.kind != "word" or not (_LEAST_INITIALS <= len(token.text) <= _MOST_INITIALS and token.text.isalpha() and token.text.isupper()):
        return None
    name = tokens[index + 1: index + 3]
    named = len(name) == 2 and all(_capitalised(t) and t.text[1:2].islower() and _joined(passage.text, tokens, i) for i, t in enumerate(name, index + 1))
    return index + 1 if named else None


_LEAST_INITIALS, _MOST_INITIALS = 3, 6  # AJ Smith has two


def _is_complement_before_name(passage: Passage, index: int) -> bool:
    """Whether an unknown word with a joined article stands between an office and two words that are a name, or one with an honorific: المديرة الفنية سلمى الراوي."""
    tokens, words = passage.tokens, passage.reading.words
    articles = tuple(fold(a) for a in (words or {}).get("articles-joined", ()))
    style = next((m.last for m in between(passage.mentions, index + 1, index + _NEAR) if m.kind == "honorific" and m.first == index + 1), None)
    name = range(index + 1, index + 3) if style is None else range(style, style + 1)
    if name.stop > len(tokens) or tokens[index].kind != "word" or not tokens[index].folded.startswith(articles) or len(tokens[index].folded) <= _SMALL:
        return False
    function, given = _function_words(words), {m.first for m in between(passage.reading.of("given-name"), index, name.stop)}
    named = {m.first for m in between(passage.mentions, index, name.stop) if m.kind not in ("given-name", "surname", "other", "honorific")}
    if index in given or index in named or not all(_joined(passage.text, tokens, i) for i in (index, *name)):
        return False
    return all(_caseless(tokens[i]) and tokens[i].folded not in function and (i in given or i not in named) and not _shaped_unlike_name(words, tokens[i]) for i in name)


def _ends_a_name(passage: Passage, office: Mention) -> bool:
    """Whether a bare word behind a title and a name, with nothing behind it that it were of, is the family name: الدكتورة سعدية مالك, is no owner."""
    tokens, first = passage.tokens, office.first
    if office.last != first + 1 or first < 2 or not _caseless(tokens[first]) or not _joined(passage.text, tokens, first):
        return False
    if first - 1 in _common_words(passage.reading) or not any(m.last == first - 1 and m.kind == "honorific" for m in between(passage.mentions, first - _NEAR, first)):
        return False
    return office.last == len(tokens) or tokens[office.last].kind in (BREAK, STOP)


def _bind(step: Mention, modifiers: set[str], portfolios: set[str], countries: set[str]) -> None:
    if step.kind == "modifier":
        if step.key != "local":  # which only leads on to what the office is for
            modifiers.add(step.key)
    elif step.kind == "portfolio":
        portfolios.add(step.key)
    else:
        countries.add(step.key)


def _before_leads_on(mentions: Sequence[Mention]) -> bool:
    return any(m.kind in ("modifier", "portfolio", "demonym", "country") for m in mentions)


def _portfolio_follows(by_first: Mapping[int, list[Mention]], position: int) -> bool:
    return any(m.kind == "portfolio" for m in by_first.get(position, ()))


_NO_NAME = frozenset((NUMBER, SYMBOL, STOP, BREAK))


@kept
def _connecting(passage: Passage) -> frozenset[int]:
    """Token indexes of small words that join an office to what it is for (of, de la, kingdom of)."""
    function = _function_words(passage.reading.words)
    words = {
        index for word, places in passage.reading.places.items() if len(word) <= 4 and word in function
        for index in places if passage.tokens[index].kind not in _NO_NAME}
    for mention in passage.reading.of("of"):
        words.update(range(mention.first, mention.last))
    return frozenset(words)


def _function_words(words: Mapping[str, Any] | None) -> frozenset[str]:
    return folded(words, "function-words", "not-names")


# ------------------------------------------------------------------ people


def find_people(passage: Passage, offices: Sequence[Office], places: Sequence[Place], organisations: Sequence[Organisation]) -> tuple[Person, ...]:
    """Every person of a passage: runs of name-like words, with the office next to them.

    In scripts with capitals a name is a run of capitalised words that are nothing else; in others it is the
    unknown words beside an office or an honorific, so only people with an office are found there.
    """
    taken: dict[int, str] = {}
    for office in offices:
        taken.update(dict.fromkeys(range(office.first, office.last), "office"))
    for index, kind in _taken(passage).items():
        taken.setdefault(index, kind)
    for index in (*_given_like_towns(passage, offices, taken), *_surnames_like_towns(passage, offices, taken)):
        del taken[index]
    honorifics = {m.first: m.last for m in passage.mentions if m.kind == "honorific"}
    given = {m.first for m in passage.mentions if m.kind == "given-name"}
    surnames = {m.first: m.last for m in passage.mentions if m.kind == "surname"}
    nearby = _Near(offices)
    found: list[Person] = []
    for first, last, honoured in _runs(passage, taken, honorifics, given, surnames, nearby):
        start, end = passage.tokens[first].start, passage.tokens[last - 1].end
        if passage.is_dated(start, end) or passage.sentence_at(start) != passage.sentence_at(end - 1):
            continue
        if _is_spelt_out(passage, first, last):
            continue
        words = words_of(passage.text[start:end]) if is_read_whole(passage.text[start:end]) else tuple(w for t in passage.tokens[first:last] for w in romanise(t.text).split() if w)
        if not words or all(len(w) == 1 for w in words):
            continue
        held = office_of(passage, first, last, nearby.to(first, last))
        confident = honoured or held is not None or first in given or last - first >= 2
        if confident:
            found.append(Person(
                start=start, end=end, first=first, last=last, sentence=passage.sentence_at(start), name=passage.text[start:end], words=words,
                office=held, honorific=honoured,
            ))
    found = [
        p for p in found if not _is_house_of_another(passage, p, found) and not _names_house(passage, p) and not _is_what_another_leads(passage, p, found)
        and not _is_called_a_house(passage, p)]
    found = [kept for p in found if (kept := _without_portfolio(passage, p)) is not None]
    found = list(_spelt_in_brackets(passage, found))
    found.extend(_by_surname(passage, found, taken))
    return tuple(sorted(found, key=lambda p: p.first))


def _spelt_in_brackets(passage: Passage, people: Sequence[Person]) -> Iterator[Person]:
    """The people, of whom one whose name stands in brackets behind it in Latin letters is called so: 阿古斯·普拉托诺（Agus Pratono）."""
    tokens = passage.tokens

    def is_in_brackets(person: Person) -> bool:
        return person.first > 0 and tokens[person.first - 1].text in _OPENING and person.last < len(tokens) and tokens[person.last].text in _CLOSING

    spelt = {p.first - 1: p for p in people if script_of(p.name) == "latin" and len(p.words) >= 2 and is_in_brackets(p)}
    said = {p.last: spelt[p.last] for p in people if p.last in spelt and script_of(p.name) != "latin"}
    for person in people:
        if person.last in said:
            yield dataclasses.replace(person, name=said[person.last].name, words=said[person.last].words)
        elif person.first - 1 not in said:
            yield person


_OPENING, _CLOSING = ("(", "（"), (")", "）")


def _names_house(passage: Passage, person: Person) -> bool:
    """Whether two capitalised words right before a capitalised house are its name, in a language that puts the house last: Para Politikası Kurulu."""
    if person.office is not None or person.honorific or not (passage.reading.words or {}).get("head-final") or person.last >= len(passage.tokens):
        return False
    return _capitalised(passage.tokens[person.last]) and any(m.first == person.last for m in passage.reading.of("body"))


def _is_called_a_house(passage: Passage, person: Person) -> bool:
    """Whether a name without an honorific has a word for a house as another land writes it: Deutsches Museum in an Italian text."""
    return not person.honorific and any(passage.tokens[i].folded in houses_abroad() for i in range(person.first, person.last))


def _is_house_of_another(passage: Passage, person: Person, people: Sequence[Person]) -> bool:
    """Whether characters right before an office are the end of its house's name, as its holder stands right behind it: 阿什莫林博物馆馆长埃莉诺·普赖斯, 山林厅厅长李泰勋."""
    office = person.office
    if office is None or passage.tokens[person.first].kind != CJK or not office.first <= person.last <= office.last:
        return False
    follows = not (passage.reading.words or {}).get("predicate-final")  # where verbs end the sentence, offices stand behind names only
    return any(p is not person and p.first == office.last and (follows or not DOTS.isdisjoint(p.name)) for p in people)


def _is_what_another_leads(passage: Passage, person: Person, people: Sequence[Person]) -> bool:
    """Whether a word like "of" parts a name from an office whose holder stands before it: Annegret Sailer, diretora do Museum Fünf Kontinente."""
    office = person.office
    if office is None or office.last >= person.first or not any(i in _of(passage.reading) for i in range(office.last, person.first)):
        return False
    return any(p.office == office and p.last == office.first - 1 and passage.tokens[p.last].text in (",", "،") for p in people)


def _without_portfolio(passage: Passage, person: Person) -> Person | None:
    """A name without the word that a minister is "of", where no dictionary has that: le ministre des Océans Yoon Jae-ho; None where it is nothing else.

    Before a comma and a name all of it is the portfolio: a ministra da Transição Ecológica, Inmaculada Roldán.
    """
    tokens, of = passage.tokens, _of(passage.reading)
    begin = person.first
    while begin and begin - 1 in of and not _capitalised(tokens[begin - 1]):
        begin -= 1
    if begin == person.first or not _capitalised(tokens[person.first]) or not any(m.last == begin or m.last == begin - 1 for m in between(passage.reading.of("office"), begin - _NEAR, begin)
            if m.key[0] == "minister" and not m.key[2]):
        return person
    if person.last + 1 < len(tokens) and tokens[person.last].text == "," and _capitalised(tokens[person.last + 1]):
        return None
    first = person.first + 1
    if person.last - first < 2 or not _capitalised(tokens[first]):
        return person
    start = tokens[first].start
    words = tuple(w for t in tokens[first:person.last] for w in romanise(t.text).split() if w)
    return dataclasses.replace(person, start=start, first=first, name=passage.text[start:person.end], words=words)


def _given_like_towns(passage: Passage, offices: Sequence[Office], taken: Mapping[int, str]) -> list[int]:
    """Towns right behind an office with one unknown word behind them, which are given names: Deputy Director Sofia Lindqvist, Mayor London Breed."""
    tokens, function, common = passage.tokens, _function_words(passage.reading.words), _common_words(passage.reading)
    towns = {m.first for kind in ("capital", "city") for m in passage.reading.of(kind) if m.last == m.first + 1}
    found = []
    for office in offices:
        first = office.last + (1 if office.last < len(tokens) and tokens[office.last].text in (",", "،") else 0)
        if first not in towns or taken.get(first) not in ("capital", "city") or first + 1 >= len(tokens):
            continue
        behind = tokens[first + 1]
        unknown = first + 1 not in taken and first + 1 not in common and behind.folded not in function and _joined(passage.text, tokens, first + 1)
        if unknown and ((_capitalised(tokens[first]) and _capitalised(behind)) or (_caseless(tokens[first]) and _caseless(behind))) and len(behind.text) >= 3:
            found.append(first)
    return found


def _surnames_like_towns(passage: Passage, offices: Sequence[Office], taken: Mapping[int, str]) -> Iterator[int]:
    """Towns behind an office and one unknown word, with a comma between or none, which are family names: A ministra do Mar, Dulce Évora, assinou."""
    tokens, function, common = passage.tokens, _function_words(passage.reading.words), _common_words(passage.reading)
    towns = {m.first for kind in ("capital", "city") for m in passage.reading.of(kind) if m.last == m.first + 1}
    for office in offices:
        given = office.last + (office.last < len(tokens) and tokens[office.last].text in (",", "،"))
        town = given + 1
        if town not in towns or town + 1 >= len(tokens):
            continue
        unknown = given not in taken and given not in common and tokens[given].folded not in function and _joined(passage.text, tokens, town)
        closed = tokens[town + 1].text in (",", "،") or town + 1 in _acts(passage.reading)
        if unknown and closed and _capitalised(tokens[given]) and _capitalised(tokens[town]):
            yield town


class _Near:
    """Offices in order, and those of them that stand near some tokens: no other can be what a name there is written with."""

    def __init__(self, offices: Sequence[Office]) -> None:
        self.offices = offices
        self._firsts = [office.first for office in offices]

    def to(self, first: int, last: int) -> Sequence[Office]:
        return self.offices[bisect.bisect_left(self._firsts, first - _FAR): bisect.bisect_left(self._firsts, last + _FAR)]


_FAR = 40  # tokens: more than an office with all that is bound to it has, and a name may be parted from it by


def is_in_dotted_name(passage: Passage, first: int, last: int) -> bool:
    """Whether characters stand right beside the dot that parts the words of a foreign name: Accra in 贾维德·阿克拉姆."""
    tokens, text = passage.tokens, passage.text
    if tokens[first].kind != CJK:
        return False
    return text[tokens[first].start - 1: tokens[first].start] in _NAME_DOTS or text[tokens[last - 1].end: tokens[last - 1].end + 1] in _NAME_DOTS


_NAME_DOTS = ("\u00b7", "\u2022", "\u2027")  # not the Japanese one, which parts the places of a list too


@kept
def _taken(passage: Passage) -> Mapping[int, str]:
    """The tokens that are of places, bodies and measures, with the kind: they are no names."""
    taken: dict[int, str] = {}
    named = {m.first for m in passage.reading.of("given-name")}
    given = {index for index in named if _caseless(passage.tokens[index])}
    for mention in passage.mentions:
        if mention.kind not in _NO_PERSONS:
            continue
        if mention.kind == "currency" and (_begins_a_given_name(passage, mention) or (mention.first in named and _next_capital(passage.tokens, mention.first))):
            continue  # Dinara Usenova is paid in no dinars
        if mention.kind == "unit" and _before_apostrophe(passage.text, passage.tokens[mention.first]):
            continue
        if not (mention.kind in ("body", "portfolio") and mention.first in given) and not is_in_dotted_name(passage, mention.first, mention.last):
            for index in range(mention.first, mention.last):
                taken.setdefault(index, mention.kind)
    return taken


_NO_PERSONS = frozenset(("country", "demonym", "capital", "city", "organisation", "body", "unit", "currency", "portfolio"))


def _is_spelt_out(passage: Passage, first: int, last: int) -> bool:
    """Whether a word is made of the names of letters, as Persian spells a body's acronym: تی‌ام‌او (TMO)."""
    letters = folded(passage.reading.words, "letter-names")
    pieces = passage.tokens[first].text.split("\u200c")
    return last - first == 1 < len(pieces) and bool(letters) and all(fold(piece) in letters for piece in pieces)


_SYLLABLE = 4  # letters: yen-denominated bonds are nobody


def _begins_a_given_name(passage: Passage, currency: Mention) -> bool:
    """Whether the word for a money is the first half of a given name behind a family name: Chen Yen-po, Park Won-soon."""
    tokens, index = passage.tokens, currency.first
    behind = next((t for t in tokens[currency.last:] if t.kind == "word"), None)
    joined = behind is not None and passage.text[currency.end: behind.start] == "-" and len(behind.text) <= _SYLLABLE
    return joined and index > 0 and _capitalised(tokens[index]) and _capitalised(tokens[index - 1]) and tokens[index].start - tokens[index - 1].end == 1


def _by_surname(passage: Passage, named: Sequence[Person], taken: Mapping[int, str]) -> Iterator[Person]:
    """Whom a passage has named in full, named again by the last word alone: "Elizalde said", "nach Kellers Worten"."""
    surnames: dict[str, Person] = {}
    for person in named:
        last = passage.tokens[person.last - 1]
        if person.last - person.first >= 2 and last.kind == "word" and len(last.text) >= 4:
            surnames.setdefault(last.folded, person)
    heads: dict[str, list[tuple[str, Person]]] = {}
    for written, person in surnames.items():
        heads.setdefault(written[:4], []).append((written, person))
    if not heads:
        return
    covered = {i for person in named for i in range(person.first, person.last)}
    common = _common_words(passage.reading)
    for index, token in enumerate(passage.tokens):
        if token.folded[:4] not in heads or token.kind != "word" or index in covered or index in taken or index in common or not (_capitalised(token) or _caseless(token)):
            continue
        known = surnames.get(token.folded)
        if known is None and _capitalised(token) and not _opens_sentence(passage, index):
            known = next((p for written, p in heads[token.folded[:4]] if same_word(romanise(token.text), romanise(written))), None)
        if known is None or token.start < known.start or (index and _capitalised(passage.tokens[index - 1]) and not _opens_sentence(passage, index) and index - 1 not in taken):
            continue  # Anna Keller is not the Peter Keller named before
        yield Person(
            start=token.start, end=token.end, first=index, last=index + 1, sentence=passage.sentence_at(token.start), name=token.text,
            words=tuple(romanise(token.text).split()))


def _runs(
    passage: Passage, taken: Mapping[int, str], honorifics: Mapping[int, int], given: set[int], surnames: Mapping[int, int], nearby: _Near
) -> Iterator[tuple[int, int, bool]]:
    tokens = passage.tokens
    function = _function_words(passage.reading.words)
    particles = folded(passage.reading.words, "particles") | (_PARTICLES_ABROAD - function)
    nouns_capitalised = bool((passage.reading.words or {}).get("nouns-capitalised"))
    index = 0
    behind_offices = {o.last for o in nearby.offices}  # Minister Park Do-yun: a word that else begins no name
    beside = behind_offices | {o.first for o in nearby.offices}
    not_names = folded(passage.reading.words, "not-names")
    syllables, heads = _syllables(passage.reading, "transliterations"), _syllables(passage.reading, "surname-heads")
    candidates = [
        at for at, token in enumerate(tokens)
        if token.kind not in _NO_NAME and not token.text[0].islower() and (token.kind != CJK or at in surnames or token.text in heads or _writes_sounds(token, syllables))]
    titles_follow = bool((passage.reading.words or {}).get("titles-follow"))
    common, marked = _common_words(passage.reading), tuple((passage.reading.words or {}).get("sentence-parts", ()))
    for at in candidates:
        if at < index:
            continue
        index = at
        token = tokens[index]
        offices = () if token.text[0].isupper() else nearby.to(index, index)
        if token.kind == CJK:
            beside_office = _dotted_run(passage, index, taken, offices, honorifics) or _signed_beside(passage, index, taken, surnames, offices, honorifics) or (
                _cjk_run(passage, index, taken, surnames, offices, _words_of_acts(passage.reading)) or _joined_run(passage, index, taken, surnames, offices, honorifics))
            if beside_office is not None:
                yield beside_office[0], beside_office[1], False
                index = beside_office[1]
                continue
            index += 1
            continue
        if not _capitalised(token) and not _caseless(token):
            index += 1
            continue
        if _caseless(token):
            if titles_follow:
                run = _before_title(tokens, index, taken, surnames, given, honorifics, offices, common, function, marked, _words_of_houses(passage)) or _foreign_before_title(
                    passage, index, taken, honorifics, offices, function)
            else:
                run = _caseless_run(passage, index, taken, honorifics, function, offices, given)
            if run is not None:
                yield run
                index = run[1]
                continue
            index += 1
            continue
        honoured = False
        if index in honorifics:
            index = honorifics[index]
            while index < len(tokens) and tokens[index].kind == STOP and tokens[index].text == ".":
                index += 1
            honoured = True
            if index >= len(tokens):
                return
        first = index
        while index < len(tokens):
            token = tokens[index]
            if index in taken and not (honoured and index == first):
                break
            if _capitalised(token) and not (index in honorifics and index != first and not _before_apostrophe(passage.text, token)):
                if token.folded in function and (index == first or not _initial(token)) and index not in given and (
                    len(token.folded) > 1 or (index == first and (_opens_sentence(passage, index) or tokens[index - 1].text == "\n") and [t.text for t in tokens[index + 1: index + 2]] != ["."])
                ) and not (index == first and token.folded in not_names and _next_capital(tokens, index) and (
                    index in behind_offices or (index + 2 < len(tokens) and _hyphened(passage.text, tokens, index + 2, True)))
                ) and not (
                    index > first and index + 1 < len(tokens) and _hyphened(passage.text, tokens, index + 1, True)
                ):
                    break  # the article opens the sentence (Greek Ο Χριστοδουλίδης); an initial has its point
                index += 1
            elif index > first and token.kind == "word" and _apostrophe_inside(passage.text, tokens, index):
                index += 1  # Ra'ed, Sa'id: one word
            elif index > first and token.kind == "word" and _hyphened(passage.text, tokens, index, index - first >= 2):
                index += 1  # Kim Seo-yeon, Do-yun Park: one word
            elif (index > first and (token.folded in particles or (token.folded in _BEHIND_A_PARTICLE and tokens[index - 1].folded in _BEFORE_ARTICLES)) and index + 1 < len(tokens) and (
                _capitalised(tokens[index + 1]) or tokens[index + 1].folded in particles or (tokens[index + 1].folded in _BEHIND_A_PARTICLE and token.folded in _BEFORE_ARTICLES)
            ) and _joined(passage.text, tokens, index)) or (index > first and token.kind == STOP and token.text == "." and _initial(tokens[index - 1]) and _next_capital(tokens, index)):
                index += 1
            else:
                break
            if index < len(tokens) and not _joined(passage.text, tokens, index):
                break
        last = index
        while last > first and (tokens[last - 1].kind == STOP or tokens[last - 1].folded in particles):
            last -= 1
        if first < last <= first + _LONGEST_NAME:
            name_like = honoured or first in given or any(i in given for i in range(first, last)) or first in beside or last in beside
            opens = _opens_sentence(passage, first)
            name_like = name_like or (nouns_capitalised and last - first == 2 and _means_nothing(passage, first, last, True) and (
                _before_comma_and_title(passage, last, nearby) or _opens_as_a_name(passage, first, last)))
            in_one = not any(c.isspace() for c in passage.text[tokens[first].start:tokens[last - 1].end])  # U-Bahn-Züge
            if (nouns_capitalised and not name_like and (last - first < 3 or in_one) and (
                last - first < 2 or in_one or (_across_its_house(passage, first, last, offices) is None and not _means_nothing(passage, first, last))
            )) or (nouns_capitalised and last - first == 1 and not honoured and _is_of_the_office(passage, first, nearby)):
                pass
            elif (last - first >= 2 and not (opens and last - first == 2 and not name_like and tokens[first].folded in function)) or (last - first == 1 and (honoured or (first in beside and not opens))):
                yield first, last, honoured
        index = max(index, first + 1)


# What stands inside names whatever language they are written in, where it is no small word of that language itself: Wouter van der Hoeven.
_PARTICLES_ABROAD = frozenset("bint bin ibn ould ag ap van von der den ter dos das della du af".split())
_BEFORE_ARTICLES, _BEHIND_A_PARTICLE = frozenset(("van", "von")), frozenset(("de", "den", "der", "het"))
_LONGEST_NAME = 20  # tokens: a headline in capitals names nobody


def _opens_as_a_name(passage: Passage, first: int, last: int) -> bool:
    """Whether two words that mean nothing open a sentence and a small letter follows, where the first has no ending of an adjective or genitive.

    Nurbek Asanow hat …, and not Wütende Landwirte haben …
    """
    tokens, endings = passage.tokens, tuple((passage.reading.words or {}).get("attribute-endings", ()))
    if not endings or tokens[first].folded.endswith(endings) or last >= len(tokens) or not tokens[last].text[:1].islower() or not _opens_sentence(passage, first):
        return False
    known = vocabulary(passage.language)
    return known is None or not any(known.opens(tokens[i].folded) for i in range(first, last))


def _before_comma_and_title(passage: Passage, last: int, nearby: _Near) -> bool:
    """Whether a comma and then an office stand right behind some words: Krzysztof Sobala, Präsident der …"""
    return last < len(passage.tokens) and passage.tokens[last].text == "," and any(o.first == last + 1 for o in nearby.to(last, last))


def _is_of_the_office(passage: Passage, index: int, nearby: _Near) -> bool:
    """Whether a noun ends what the office before it is of, as a land's adjective before it tells: Präsident der polnischen Oberbergbehörde."""
    return any(o.last == index for o in nearby.to(index, index)) and any(m.last == index for m in between(passage.reading.of("demonym"), index - _NEAR, index))


def _means_nothing(passage: Passage, first: int, last: int, opening: bool = False) -> bool:
    """Whether words have no meaning in the language and none of the endings of its nouns: Saltanat Ibrajewa, where all nouns are capitalised.

    `opening`: words with which a sentence begins may be asked about, too.
    """
    endings = tuple(map(fold, (passage.reading.words or {}).get("noun-endings", ())))
    known = {
        i for m in between(passage.mentions, first - _FAR, last) if first < m.last and m.kind not in ("given-name", "surname") for i in range(m.first, m.last)}
    return bool(endings) and (opening or not _opens_sentence(passage, first)) and not any(
        i in known or len(passage.tokens[i].text) < 3 or passage.tokens[i].folded.endswith(endings) for i in range(first, last))


def _capitalised(token: Token) -> bool:
    return token.kind == "word" and token.text[:1].isupper() and not (len(token.text) > 4 and token.text.isupper())


def _caseless(token: Token) -> bool:
    head = token.text[:1]
    return token.kind == "word" and head.isalpha() and not head.isupper() and not head.islower() and head != "ʻ"


def _initial(token: Token) -> bool:
    return token.kind == "word" and len(token.text) == 1 and token.text.isupper()


def _next_capital(tokens: Sequence[Token], index: int) -> bool:
    return index + 1 < len(tokens) and _capitalised(tokens[index + 1])


def _joined(text: str, tokens: Sequence[Token], index: int) -> bool:
    """Whether only a space, a hyphen, an apostrophe or nothing stands between a token and the one before."""
    between = text[tokens[index - 1].end: tokens[index].start]
    return len(between) <= 1 and "\n" not in between


def _before_apostrophe(text: str, token: Token) -> bool:
    """Whether an apostrophe joins a letter to the rest of the word: M'Bodj is no Monsieur."""
    return len(token.text) == 1 and text[token.end: token.end + 1] in _APOSTROPHES and text[token.end + 1: token.end + 2].isalpha()


_APOSTROPHES = ("'", "\u2019")


def _apostrophe_inside(text: str, tokens: Sequence[Token], index: int) -> bool:
    """Whether only an apostrophe parts a lower-case piece from the short capitalised one before it."""
    before, token = tokens[index - 1], tokens[index]
    return text[before.end: token.start] in ("'", "\u2019", "\u02bf", "\u02be", "`") and len(before.text) in (2, 3) and len(token.text) >= 2 and _capitalised(before)


def _is_hyphened_particle(passage: Passage, index: int, particles: frozenset[str]) -> bool:
    """Whether a word is a particle of a name that a hyphen joins to the word behind it, in a script without capitals."""
    tokens = passage.tokens
    return index + 1 < len(tokens) and tokens[index].folded in particles and _caseless(tokens[index + 1]) and (
        passage.text[tokens[index].end: tokens[index + 1].start] in _HYPHENS)


_HYPHENS = ("-", "\u2010", "\u2011", "\u05be")


def _hyphened(text: str, tokens: Sequence[Token], index: int, follows: bool) -> bool:
    """Whether only a hyphen parts a short lower-case piece from the short capitalised one before it, behind or before another word of the name."""
    before, token = tokens[index - 1], tokens[index]
    if text[before.end: token.start] not in ("-", "\u2010", "\u2011") or not (_capitalised(before) and len(before.text) <= 6 and 2 <= len(token.text) <= 6):
        return False
    return follows or (_next_capital(tokens, index) and text[token.end: tokens[index + 1].start] == " ")


def _opens_sentence(passage: Passage, first: int) -> bool:
    return first == 0 or passage.tokens[first - 1].kind == STOP or "\n" in passage.text[passage.tokens[first - 1].end: passage.tokens[first].start]


@kept
def _common_words(reading: Reading) -> frozenset[int]:
    """Where words begin that are acts, things, cues and the like, and so no names."""
    kinds = ("act", "thing", "cue", "of", "bound", "cardinal", "scale", "modifier", "joiner")
    return frozenset(m.first for m in reading.mentions if m.kind in kinds)


@kept
def _modifiers(reading: Reading) -> frozenset[int]:
    """Where a modifier stands that is nothing else and has no article: behind a given name it is the family name (Fakhri, honorary)."""
    articles = tuple(fold(a) for a in (reading.words or {}).get("articles-joined", ()))
    others = {m.first for m in reading.mentions if m.kind in ("act", "thing", "cue", "of", "bound", "cardinal", "scale", "joiner")}
    return frozenset(
        m.first for m in reading.of("modifier") if m.first not in others and not (articles and reading.tokens[m.first].folded.startswith(articles)))


@kept
def _of(reading: Reading) -> frozenset[int]:
    """The tokens of words like "of"."""
    return frozenset(i for m in reading.of("of") for i in range(m.first, m.last))


@kept
def _houses(reading: Reading) -> frozenset[int]:
    """The tokens that may say what an office is of."""
    kinds = ("body", "organisation", "country", "demonym", "city", "capital", "portfolio")
    return frozenset(i for kind in kinds for m in reading.of(kind) for i in range(m.first, m.last))


@kept
def _called_by_names(passage: Passage) -> frozenset[int]:
    """The tokens of what may have somebody's name, or is no complement of an office: houses, ships and other things, deeds."""
    houses = {i for kind in ("body", "organisation", "act", "thing", "office") for m in passage.reading.of(kind) for i in range(m.first, m.last)}
    return frozenset(houses.union(_houses(passage.reading)))


@kept
def _acts(reading: Reading) -> frozenset[int]:
    return frozenset(i for m in reading.of("act") for i in range(m.first, m.last))


@kept
def _words_of_acts(reading: Reading) -> frozenset[int]:
    """Where an act of two characters or more begins."""
    return frozenset(m.first for m in reading.of("act") if m.last - m.first >= 2)


@kept
def _honorifics(reading: Reading) -> frozenset[int]:
    return frozenset(m.first for m in reading.mentions if m.kind == "honorific")


def _caseless_run(
    passage: Passage, index: int, taken: Mapping[int, str], honorifics: Mapping[int, int], function: frozenset[str], offices: Sequence[Office],
    given: set[int],
) -> tuple[int, int, bool] | None:
    """Unknown words right after an office or honorific, or beginning with a given name: at most four."""
    tokens = passage.tokens
    honoured = index in honorifics
    after_office = any(
        (o.last == index and not _is_counted(passage, o)) or (o.last < index <= o.last + 2 and all(t.text in ("،", ",") or t.folded in function for t in tokens[o.last:index]))
        for o in offices) or _behind_house(passage, index, taken, offices) is not None
    if not (honoured or after_office or index in given):
        return _before_apposition(passage, index, taken, function, offices)
    first = honorifics[index] if honoured else index
    while honoured and first < len(tokens) and tokens[first].kind == STOP and tokens[first].text == ".":
        first += 1  # an honorific that is cut short: डॉ.
    known, particles = _common_words(passage.reading), folded(passage.reading.words, "particles")
    joined = tuple(fold(c) for c in (passage.reading.words or {}).get("conjunctions-joined", ()))
    if not honoured and index not in given and any(o.last == index and _opens_house(passage, o) for o in offices):
        return None  # the director of the company Total: شركة توتال
    last = first
    while last < len(tokens) and last - first < 4:
        token = tokens[last]
        if last > first and _is_hyphened_particle(passage, last, particles):
            last += 2  # מרים אל-כעבי
            continue
        if last > first and (last in honorifics or (joined and len(token.folded) >= 4 and token.folded.startswith(joined))):
            break
        if token.kind != "word" or not _caseless(token) or last in taken or (token.folded in function and last not in given):
            break
        if last in known and last not in given and not (first in given and last == first + 1 and last in _modifiers(passage.reading)):
            break
        if last > first and "\n" in passage.text[tokens[last - 1].end: token.start]:
            break
        if last not in given and _shaped_unlike_name(passage.reading.words, token):
            break
        last += 1
    if not honoured and index not in given and _is_told(passage, index, last, offices):
        return None
    return (first, last, honoured) if last > first else None


_COMMAS = (",", "،")


def _is_told(passage: Passage, first: int, last: int, offices: Sequence[Office]) -> bool:
    """Whether words that a comma parts from an office are what its holder says, since no other comma closes them: according to the director, delays will vanish."""
    tokens = passage.tokens
    if not first or tokens[first - 1].text not in _COMMAS or (last < len(tokens) and tokens[last].text in _COMMAS):
        return False
    teller = next((o for o in offices if o.last == first - 1), None)
    return teller is not None and any(m.last == teller.first for m in passage.reading.cued_between(teller.first - _NEAR, teller.first, "attribution"))


def _is_counted(passage: Passage, office: Office) -> bool:
    """Whether a figure stands right before an office, so that what follows says how they are: ۹ کوهنورد نابینا, nine blind climbers."""
    return office.first > 0 and passage.tokens[office.first - 1].kind == NUMBER and passage.text[
        passage.tokens[office.first - 1].end: passage.tokens[office.first].start].isspace()


_MOST_APPOSED = 3  # words of a name that a comma parts from its office


def _before_apposition(passage: Passage, index: int, taken: Mapping[int, str], function: frozenset[str], offices: Sequence[Office]) -> tuple[int, int, bool] | None:
    """Two or three unknown words that open a clause before a comma and an office: یوی تاکاهاشی، کاپیتان میزبان."""
    tokens, words, known = passage.tokens, passage.reading.words, _common_words(passage.reading)
    articles = tuple(fold(a) for a in (words or {}).get("articles-joined", ()))
    told = any(m.last == index for m in between(passage.reading.cued("attribution"), index - _NEAR, index))
    if not _opens_sentence(passage, index) and tokens[index - 1].kind != BREAK and index - 1 not in _acts(passage.reading) and not told:
        return None
    particles = folded(words, "particles")
    last = index
    while last < len(tokens) and last - index <= _MOST_APPOSED and tokens[last].kind == "word" and _caseless(tokens[last]) and len(tokens[last].text) >= 3 and (
        last not in taken and last not in known and tokens[last].folded not in function and not _shaped_unlike_name(words, tokens[last])
        and not (last == index and articles and tokens[last].folded.startswith(articles))
    ):
        last += 1
        if _is_hyphened_particle(passage, last, particles):
            last += 2
            break
    apposed = last < len(tokens) and tokens[last].text in (",", "،") and any(o.first == last + 1 for o in offices)
    return (index, last, False) if apposed and 2 <= last - index <= _MOST_APPOSED else None


def _opens_house(passage: Passage, office: Office) -> bool:
    """Whether an office ends with a kind of house that has no article, so that the house's own name follows: مديرة شركة توتال."""
    articles = tuple(fold(a) for a in (passage.reading.words or {}).get("articles-joined", ()))
    return bool(articles) and any(
        m.last == office.last and m.first >= office.first and not passage.tokens[m.last - 1].folded.startswith(articles) for m in passage.reading.of("body"))


def _shaped_unlike_name(words: Mapping[str, Any] | None, token: Token) -> bool:
    """Whether a word carries an ending or a joined particle that the language puts on no name: رئيساً جديداً is "a new president"."""
    return words is not None and (
        token.text.startswith(tuple(words.get("never-begins-name", ()))) or token.text.endswith(tuple(words.get("never-ends-name", ()))))


def _behind_house(passage: Passage, index: int, taken: Mapping[int, str], offices: Sequence[Office]) -> Office | None:
    """The office whose house ends right before: "coach of the Spanish team X" in scripts without capitals.

    The house is of words that stand close together, its last one a land, town or body; the office stands before its house.
    """
    tokens = passage.tokens
    if (passage.reading.words or {}).get("head-final") or index == 0 or taken.get(index - 1) in (None, "office", "currency", "unit"):
        return None
    office = next((o for o in reversed(offices) if o.last < index), None)
    if office is None or index - office.last > _LONGEST_HOUSE:
        return None
    function, acts = _function_words(passage.reading.words), _acts(passage.reading)
    article = tuple(fold(a) for a in (passage.reading.words or {}).get("articles-joined", ()))
    for i in range(office.last, index):
        definite = article and tokens[i].folded.startswith(article)
        if tokens[i].kind != "word" or tokens[i].folded in function or (i in acts and not definite):
            return None
    return office


_LONGEST_HOUSE = 4  # words between an office and the name


def _before_title(
    tokens: Sequence[Token], index: int, taken: Mapping[int, str], surnames: Mapping[int, int], given: set[int],
    honorifics: Mapping[int, int], offices: Sequence[Office], known: frozenset[int], function: frozenset[str], marked: tuple[str, ...], houses: frozenset[int],
) -> tuple[int, int, bool] | None:
    """A word of two to four syllables that begins with a surname, or a given name and the words behind it, right before a title."""
    last = index
    while last < len(tokens) and last - index < 3 and tokens[last].kind == "word" and last not in taken and last not in honorifics and (
        last == index or last not in known
    ):
        last += 1
    title = _behind_age(tokens, last)
    titled = title in honorifics or any(o.first == title for o in offices)
    if index in surnames and index + 1 < len(tokens) and _before_house_and_title(index + 1, houses, offices) and (
            len(tokens[index].text) == _SYLLABLES and not tokens[index].text.endswith(marked) and index not in known and index not in houses and tokens[index].folded not in function and index not in taken):
        return index, index + 1, False
    if last == index or not titled:
        # One syllable alone is a counter, a billion, a group as well as Joe (조); behind a figure it is never a name.
        alone = index in given and index not in taken and len(tokens[index].text) > 1 and not _behind_figure(tokens, index)
        return (index, index + 1, False) if alone else None
    if index in given:
        return index, last, title in honorifics
    if index in surnames and last == index + 1 and 2 <= len(tokens[index].text) <= 4 and index not in known and tokens[index].folded not in function:
        return index, last, title in honorifics
    return None


_SYLLABLES, _MOST_OF_HOUSE = 3, 3  # of a name with its family name; words of the house


def _before_house_and_title(index: int, houses: frozenset[int], offices: Sequence[Office]) -> bool:
    """Whether one to three words that are all of a house, a town or a land stand between a token and an office: 정해린 대한축구협회 부회장."""
    last = index
    while last - index < _MOST_OF_HOUSE and last in houses:
        last += 1
    return last > index and any(o.first == last for o in offices)


@kept
def _words_of_houses(passage: Passage) -> frozenset[int]:
    """The words that are of a house, a town or a land, in a language that puts titles behind names; of unknown ones those with a house's ending."""
    words = passage.reading.words or {}
    if not words.get("titles-follow"):
        return frozenset()
    endings = tuple(words.get("house-endings", ()))
    ended = {i for i, t in enumerate(passage.tokens) if t.kind == "word" and len(t.text) >= _SYLLABLES and t.text.endswith(endings)}
    return frozenset(ended.union(_houses(passage.reading)))


def _behind_age(tokens: Sequence[Token], index: int) -> int:
    """What follows a number in brackets, which is somebody's age between name and title: 최서준(47) 씨; else the token itself."""
    bracketed = [t.text for t in tokens[index:index + 1]] == ["("] and len(tokens) > index + 3 and tokens[index + 1].kind == NUMBER and tokens[index + 2].text == ")"
    return index + 3 if bracketed else index


def _behind_figure(tokens: Sequence[Token], index: int) -> bool:
    """Whether a number touches a word, whose unit it is then: 4.9조."""
    return index > 0 and tokens[index - 1].kind == NUMBER and tokens[index - 1].end == tokens[index].start


@kept
def _syllables(reading: Reading, section: str) -> frozenset[str]:
    return frozenset("".join((reading.words or {}).get(section, ())))


_MOST_FOREIGN = 3  # words of a foreign name


_LEAST_JAPANESE = 5  # syllables of a family and a given name, of which the first has three: 사토 겐 might be anything


def _is_japanese(passage: Passage, index: int) -> bool:
    """Whether two words, of five syllables or more, have no other syllables than Japanese names have: 아비루 겐고."""
    used, pair = _syllables(passage.reading, "syllables-of-japanese"), passage.tokens[index: index + 2]
    letters = "".join(t.text for t in pair)
    return bool(used) and len(pair) == 2 and len(pair[0].text) >= _SYLLABLES and len(letters) >= _LEAST_JAPANESE and used.issuperset(letters)


def _foreign_before_title(
    passage: Passage, index: int, taken: Mapping[int, str], honorifics: Mapping[int, int], offices: Sequence[Office], function: frozenset[str]
) -> tuple[int, int, bool] | None:
    """Two or three words right before a title, the first with a syllable that words of the language's learned stock do not have: 헬렌 애슈워스 최고경영자."""
    stock = _syllables(passage.reading, "sino-syllables")
    if not stock:
        return None
    tokens, known = passage.tokens, _common_words(passage.reading)
    marked = tuple((passage.reading.words or {}).get("sentence-parts", ()))  # a word that ends so has its own part in the sentence: 협회는 대표팀 감독
    last = index
    while last < len(tokens) and last - index < _MOST_FOREIGN and not tokens[last].text.endswith(marked) and tokens[last].kind == "word" and last not in taken and last not in known and last not in honorifics and (
        tokens[last].folded not in function and (last > index or any(c not in stock for c in tokens[last].text) or _is_japanese(passage, last))
    ):
        last += 1
    titled = last in honorifics or any(o.first == last for o in offices)
    return (index, last, last in honorifics) if titled and last - index >= 2 else None


# Offices of people whom news names by the family name alone; a firm or town stands before others (トヨタ社長).
_NAMED_ALONE = frozenset("president prime-minister minister chancellor ambassador king queen pope secretary-general special-envoy senator general coach".split())


# What one character may be short for and yet write a sound in a name: 瓦 is oftener va than the watt, 阿 oftener a than Argentina.
_OF_ONE_SIGN = frozenset(("unit", "currency", "country", "demonym"))


def _writes_sounds(token: Token, syllables: frozenset[str]) -> bool:
    """Whether a sign may be of a foreign name: katakana, or one of the characters that write its `syllables`."""
    return "\u30a1" <= token.text <= "\u30fc" or token.text in syllables


def _dotted_run(
    passage: Passage, index: int, taken: Mapping[int, str], offices: Sequence[Office], honorifics: Mapping[int, int]
) -> tuple[int, int] | None:
    """A foreign name in syllables, its words parted by dots (海伦·阿什沃思, ヘレン・アッシュワース), or one such word before a title."""
    tokens, text = passage.tokens, passage.text
    used = _syllables(passage.reading, "transliterations")

    def fits(position: int) -> bool:
        return position < len(tokens) and tokens[position].kind == CJK and _writes_sounds(tokens[position], used) and taken.get(position, "unit") in _OF_ONE_SIGN

    if not fits(index) or (index and fits(index - 1) and tokens[index - 1].end == tokens[index].start):
        return None
    last, dots = index + 1, 0
    while fits(last):
        gap = text[tokens[last - 1].end: tokens[last].start]
        if gap and gap not in DOTS:
            break
        dots += bool(gap)
        last += 1
    beside = next((o for o in offices if last == o.first or o.last == index), None)
    if not dots:
        alone = beside is not None and beside.first == last and beside.key in _NAMED_ALONE
        kana = all("\u30a1" <= t.text <= "\u30fc" for t in tokens[index:last])
        return (index, last) if kana and last - index >= 3 and (alone or last in honorifics) else None
    return (index, last) if used or beside is not None or last in honorifics else None


def _cjk_run(
    passage: Passage, index: int, taken: Mapping[int, str], surnames: Mapping[int, int], offices: Sequence[Office], acts: frozenset[int]
) -> tuple[int, int] | None:
    """A surname and one to three more characters beside an office: 鈴森久美子副大臣, 局长林伟杰."""
    tokens, after = passage.tokens, surnames.get(index)
    if after is None or index in taken:
        return None
    for office in offices:
        if office.last == index:  # office before the name: surname and one or two characters
            last = index
            while last < len(tokens) and last - index < (after - index) + 2 and tokens[last].kind == CJK and (last not in taken or last in _measures_of_one_sign(passage)) and (
                last < after or (last not in acts and not passage.is_dated(tokens[last].start, tokens[last].end))  # none of it: 首相斯塔默宣布, 局长李明昨天
            ):
                last += 1
            return (index, last) if last - index >= 2 else None
        if index < office.first <= index + 6 and all(tokens[i].kind == CJK and i not in taken for i in range(index, office.first)):
            # the name stands before the office
            return (index, office.first) if office.first - index >= 2 else None
    return None


@kept
def _measures_of_one_sign(passage: Passage) -> frozenset[int]:
    """Where one sign stands for a unit or a money that no figure is before: 度 in 金度勋 is no degree."""
    tokens = passage.tokens
    return frozenset(
        m.first for kind in ("unit", "currency") for m in passage.reading.of(kind)
        if m.last == m.first + 1 and m.first > 0 and tokens[m.first].kind == CJK == tokens[m.first - 1].kind)


def _signed_beside(
    passage: Passage, index: int, taken: Mapping[int, str], surnames: Mapping[int, int], offices: Sequence[Office], honorifics: Mapping[int, int]
) -> tuple[int, int] | None:
    """A Japanese name right behind an office, with a word like "of" between or without, or right before one or an honorific: MF高梨悠斗選手."""
    titles = frozenset((*(o.first for o in offices), *honorifics))
    run = signed_run(passage, index, taken, surnames, titles)
    if run is None:
        return None
    apposed = index - 1 in _of(passage.reading) or (index > 0 and passage.tokens[index - 1].text == "、")
    behind = {index, index - 1} if apposed else {index}
    return run if run[1] in titles or any(o.last in behind for o in offices) else None


def _joined_run(
    passage: Passage, index: int, taken: Mapping[int, str], surnames: Mapping[int, int], offices: Sequence[Office], honorifics: Mapping[int, int]
) -> tuple[int, int] | None:
    """A surname of two characters or more and one or two more, behind an office and a word like "of", before an honorific: 海洋学者の佐藤健一氏."""
    after = surnames.get(index)
    if after is None or after - index < 2 or index == 0 or index - 1 not in _of(passage.reading) or not any(o.last == index - 1 for o in offices):
        return None
    tokens, last = passage.tokens, after
    while last < len(tokens) and last - after < 2 and tokens[last].kind == CJK and last not in honorifics and tokens[last].text >= "\u4e00" and last not in taken:
        last += 1
    return (index, last) if after < last and last in honorifics else None


def office_of(passage: Passage, first: int, last: int, offices: Sequence[Office]) -> Office | None:
    """The office that a name is written with: touching it, or with only a comma, an honorific or small words between."""
    best: Office | None = None
    best_gap = 4
    if (passage.reading.words or {}).get("titles-follow"):
        offices = [o for o in offices if o.first == last] or offices  # the title behind a name is its own, the one before the last name's
    for office in offices:
        if office.last <= first:
            gap = range(office.last, first)
        elif office.first >= last:
            gap = range(last, office.first)
        else:
            continue
        if len(gap) >= best_gap:
            continue
        between = [passage.tokens[i] for i in gap]
        if any(t.kind == STOP and t.text != "." for t in between) or any(t.kind == NUMBER for t in between):
            continue
        if office.first >= last and office.sentence != passage.sentence_at(passage.tokens[first].start):
            continue  # … in Ein Kerem today. Ambassador X said …
        if office.first > last and passage.is_dated(passage.tokens[last].start, passage.tokens[office.first - 1].end):
            continue  # the director X handed to the minister on Tuesday what …
        text = passage.text[passage.tokens[gap.start - 1].end: passage.tokens[gap.stop].start] if len(gap) else ""
        if office.last <= first and text.strip() in _DASHES and _opens_clause(passage, office.first):
            return office  # "Conductor — X, director — Y": each office before its holder
        if office.first >= last and _before_dash(passage, office.last):
            continue
        if "\n" in text or any(c in text for c in ";:–—") or _is_joined(passage, gap, office, first):
            continue
        words = [t for t in between if t.kind in ("word", CJK)]
        honorific = _honorifics(passage.reading)
        function = _function_words(passage.reading.words)
        joined = passage.tokens[first].kind == CJK and office.last == first - 1 and gap.start in _of(passage.reading)  # 海洋学者の佐藤健一氏
        seat = _seat(passage, gap) if office.key in _SENT and office.last <= first else ()
        housed = office.first >= last and len(gap) <= _MOST_OF_HOUSE and all(i in _words_of_houses(passage) for i in gap)
        if not joined and not housed and any(i not in honorific and i not in seat and passage.tokens[i].folded not in function and passage.tokens[i].kind in ("word", CJK) for i in gap):
            continue
        if (len(words) > 2 and not housed) or sum(t.kind == BREAK for t in between) > 1:
            continue
        if office.last <= first and not joined and not seat and _is_its_house(passage, gap, last):
            continue
        best, best_gap = office, len(gap)
    if best is None:
        best = _across_its_house(passage, first, last, offices) or (
            _behind_house(passage, first, _taken(passage), offices) if _caseless(passage.tokens[first]) else None) or _apposed(passage, last, offices) or (
            across_genitives(passage, first, tuple(offices), _houses(passage.reading), _acts(passage.reading)) or across_one_noun(
                passage, first, tuple(offices), _of(passage.reading), _function_words(passage.reading.words), _called_by_names(passage)) if last - first > 1 else None)
    if best is None or best.key in _STYLES:
        style = behind_style(passage, first, _tokens_of_style(passage, offices), _function_words(passage.reading.words))
        titled = office_of(passage, style, last, [o for o in offices if o.key not in _STYLES and o.last < style]) if style is not None else None
        if titled is not None:
            return titled
    if best is not None and best.key in _STYLES:
        # "the water minister, engineer X", "Ministra, doktor X": the style stands between the office and its holder
        other = next((o for o in offices if o.key not in _STYLES and (0 <= best.first - o.last <= 1 or 0 <= o.first - best.last <= 1) and o.sentence == best.sentence), None)
        best = other or office_of(passage, first, last, [o for o in offices if o.key not in _STYLES]) or best
    if best is not None and best.last <= first and best.key in _SCHOLARS:
        # "начальник экспедиции гляциолог X": what somebody leads says more than what they studied
        best = next((o for o in offices if o.last == best.first and o.key in _LED and o.sentence == best.sentence), best)
    return best


_SENT = frozenset("ambassador consul consul-general high-commissioner".split())


def _seat(passage: Passage, gap: range) -> Sequence[int]:
    """The tokens right behind an office that name the town it is held in: Ambasador brytyjska w Warszawie Catriona Bain."""
    if not any(m.first == gap.start for m in passage.reading.cued_between(gap.start, gap.stop, "locative")):
        return ()
    return [i for kind in ("capital", "city") for m in between(passage.reading.of(kind), gap.start, gap.stop) for i in range(m.first, m.last)]


def _tokens_of_style(passage: Passage, offices: Sequence[Office]) -> frozenset[int]:
    """The tokens near a name of honorifics and of offices that are mere styles."""
    styles = {i for o in offices if o.key in _STYLES for i in range(o.first, o.last)}
    if offices:
        near = between(passage.mentions, offices[0].first, offices[-1].last + _FAR)
        styles.update(i for m in near if m.kind == "honorific" for i in range(m.first, m.last))
    return frozenset(styles)


# Who studies something, and whom no office is said to have: a minister's doctor is none of these, so the office right before is their own.
_SCHOLARS = frozenset(
    "scientist biologist geologist archaeologist historian meteorologist seismologist epidemiologist oceanographer climatologist physicist astronomer chemist "
    "mathematician ecologist palaeontologist anthropologist sociologist restorer archivist veterinarian".split())
_LED = frozenset(
    "expedition-leader project-leader head-of-delegation director director-general executive-director museum-director rector dean curator head-of-department "
    "coordinator chief-scientist minister secretary mayor governor chief-warden chief-forester".split())

_DASHES = ("—", "–")


def _opens_clause(passage: Passage, first: int) -> bool:
    return first == 0 or passage.tokens[first - 1].kind in (STOP, BREAK)


def _before_dash(passage: Passage, last: int) -> bool:
    """Whether a dash parts an office from the name behind it, which is then its holder's."""
    return last < len(passage.tokens) and passage.text[passage.tokens[last - 1].end:passage.tokens[last].start].strip() in _DASHES


def _is_joined(passage: Passage, gap: range, office: Office, first: int) -> bool:
    """Whether an office near a name is somebody else's: "X and his counterpart Y", "X, minister Y", "the minister and X"."""
    words = passage.reading.words or {}
    conjunctions = folded(passage.reading.words, "conjunctions")
    tokens = passage.tokens
    if any(tokens[i].folded in conjunctions for i in gap):
        return True
    if office.first < first:
        return False
    if office.key == "counterpart":
        return not words.get("titles-follow")  # X's counterpart is never X
    opening = tokens[office.first].folded
    prefixed = any(opening.startswith(c) for c in conjunctions if c in map(fold, words.get("prefixes", ())))
    if prefixed and office.first == gap.start and (opening[0] == opening[1:2] or _opens_office(passage, opening[1:])):
        return True
    listed = any(tokens[i].text == "," for i in gap) and office.last < len(tokens) and _capitalised(tokens[office.last])
    if listed and words.get("nouns-capitalised") and _is_of_the_office(passage, office.last, _Near((office,))):
        return False
    return listed and not any(tokens[office.last].folded == fold(m) for m in words.get("not-names", ()))


def _opens_office(passage: Passage, folded: str) -> bool:
    compiled = dictionary(passage.reading.language)
    return compiled is not None and len(folded) >= 3 and compiled.opens(folded)


_LONGEST_APPOSITION = 7  # tokens between a name and its office


def _apposed(passage: Passage, last: int, offices: Sequence[Office]) -> Office | None:
    """The office that a comma and a house in the genitive part from the name before: "X, the ministry's undersecretary for fisheries"."""
    tokens = passage.tokens
    if last >= len(tokens) or tokens[last].text not in (",", "،"):
        return None
    function = _function_words(passage.reading.words)
    office = next((o for o in offices if last < o.first <= last + _LONGEST_APPOSITION), None)
    if office is None or office.key == "counterpart" or (office.last < len(tokens) and _capitalised(tokens[office.last])):
        return None
    houses = _houses(passage.reading)
    modifying = {i for m in between(passage.reading.of("modifier"), last - _FAR, office.first) for i in range(m.first, m.last)}
    conjunctions = folded(passage.reading.words, "conjunctions")
    for index in range(last + 1, office.first):
        token = tokens[index]
        if token.kind != "word" or token.folded in conjunctions or index in _acts(passage.reading):
            return None
        if index not in houses and index not in modifying and token.folded not in function and len(token.folded) > 1:
            return None
    return office if any(i in houses or i in modifying for i in range(last + 1, office.first)) else None


def _is_its_house(passage: Passage, gap: range, last: int) -> bool:
    """Whether a capitalised name behind an office is what the office is of: "the director of the Rijksmuseum van Oudheden, Pieter …"."""
    of = _of(passage.reading).intersection(gap)
    if not of:
        return False
    particles = folded(passage.reading.words, "particles")
    tokens = passage.tokens
    named_behind = last + 1 < len(tokens) and tokens[last].text == "," and _capitalised(tokens[last + 1])
    return named_behind or not all(tokens[i].folded in particles for i in of)


def _across_its_house(passage: Passage, first: int, last: int, offices: Sequence[Office]) -> Office | None:
    """The office of a name that a comma parts from the house the office is of: "Rectora universității locale, Irina Pop, a …"."""
    tokens = passage.tokens
    if first < 2 or tokens[first - 1].text != ",":
        return None
    houses = _houses(passage.reading)
    closed = last < len(tokens) and tokens[last].text == ","

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
            if unknown > 1 or not closed or position in _acts(passage.reading):
                return plain()
        position -= 1
    return None


_WITH_HOUSE = frozenset("expedition-leader project-leader festival-director".split())  # whose words, where several, name what is led: "chef de l'expédition polaire, X,"
_MOST_OF_A_HOUSE = 2  # words beside small ones
_SMALL = 4  # letters of what only joins words: "région" begins no name, but is one word of a house


def _across_its_plain_house(passage: Passage, first: int, offices: Sequence[Office]) -> Office | None:
    """The same where no word of the house is known as one: "The director of the bus depot, Ann Kim, …", "Directoarea parcului de troleibuze, …".

    The office opens its clause, and behind it stand an "of" or a genitive, a word or two of one noun phrase, and nothing else.
    """
    office = next((o for o in reversed(offices) if o.last < first - 1), None)
    if office is None or office.key == "counterpart" or office.sentence != passage.sentence_at(passage.tokens[first].start):
        return None
    tokens, of, function = passage.tokens, _of(passage.reading), _function_words(passage.reading.words)
    begin = passage.clause(office.first, office.last)[0]
    house = range(office.last, first - 1)
    content = [i for i in house if i not in of and (tokens[i].folded not in function or len(tokens[i].folded) > _SMALL)]
    if not 1 <= len(content) <= _MOST_OF_A_HOUSE or any(tokens[i].kind != "word" or i in _acts(passage.reading) for i in house):
        return None
    conjunctions = folded(passage.reading.words, "conjunctions")
    if any(tokens[i].folded not in function for i in range(begin, office.first)) or any(tokens[i].folded in conjunctions for i in house):
        return None
    genitives = tuple(fold(e) for e in (passage.reading.words or {}).get("genitive-endings", ()))
    if house[0] not in of and not (genitives and tokens[house[0]].folded.endswith(genitives)):
        return None
    parted = range(content[0] + 1, content[-1])
    return office if not parted or parted[0] in of else None

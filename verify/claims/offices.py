"""Offices with what they are for and whose they are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from verify._later import later
from verify.claims._lands_of_offices import land_before_holder, land_in_a_sign
from verify.claims._named_after import is_behind_what_is_called
from verify.claims._near_offices import NEAR, OF_TOWNS
from verify.claims._no_names import common_words, is_of_sounds_alone
from verify.claims._passage import Passage
from verify.claims._reading import between
from verify.claims._small_words import (
    LONGEST_SMALL_WORD,
    connecting_words,
    function_words,
    parting_articles,
    words_like_of,
)
from verify.claims._titles_in_names import titles_in_names_of_things
from verify.claims._towns_as_names import begin_names
from verify.claims._values import Office
from verify.claims._word_shapes import (
    ends_clause,
    is_capitalised,
    is_caseless,
    is_joined,
    is_shaped_unlike_name,
)
from verify.languages._dictionary import LONGEST_MENTION, Mention, dictionary
from verify.languages._folded import folded
from verify.languages._tokens import BREAK, STOP, fold, tokenize

with later:
    from verify.languages._offices_abroad import offices_abroad

# Offices whose word says what house they are of, which mostly has a town's or region's name: Dyrektorka Muzeum Śląskiego.
_HOUSES = frozenset("museum-director headteacher rector central-bank-governor".split())
_AFTER = ("modifier", "portfolio", "demonym", "country", "capital", "body", "organisation")
_LOCAL_AFTER = (*_AFTER, "city")
_BESIDE = frozenset((*_LOCAL_AFTER, "office", "given-name", "of"))  # what is looked at before an office and behind it


def find_offices(passage: Passage) -> tuple[Office, ...]:
    """Every office of a passage, with modifiers, portfolio, country and body bound to it."""
    if passage.reading.words is None:
        return tuple(_offices_abroad(passage))
    if not passage.reading.of("office"):
        return ()
    by_first: dict[int, list[Mention]] = {}
    by_last: dict[int, list[Mention]] = {}
    for mention in passage.mentions:
        if mention.kind in _BESIDE:
            by_first.setdefault(mention.first, []).append(mention)
            by_last.setdefault(mention.last, []).append(mention)
    connecting = connecting_words(passage)
    placed = {m.last for m in passage.reading.cued("locative", "from-to")}  # in Amman, the ambassador …
    closes = bool((passage.reading.words or {}).get("head-final"))  # nothing behind the office belongs to it: 外相はドイツで
    titles_follow = bool((passage.reading.words or {}).get("titles-follow"))
    resident = words_like_of(passage.reading) if titles_follow else frozenset()
    titled_by_article = bool((passage.reading.words or {}).get("articles-joined"))
    house_words = tuple(fold(e) for e in (passage.reading.words or {}).get("complement-endings", ()) if len(e) > 1)
    articles = tuple(fold(a) for a in (passage.reading.words or {}).get("articles-joined", ()))
    behind = bool((passage.reading.words or {}).get("owners-behind"))

    def may_stand_before(step: Mention) -> bool:
        """Whether something is the office's that ends right before it: where owners stand behind, only what makes a deputy of it, and that deputy's field."""
        if step.kind == "modifier" or not behind:
            return step.kind in ("modifier", "portfolio", "demonym", "country")
        return step.kind == "portfolio" and any(m.kind == "modifier" for m in by_last.get(step.first, ()))

    def has_article(index: int) -> bool:
        return passage.tokens[index].folded.startswith(articles)

    joins_by_word = bool((passage.reading.words or {}).get("owners-joined-by-words"))  # Mayor Rosario Quispe is no mayor of Rosario
    in_names = titles_in_names_of_things(passage)
    bare = bool((passage.reading.words or {}).get("houses-before-holders"))
    found: list[Office] = []
    for mention in passage.reading.of("office"):
        if found and mention.first < found[-1].last:
            continue
        if _is_a_family_name(passage, mention, found) or not in_names.isdisjoint((mention.first - 1, mention.first)) or _ends_a_name(passage, mention) or is_of_sounds_alone(passage, mention.first, mention.last) or _begins_a_hyphened_name(passage, mention) or _is_told_longer(passage, mention) or _is_the_next_ones_portfolio(mention, by_first):
            continue
        if is_capitalised(passage.tokens[mention.first]) and is_behind_what_is_called(passage, mention.first):
            continue  # strada Regina Maria, avenida Almirante Reis
        key, modifier, portfolio = mention.key
        first, last = mention.first, mention.last
        longer = next((m for m in between(passage.reading.of("office"), mention.first + 1, mention.last) if mention.last < m.last), None) if modifier else None
        if longer is None:  # il generale, generale di brigata: one office
            last = max(last, *(m.last for m in between(passage.reading.of("office"), mention.first + 1, mention.last) if m.key == mention.key), 0)
        else:  # the vice president of the town is its deputy mayor: نائب رئيس البلدية
            key, portfolio, last = longer.key[0], longer.key[2] or portfolio, longer.last
        deputy = None if modifier else next((
            m for m in between(passage.reading.of("office"), mention.first + 1, mention.last) if m.last > last and m.key[0] == key and m.key[1]), None)
        if deputy is not None:  # what makes a deputy of it stands behind: Maliye Bakan Yardımcısı
            modifier, last = deputy.key[1], deputy.last
        modifiers = {modifier} if modifier else set()
        portfolios = {portfolio} if portfolio else set()
        countries: set[str] = set()
        towns: set[str] = set()
        body: str | None = None
        house = next((m for m in between(passage.reading.of("body"), first - LONGEST_MENTION, first) if first < m.last < last and m.key[1]), None)
        if house is not None:  # a house whose last sign begins the title of its head: 渔业部长
            portfolios.update(house.key[1].split())
            first = house.first
        # Before the office: modifiers, demonyms, portfolios of languages that put them first (Defence Minister, 外務大臣).
        position = first
        passed = folded(passage.reading.words, "passed-before-offices")  # سابق وفاقی وزیر داخلہ
        floor = found[-1].last if found else 0  # what belongs to the office before belongs to no other
        for _ in range(NEAR + 1):
            step = next((m for m in by_last.get(position, ()) if may_stand_before(m)), None) or _abbreviated_before(passage, by_last, position)
            if step is not None and (step.first < floor or (step.kind == "country" and (step.first in placed or step.first - 1 in placed))):
                break
            if step is None:
                if position > floor and passage.tokens[position - 1].folded in passed:
                    position -= 1
                    continue
                if position > floor and position - 1 in connecting and any(map(may_stand_before, by_last.get(position - 1, ()))):
                    position -= 1
                    continue
                break
            _bind(step, modifiers, portfolios, countries)
            first = position = step.first
        if titles_follow and first < mention.first and first - 1 in resident:
            first -= 1  # 주한 노르웨이 대사: ambassador of Norway to Korea
        elif first > floor and key in _SENT and _is_where_sent(passage, first - 1):
            first -= 1  # 주오스트리아 이란 대사, 駐オーストリア大使
        if not countries and (land := land_in_a_sign(passage, first, key, floor)) is not None:
            countries.add(land)
            first -= 1
            if (step := next((m for m in by_last.get(first, ()) if m.kind == "modifier" and m.first >= floor), None)) is not None:
                _bind(step, modifiers, portfolios, countries)
                first = step.first  # トランプ前米大統領
        elif not countries and (land := land_before_holder(passage, first, by_last, floor)) is not None:
            countries.add(land)
        # After it: (of) portfolio, country, body; stop at the first word that is none of these.
        position, gaps = last, 0
        while position < len(passage.tokens) and not closes:
            kinds = _LOCAL_AFTER if key in OF_TOWNS or body is not None or key in _HOUSES else _AFTER
            steps = [m for m in by_first.get(position, ()) if m.kind in kinds and not (position == last and joins_by_word and m.kind in ("city", "capital", "country") and position in begin_names(passage))]
            if steps:
                step = max(steps, key=lambda m: (m.last, m.kind in ("portfolio", "modifier")))  # المالية is finance before it is Malé
                if step.kind in ("body", "modifier", "portfolio", "city") and any(m.kind == "given-name" for m in by_first[position]):
                    break  # Nadia is no club: السفيرة نادية
                if step.kind == "modifier" and (gaps or step.key == "former") and any(m.kind == "office" for m in by_first.get(step.last, ())):
                    break  # ο δικηγόρος του πρώην πρωθυπουργού, avocatul fostului președinte: who is former is the one behind
                if step.kind == "demonym" and position == last and articles and has_article(position - 1) and not has_article(position):
                    break  # the Georgian one would have the article too: התובע גיאורגי ברידזה
                if step.kind == "city":
                    towns.add(step.key[0])
                elif step.kind in ("body", "organisation"):
                    if body is not None or portfolios:
                        break
                    body = step.key[0] if step.kind == "body" else step.key
                    if step.kind == "body" and step.key[1]:
                        portfolios.update(step.key[1].split())
                elif step.kind == "capital":
                    if not (bare and position == last and key in OF_TOWNS):
                        break  # Gubernur Jakarta Pramono Anung: the holder stands behind it
                else:
                    _bind(step, modifiers, portfolios, countries)
                last = position = step.last
                gaps = 0
            elif house_words and body is None and not portfolios and (its_house := _adjective_and_house(by_first, passage, position, house_words)) is not None:
                body, position = its_house.key[0], its_house.last
                last, gaps = position, 0
            elif (house := _acronym_before_name(passage, position)) and (position == last or position - 1 in connecting):
                last = position = house
            elif gaps == 0 and portfolios and _lists_portfolios(passage, by_first, position):
                position += 1  # Ministerin für Umwelt, Klima und Energie
            elif position == last and position in parting_articles(passage):
                break
            elif position in connecting or (passage.tokens[position].text in ("(", "（") and gaps == 0 and _portfolio_follows(by_first, position + 1)):
                phrase = max((m.last for m in by_first.get(position, ()) if m.kind == "of"), default=position + 1)
                position = max(position + 1, phrase)  # "of the Kingdom of" is one step, however many its words
                gaps += 1
                if gaps > NEAR:
                    break
            else:
                break
        if closes and body is None and not portfolios and key in _LEADING_HOUSES:
            body = _house_before(passage, by_last, first, floor)
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


_SENT = frozenset("ambassador consul consul-general representative permanent-representative".split())


def _offices_abroad(passage: Passage) -> Iterator[Office]:
    """The offices of a language without a file of words, right before a name: alone "the minister" may well be a deputy."""
    tokens = passage.tokens
    for first, last, key, field in offices_abroad(passage.language, [token.text for token in tokens]):
        if last == len(tokens) or not is_capitalised(tokens[last]):
            continue
        start = tokens[first].start
        yield Office(
            start=start, end=tokens[last - 1].end, first=first, last=last, sentence=passage.sentence_at(start), key=key,
            portfolios=frozenset((field,)) if field else frozenset())


def _is_where_sent(passage: Passage, index: int) -> bool:
    """Whether a word says where somebody is sent, in a language that puts it before the title: it is the word for being there, or has it joined to a land's name."""
    written, compiled = passage.tokens[index].text, dictionary(passage.language)
    for word in (passage.reading.words or {}).get("resident-words", ()):
        land = written.removeprefix(word)
        if land != written and (not land or (compiled is not None and any(m.kind in ("country", "capital") for m in compiled.mentions(tokenize(land))))):
            return True
    return False


# Offices that every house has one of, so that the house right before is theirs where nothing behind can be: अस्पताल के निदेशक.
_LEADING_HOUSES = frozenset("head director director-general executive-director chair manager commissioner head-of-department spokesperson".split())
_ANY_HOUSE = frozenset("office department state agency directorate".split())  # a customs office is customs


def _house_before(passage: Passage, by_last: Mapping[int, list[Mention]], first: int, floor: int) -> str | None:
    """The kind of house that ends right before an office, or before the word for "of" there; of two side by side the one that says more."""
    if first > floor and passage.tokens[first - 1].folded in folded(passage.reading.words, "of"):
        first -= 1
    found: str | None = None
    while (house := next((m for m in by_last.get(first, ()) if m.kind == "body" and m.first >= floor), None)) is not None:
        found, first = house.key[0], house.first
        if found not in _ANY_HOUSE:
            break
    return found


def _lists_portfolios(passage: Passage, by_first: Mapping[int, list[Mention]], comma: int) -> bool:
    """Whether a comma parts what an office is for from one more such thing, behind which comes a last one: Mediului, Apelor și Pădurilor."""
    if passage.tokens[comma].text not in (",", "،"):
        return False
    conjunctions = folded(passage.reading.words, "conjunctions")
    position = comma
    while position < len(passage.tokens) and passage.tokens[position].text in (",", "،"):
        listed = max((m.last for m in by_first.get(position + 1, ()) if m.kind == "portfolio"), default=0)
        if not listed:
            return False
        position = listed
    return position + 1 < len(passage.tokens) and passage.tokens[position].folded in conjunctions and any(
        m.kind == "portfolio" for i in (1, 2) for m in by_first.get(position + i, ()))


def _adjective_and_house(by_first: Mapping[int, list[Mention]], passage: Passage, index: int, endings: tuple[str, ...]) -> Mention | None:
    """The house that an adjective in the genitive stands before, right behind an office: Начальник Чернівецької митниці, Директор Морского музея."""
    token = passage.tokens[index]
    if token.kind != "word" or not token.folded.endswith(endings) or any(m.kind == "given-name" for m in by_first.get(index, ())):
        return None
    return next((m for m in by_first.get(index + 1, ()) if m.kind == "body"), None)


def _acronym_before_name(passage: Passage, index: int) -> int | None:
    """Behind the initials of a house that stand between an office and its holder's name: Prezes WUG Tomasz Gawlik; None if there are none."""
    tokens, token = passage.tokens, passage.tokens[index]
    if token.kind != "word" or not (_LEAST_INITIALS <= len(token.text) <= _MOST_INITIALS and token.text.isalpha() and token.text.isupper()):
        return None
    name = tokens[index + 1: index + 3]
    named = len(name) == 2 and all(is_capitalised(t) and t.text[1:2].islower() and is_joined(passage.text, tokens, i) for i, t in enumerate(name, index + 1))
    return index + 1 if named else None


_LEAST_INITIALS, _MOST_INITIALS = 3, 6  # AJ Smith has two


def _is_complement_before_name(passage: Passage, index: int) -> bool:
    """Whether an unknown word with a joined article stands between an office and two words that are a name, or one with an honorific: المديرة الفنية سلمى الراوي."""
    tokens, words = passage.tokens, passage.reading.words
    articles = tuple(fold(a) for a in (words or {}).get("articles-joined", ()))
    style = next((m.last for m in between(passage.mentions, index + 1, index + NEAR) if m.kind == "honorific" and m.first == index + 1), None)
    name = range(index + 1, index + 3) if style is None else range(style, style + 1)
    if name.stop > len(tokens) or tokens[index].kind != "word" or not tokens[index].folded.startswith(articles) or len(tokens[index].folded) <= LONGEST_SMALL_WORD:
        return False
    function, given = function_words(words), {m.first for m in between(passage.reading.of("given-name"), index, name.stop)}
    named = {m.first for m in between(passage.mentions, index, name.stop) if m.kind not in ("given-name", "surname", "other", "honorific")}
    things = {m.first for m in between(passage.reading.of("thing"), index, index + 1)}  # مديرة المحمية إميلي نيريندا
    if index in given or index in named - things or not all(is_joined(passage.text, tokens, i) for i in (index, *name)):
        return False
    return all(is_caseless(tokens[i]) and tokens[i].folded not in function and (i in given or i not in named) and not is_shaped_unlike_name(words, tokens[i]) for i in name)


def _is_the_next_ones_portfolio(office: Mention, by_first: Mapping[int, list[Mention]]) -> bool:
    """Whether a word for an office says what the one right behind it is for: the Justice Minister is no judge."""
    return any(m.kind == "portfolio" and m.last == office.last for m in by_first.get(office.first, ())) and any(m.kind == "office" for m in by_first.get(office.last, ()))


def _is_told_longer(passage: Passage, office: Mention) -> bool:
    """Whether a longer office begins behind the article with which this one is known: la presidente del consiglio | di amministrazione."""
    if office.key[2]:
        return False
    article = passage.tokens[office.first].folded in folded(passage.reading.words, "function-words")
    return article and any(m.last > office.last for m in between(passage.reading.of("office"), office.first + 1, office.first + 2))


def _begins_a_hyphened_name(passage: Passage, mention: Mention) -> bool:
    """Whether a hyphen joins to a title with a capital a word with one that is no title: Капитан-Андреево, a crossing."""
    tokens, last = passage.tokens, mention.last
    if last >= len(tokens) or (passage.reading.words or {}).get("nouns-capitalised") or passage.text[tokens[last - 1].end: tokens[last].start] not in ("-", "\u2010", "\u2011"):
        return False
    both = tokens[last - 1].text.istitle() and tokens[last].text.istitle() and mention.last - mention.first == 1
    return both and not any(m.first == last for m in between(passage.reading.of("office"), last, last + 1))


def _is_a_family_name(passage: Passage, mention: Mention, found: Sequence[Office]) -> bool:
    """Whether a word for an office that many a family is called by stands right behind another office, with no name behind it: Ministerin Richter, Mayor Bishop.

    With its article it has a capital too: Burgemeester De Koning.
    """
    tokens, first = passage.tokens, mention.first
    if not found or mention.last != first + 1 or tokens[first].folded not in folded(passage.reading.words, "surnames-like-offices"):
        return False
    before = first - (found[-1].last == first - 1 and is_capitalised(tokens[first - 1]) and tokens[first - 1].folded in folded(passage.reading.words, "particles"))
    if found[-1].last != before or not all(is_joined(passage.text, tokens, i) for i in range(before, first + 1)):
        return False
    last = mention.last
    return is_capitalised(tokens[first]) and not tokens[first].text.isupper() and not (last < len(tokens) and is_capitalised(tokens[last]) and is_joined(passage.text, tokens, last))


def _ends_a_name(passage: Passage, office: Mention) -> bool:
    """Whether a bare word behind a title and a name, with nothing behind it that it were of, is the family name: الدكتورة سعدية مالك, is no owner."""
    tokens, first = passage.tokens, office.first
    if office.last != first + 1 or first < 1 or not is_joined(passage.text, tokens, first):
        return False
    if is_capitalised(tokens[first]):  # Paulina Reyes is no queen, where a noun has no capital
        return not (passage.reading.words or {}).get("nouns-capitalised") and is_capitalised(tokens[first - 1]) and office.key[0] in _CALLED_SO and (
            any(m.first == first - 1 for m in between(passage.reading.of("given-name"), first - 1, first)) or any(
                m.last == first - 1 for m in between(passage.reading.of("office"), first - NEAR, first - 1)))
    if first < 2 or not is_caseless(tokens[first]):
        return first == 1 and is_caseless(tokens[first]) and _is_behind_a_given_name(passage, office)
    if _is_behind_a_given_name(passage, office):
        return True
    if first - 1 in common_words(passage.reading) or not any(m.last == first - 1 and m.kind == "honorific" for m in between(passage.mentions, first - NEAR, first)):
        return False
    return ends_clause(passage, office.last)


def _is_behind_a_given_name(passage: Passage, office: Mention) -> bool:
    """Whether a word that is a family name as well as an office stands right behind a given name, before a comma or a small word: רוני מלכה, …"""
    words = passage.reading.words or {}
    ends = office.last < len(passage.tokens) and passage.tokens[office.last].kind in (BREAK, STOP)
    return ends and not words.get("titles-follow") and office.key[0] in _CALLED_SO and any(
        m.first == office.first - 1 for m in between(passage.reading.of("given-name"), office.first - 1, office.first))


_CALLED_SO = frozenset("king queen prince princess pope bishop abbot priest judge captain general major soldier guard farmer gardener fisher player singer painter".split())


def _bind(step: Mention, modifiers: set[str], portfolios: set[str], countries: set[str]) -> None:
    if step.kind == "modifier":
        if step.key != "local":  # which only leads on to what the office is for
            modifiers.add(step.key)
    elif step.kind == "portfolio":
        portfolios.add(step.key)
    else:
        countries.add(step.key)


def _abbreviated_before(passage: Passage, by_last: Mapping[int, list[Mention]], position: int) -> Mention | None:
    """What changes an office and ends in one letter and a full stop before it: p.o. dyrektora, и. о. директора."""
    tokens = passage.tokens
    if position < 2 or tokens[position - 1].text != "." or len(tokens[position - 2].text) != 1:
        return None
    return next((m for m in by_last.get(position - 1, ()) if m.kind == "modifier"), None)


def _portfolio_follows(by_first: Mapping[int, list[Mention]], position: int) -> bool:
    return any(m.kind == "portfolio" for m in by_first.get(position, ()))

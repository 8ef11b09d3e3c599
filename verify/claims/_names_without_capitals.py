"""Names in scripts without capitals: unknown words right behind an office or honorific, or before a comma and an office."""

from __future__ import annotations

from collections.abc import Sequence

from verify.claims._across import behind_house, is_behind_office_and_house
from verify.claims._kept import kept
from verify.claims._name_parts import NameParts, Run
from verify.claims._near_offices import NEAR, OF_TOWNS
from verify.claims._no_names import act_tokens, bare_modifiers, common_words, idiom_tokens
from verify.claims._passage import Passage
from verify.claims._reading import between
from verify.claims._site_words import site_tokens
from verify.claims._small_words import function_words, parting_words
from verify.claims._towns_in_one_word import ends_with_locative, is_town_with_locative
from verify.claims._values import Office
from verify.claims._word_shapes import (
    COMMAS,
    ends_clause,
    is_caseless,
    is_hyphened_particle,
    is_hyphened_syllable,
    is_joined,
    is_shaped_unlike_name,
    opens_sentence,
)
from verify.claims._words_of_speech import is_hardly_a_name, is_of_everyday_speech
from verify.languages import _concepts, _gazetteer
from verify.languages._folded import folded
from verify.languages._tokens import BREAK, NUMBER, STOP, fold


def caseless_run(parts: NameParts, index: int, offices: Sequence[Office]) -> Run | None:
    """Unknown words right after an office or honorific, or beginning with a given name: at most four."""
    passage, taken, given, honorifics = parts.passage, parts.taken, parts.given, parts.honorifics
    tokens, function = passage.tokens, function_words(passage.reading.words)
    between_both = function - parting_words(passage.reading.words) - folded(passage.reading.words, "leading-words")
    honoured = index in honorifics
    after_office = any(
        (o.last == index and not _is_counted(passage, o) and not _are_many(passage, o)) or (o.last < index <= o.last + 2 and not _are_many(passage, o) and all(t.text in COMMAS or t.folded in between_both for t in tokens[o.last:index]) and not (
            tokens[index - 1].text in COMMAS and _is_apposed(parts, o)))
        for o in offices) or behind_house(passage, index, taken, offices) is not None
    if not (honoured or after_office or index in given):
        return _before_apposition(parts, index, offices) or _behind_comma_and_house(parts, index, offices) or _beside_agent_word(parts, index) or (
            _beside_saying(parts, index)) or _behind_deed(parts, index) or _behind_whence(parts, index)
    first = honorifics[index] if honoured else index
    while honoured and first < len(tokens) and (first in honorifics or (tokens[first].kind == STOP and tokens[first].text == ".")):
        first = honorifics.get(first, first + 1)  # سعادة الدكتور; an honorific that is cut short: डॉ.
    known, idioms, particles = common_words(passage.reading), idiom_tokens(passage.reading), folded(passage.reading.words, "particles")
    joined = tuple(fold(c) for c in (passage.reading.words or {}).get("conjunctions-joined", ()))
    if not honoured and index not in given and any(o.last == index and _opens_house(passage, o) for o in offices):
        return None  # the director of the company Total: شركة توتال
    last = first
    marking = folded(passage.reading.words, "subject-words")
    binding, bound = folded(passage.reading.words, "binding-words"), folded(passage.reading.words, "bound-words")
    while last < len(tokens) and last - first < 4:
        token = tokens[last]
        if last == first and after_office and token.folded in folded(passage.reading.words, "names-behind-offices") and _is_unknown_word(parts, last + 1):
            last += 1  # প্রেসিডেন্ট জন মাহামা: what counts people behind a number is John behind an office
            continue
        if last > first and token.kind == "word" and is_caseless(token) and is_joined(passage.text, tokens, last) and (
                (tokens[last - 1].folded in binding and token.folded not in binding) or token.folded in bound):
            last += 1  # عبد الجليل, ثنا اللہ: the two are one name, whatever the second is alone
            continue
        if last > first and is_hyphened_syllable(passage, last):
            last += 1  # किम जी-वोन
            continue
        if last > first and is_hyphened_particle(passage, last, particles):
            last += 2  # מרים אל-כעבי
            continue
        if last > first and token.folded in particles and _is_unknown_word(parts, last + 1):
            last += 2  # איתמר בן גביר
            continue
        if last > first and (last in honorifics or (joined and len(token.folded) >= 4 and token.folded.startswith(joined) and last not in parts.surnames and not (
                honoured and last == first + 1 and last not in given and not is_of_everyday_speech(passage, last)))):
            break  # Mrs Levi and her advisers, but Dr Amina Wario, whose name begins with the letter of "and"
        marked = last > first and last + 1 < len(tokens) and tokens[last + 1].folded in marking  # سعدیہ ملک نے: what stands right before نے is hers, though ملک is a land
        if last - first >= 2 and not marked and last not in given and last not in parts.surnames and _goes_on_as_speech(passage, last):
            break
        if last > first and last in given and parts.joined_given(last):
            break  # بايدن بالسيسي: he met another
        if token.kind != "word" or not is_caseless(token) or last in taken or (token.folded in function and last not in given and not marked):
            break
        if last == first and last not in given and any(token.folded.startswith(c) and len(token.folded) > len(c) + 1 and token.folded[len(c):] in function for c in joined):
            break  # וכבר, and already
        if last in idioms and last not in given:
            break
        if last in known and last not in given and not marked and not (first in given and last == first + 1 and last in bare_modifiers(passage.reading)):
            break
        if last > first and "\n" in passage.text[tokens[last - 1].end: token.start]:
            break
        if last not in given and is_shaped_unlike_name(passage.reading.words, token):
            break
        last += 1
    if first in given and not (honoured or after_office) and (is_of_everyday_speech(passage, first) if last - first == 1 else first in site_tokens(passage) and first + 1 not in parts.surnames):
        return None  # پل is Paul, and a bridge: پل خواجو
    if last - first == 1 and not honoured and first not in given and any(o.last == first and o.key in OF_TOWNS for o in offices) and _gazetteer.towns_called(tokens[first].folded):
        return None  # the mayor of Lyon: شهردار لیون
    if last - first == 1 and not honoured and first not in given and first not in parts.surnames and any(o.last == first and _ends_with_a_house(passage, o) for o in offices):
        return None  # the house's own name: מנהלת בית החולים יוספטל
    if not honoured and _are_only_words(parts, first, last):
        return None
    if not honoured and index not in given and (_is_told(passage, index, last, offices) or _is_of_the_house(parts, index, last, offices)):
        return None
    if last - first == 1 and not honoured and first not in given and first not in parts.surnames and is_hardly_a_name(passage, first):
        return None  # the experts found faults
    if last - first == 1 and not honoured and first not in given and first not in parts.surnames and (
            is_town_with_locative(passage, first) or (not any(o.last == first for o in offices) and ends_with_locative(passage, first))):
        return None  # the minister opened a clinic in Mtwara: פתח השר במטווארה מרפאה; মন্ত্রী আজ টাঙ্গায়
    told = last - first > _TWO and last < len(tokens) and tokens[last].folded in marking  # what says "who did it" ends a longer name: رضا نیک پور نے
    if last - first > 1 and not honoured and not told and tokens[last - 1].folded in folded(passage.reading.words, "end-places"):
        return None  # حسن آباد
    articles = tuple(fold(a) for a in (passage.reading.words or {}).get("articles-joined", ()))
    if last > first and not honoured and first not in given and first not in parts.surnames and tokens[first].text.endswith(tuple((passage.reading.words or {}).get("never-ends-first-name", ()))) and any(
            o.last == first and not tokens[first - 1].folded.startswith(articles) for o in offices):
        return None  # an adjective of who holds the office: أول كاتبة آسيوية, but المعلمة سنية بن رمضان
    while articles and not honoured and passage.text[tokens[first].start: tokens[last - 1].end].count(" ") >= _TWO and tokens[first].folded.startswith(articles) and first not in given and first not in parts.surnames and any(
            o.last == index and tokens[index - 1].folded.startswith(articles) for o in offices):
        first += 1  # an adjective of the house before: رئيسة قسم الحجر النباتي هان سيو يون
    if last - first > 2 and first not in given and first + 1 in given and any(o.last == first and o.key in OF_TOWNS for o in offices):
        first += 1  # the town whose mayor he is: رئيس بلدية تشيرنيفتسي رومان كليتشوك
    return Run(first, last, honoured) if last > first else None


def _is_unknown_word(parts: NameParts, index: int) -> bool:
    """Whether a word without capitals follows that nothing is known of."""
    passage = parts.passage
    return index < len(passage.tokens) and is_caseless(passage.tokens[index]) and index not in parts.taken and index not in common_words(passage.reading) and (
        passage.tokens[index].folded not in function_words(passage.reading.words) and not is_of_everyday_speech(passage, index)
        and not is_shaped_unlike_name(passage.reading.words, passage.tokens[index]))


def _are_only_words(parts: NameParts, first: int, last: int) -> bool:
    """Whether two words behind an office, where verbs end the sentence, are everyday ones that no small word or sign stands behind: डॉक्टर का पद ख़ाली पड़ा है."""
    passage = parts.passage
    tokens, words = passage.tokens, passage.reading.words or {}
    if last - first != _TWO or not words.get("predicate-final") or last >= len(tokens) or tokens[last].kind != "word" or (
            tokens[last].folded in function_words(words) or last in _saying(passage) or last in parts.taken):
        return False
    return all(i not in parts.given and i not in parts.surnames and is_of_everyday_speech(passage, i) for i in range(first, last))


_TWO = 2  # words


def _goes_on_as_speech(passage: Passage, index: int) -> bool:
    """Whether a word behind two of a name is an everyday one; where an article is joined to words, one that has it and no ending of family names."""
    words, token = passage.reading.words or {}, passage.tokens[index]
    articles, families = tuple(map(fold, words.get("articles-joined", ()))), tuple(map(fold, words.get("surname-endings", ())))
    if families and (not token.folded.startswith(articles) or token.folded.endswith(families)):
        return False
    return is_of_everyday_speech(passage, index)


def _is_apposed(parts: NameParts, office: Office) -> bool:
    """Whether a comma parts an office from a word before it that means nothing, whose office it is then: X Y, head of the hospital, …"""
    passage, before = parts.passage, office.first - 2
    return before >= 0 and passage.tokens[before + 1].text in COMMAS and is_caseless(passage.tokens[before]) and (
        before not in parts.taken and before not in common_words(passage.reading) and passage.tokens[before].folded not in function_words(passage.reading.words))


def _is_of_the_house(parts: NameParts, first: int, last: int, offices: Sequence[Office]) -> bool:
    """Whether one word right behind an office only tells its house, as the holder is named before it, or behind the next comma: the mayor of Tromsø, X Y, …"""
    passage, tokens = parts.passage, parts.passage.tokens
    office = next((o for o in offices if o.last == first), None)
    if office is None or (last - first > 1 and not is_of_everyday_speech(passage, first)):
        return False
    if _is_apposed(parts, office) and last < len(tokens) and (tokens[last].text in COMMAS or not is_caseless(tokens[last])):
        return True
    comma = next((i for i in range(last, min(last + _MOST_OF_HOUSE, len(tokens))) if tokens[i].text in COMMAS), None)
    return comma is not None and _behind_comma_and_house(parts, comma + 1, offices) is not None


_MOST_OF_HOUSE = 4  # words between an office and the comma before its holder


def _behind_comma_and_house(parts: NameParts, index: int, offices: Sequence[Office]) -> Run | None:
    """Two or three unknown words between commas, behind an office and one to four words that tell its house or town: شهردار چرنیوتسی، رومان کلیچوک، …"""
    tokens = parts.passage.tokens
    if index < 2 or tokens[index - 1].text not in COMMAS or not is_behind_office_and_house(parts.passage, index, offices):
        return None
    last = _end_of_unknown(parts, index)
    closed = last < len(tokens) and tokens[last].text in COMMAS
    return Run(index, last) if closed and _is_as_long_as_a_name(parts, index, last) else None


def _is_told(passage: Passage, first: int, last: int, offices: Sequence[Office]) -> bool:
    """Whether words that a comma parts from an office are what its holder says, since no other comma closes them: according to the director, delays will vanish."""
    tokens = passage.tokens
    if not first or tokens[first - 1].text not in COMMAS or (last < len(tokens) and tokens[last].text in COMMAS):
        return False
    teller = next((o for o in offices if o.last == first - 1), None)
    return teller is not None and any(m.last == teller.first for m in passage.reading.cued_between(teller.first - NEAR, teller.first, "attribution"))


def _is_counted(passage: Passage, office: Office) -> bool:
    """Whether a figure stands right before an office, so that what follows says how they are: ۹ کوهنورد نابینا, nine blind climbers."""
    return office.first > 0 and passage.tokens[office.first - 1].kind == NUMBER and passage.text[
        passage.tokens[office.first - 1].end: passage.tokens[office.first].start].isspace()


def _are_many(passage: Passage, office: Office) -> bool:
    """Whether the form of an office says that several hold it, of whom none is named: গবেষকেরা যন্ত্র উদ্ভাবন করেছেন, the researchers invented a device."""
    endings = tuple(fold(ending) for ending in (passage.reading.words or {}).get("offices-of-many", ()))
    return bool(endings) and passage.tokens[office.last - 1].folded.endswith(endings)


_MOST_APPOSED = 3  # words of a name that a comma parts from its office


def _before_apposition(parts: NameParts, index: int, offices: Sequence[Office]) -> Run | None:
    """Two or three unknown words that open a clause before a comma and an office: یوی تاکاهاشی، کاپیتان میزبان."""
    passage, tokens = parts.passage, parts.passage.tokens
    told = any(m.last == index for m in between(passage.reading.cued("attribution"), index - NEAR, index))
    begins = opens_sentence(passage, index) or tokens[index - 1].kind == BREAK or index - 1 in act_tokens(passage.reading) or told
    if not begins and tokens[index - 1].folded not in function_words(passage.reading.words):
        return None
    last = _end_of_unknown(parts, index)
    apposed = last < len(tokens) and tokens[last].text in COMMAS and any(o.first == last + 1 for o in offices)
    first = index + _opens_with_a_verb(parts, index, last)
    if not apposed or not _is_as_long_as_a_name(parts, first, last):
        return None
    # Behind a small word only where none of it is a word: وكان X Y، رئيس البلدية، …; این را X Y، وزیر شیلات، …
    plain = not begins and any(is_of_everyday_speech(passage, i) and i not in parts.given and i not in parts.surnames for i in range(first, last))
    return None if plain else Run(first, last)


def _opens_with_a_verb(parts: NameParts, index: int, last: int) -> bool:
    """Whether the first of three words that open a sentence has the joined "and" with which verbs open one: وسلم كاوه سهرابي، سفير …"""
    words, token = parts.passage.reading.words or {}, parts.passage.tokens[index]
    prefixes = frozenset(map(fold, words.get("prefixes", ())))
    joined = tuple(c for c in folded(words, "conjunctions") if c in prefixes)
    return bool(joined) and last - index > _TWO and _is_as_long_as_a_name(parts, index + 1, last) and opens_sentence(parts.passage, index) and (
        token.folded.startswith(joined) and index not in parts.given and index not in parts.surnames)


def _beside_agent_word(parts: NameParts, index: int) -> Run | None:
    """Two or three words, none of everyday speech, before the word that marks who does something, behind one that ends what comes before: टिकटों के चित्र X Y ने बनाए."""
    passage, tokens = parts.passage, parts.passage.tokens
    marking = folded(passage.reading.words, "subject-words")
    if not marking or index + 2 >= len(tokens) or (index and tokens[index - 1].kind == tokens[index].kind and _end_of_unknown(parts, index - 1) > index - 1 and not (
            is_of_everyday_speech(passage, index - 1))):
        return None
    last = _end_of_unknown(parts, index)
    marked = last < len(tokens) and tokens[last].folded in marking
    return Run(index, last) if marked and _are_hardly_words(parts, index, last) else None


def _are_hardly_words(parts: NameParts, first: int, last: int) -> bool:
    """Whether two or three words that nothing is known of are none of everyday speech either.

    Most given names of these scripts are words as well, so a family name among them or a word that joins names is enough: أمجد آل جعفر.
    """
    if not _is_as_long_as_a_name(parts, first, last):
        return False
    joining, tokens = folded(parts.passage.reading.words, "particles"), parts.passage.tokens
    return any(i in parts.surnames or (i > first and tokens[i].folded in joining) for i in range(first, last)) or not any(
        is_of_everyday_speech(parts.passage, i) and i not in parts.given for i in range(first, last))


def _is_as_long_as_a_name(parts: NameParts, first: int, last: int) -> bool:
    """Whether words are two or three, not counted those that only join names."""
    particles = folded(parts.passage.reading.words, "particles")
    return _TWO <= sum(i == first or parts.passage.tokens[i].folded not in particles for i in range(first, last)) <= _MOST_APPOSED


def _beside_saying(parts: NameParts, index: int) -> Run | None:
    """Two or three such words behind a word for saying, before a small word or a sign, or with which a clause begins before one: قال X Y إن, به گفته X Y،, X Y বলেন."""
    passage, tokens = parts.passage, parts.passage.tokens
    saying = _saying(passage)
    begins = opens_sentence(passage, index) or tokens[index - 1].kind == BREAK
    behind = index - 1 in saying or any(m.last == index for m in between(passage.reading.cued("attribution"), index - NEAR, index))
    if not (behind or begins):
        return None
    last = _end_of_unknown(parts, index)
    function = function_words(passage.reading.words)
    closed = behind and (ends_clause(passage, last) or tokens[last].folded in function)
    told = begins and last < len(tokens) and last in saying
    return Run(index, last) if (closed or told) and _are_hardly_words(parts, index, last) else None


def _behind_deed(parts: NameParts, index: int) -> Run | None:
    """Two or three such words with a family name, between a word for a deed and the end of the clause: উদ্বোধন করেন শান্ত মজুমদার।"""
    tokens, acts = parts.passage.tokens, act_tokens(parts.passage.reading)
    if index - 1 not in acts and not (index - _TWO in acts and tokens[index - 1].folded in function_words(parts.passage.reading.words)):
        return None
    last = _end_of_unknown(parts, index)
    closed = ends_clause(parts.passage, last)
    families = [i for i in range(index, last) if i in parts.surnames and not is_of_everyday_speech(parts.passage, i)]  # not every שלום is somebody's: כרם שלום
    return Run(index, last) if closed and families and _are_hardly_words(parts, index, last) else None


def _behind_whence(parts: NameParts, index: int) -> Run | None:
    """Two or three such words behind where somebody comes from, with an article, which is no adjective of a noun before it: فاز الكيني إليود كيبتشوغي, האיטלקי יאניק סינר."""
    passage, tokens = parts.passage, parts.passage.tokens
    articles = tuple(fold(a) for a in (passage.reading.words or {}).get("articles-joined", ()))
    whence = next((m for m in between(passage.reading.of("demonym"), index - 1, index) if m.last == index), None) if articles else None
    if whence is None or not tokens[whence.first].folded.startswith(tuple(p + a for a in articles for p in ("", *_joined_before(passage)))):
        return None
    before = whence.first - 1
    alone = opens_sentence(passage, whence.first) or tokens[before].kind in (BREAK, STOP) or before in act_tokens(passage.reading) or tokens[before].folded in function_words(passage.reading.words) or (
        not tokens[whence.first].folded.startswith(articles))
    ends = range(_end_of_unknown(parts, index), index + 1, -1) if alone else ()
    last = next((last for last in ends if _are_hardly_words(parts, index, last) and not (last - index > _TWO and tokens[last - 1].folded.startswith(_joined_before(passage)))), None)
    return None if last is None else Run(index, last)


def _joined_before(passage: Passage) -> tuple[str, ...]:
    """What a language joins to a word before its article."""
    words = passage.reading.words or {}
    return tuple(p for p in map(fold, words.get("prefixes", ())) if len(p) == 1 and p not in map(fold, words.get("articles-joined", ())))


@kept
def _saying(passage: Passage) -> frozenset[int]:
    """The tokens of words for saying something."""
    return frozenset(i for m in passage.reading.of("act") if m.key in _concepts.SPEAKING for i in range(m.first, m.last))


def _end_of_unknown(parts: NameParts, index: int) -> int:
    """Where the words of no meaning end that begin at a token: four at most, each long enough for a name."""
    passage, taken = parts.passage, parts.taken
    tokens, words, known = passage.tokens, passage.reading.words, common_words(passage.reading)
    function, particles = function_words(words), folded(words, "particles")
    articles = tuple(fold(a) for a in (words or {}).get("articles-joined", ()))
    last, words_of_name = index, 0
    while last < len(tokens) and words_of_name <= _MOST_APPOSED and tokens[last].kind == "word" and is_caseless(tokens[last]):
        if last > index and (joins := _particles_inside(parts, last)):
            last += joins
            continue
        listed = last in parts.given or last in parts.surnames
        long_enough = listed or len(tokens[last].text) >= _SHORTEST or is_hyphened_syllable(passage, last)
        if not long_enough or (tokens[last].folded in function and last not in parts.given) or (not listed and (
                last in taken or last in known or is_shaped_unlike_name(words, tokens[last]) or (last == index and articles and tokens[last].folded.startswith(articles)))):
            break
        last, words_of_name = last + 1, words_of_name + 1
        if is_hyphened_particle(passage, last, particles):
            last += 2
            break
    return last


_SHORTEST = 3  # letters


def _particles_inside(parts: NameParts, index: int) -> int:
    """How many words from one on only join what stands before them to a word of a name behind them: עמית בן דוד, عماد آل بن سلطان."""
    passage, tokens = parts.passage, parts.passage.tokens
    joining, behind, words = folded(passage.reading.words, "particles") - function_words(passage.reading.words), index, passage.reading.words or {}
    written = frozenset(words.get("particles", ())) - frozenset(words.get("function-words", ()))  # كلارا فان دايك, though فإن is "so"
    while behind < len(tokens) and (tokens[behind].folded in joining or tokens[behind].text in written):
        behind += 1
    return behind - index if behind > index and (behind in parts.given or behind in parts.surnames or _is_unknown_word(parts, behind)) else 0


def _ends_with_a_house(passage: Passage, office: Office) -> bool:
    """Whether an office ends with a kind of house, in a language that joins articles to words."""
    return bool((passage.reading.words or {}).get("articles-joined")) and office.last - office.first > 1 and (office.key in _HEADS_OF_HOUSES or any(
        m.last == office.last and m.first > office.first for m in between(passage.reading.of("body"), office.first, office.last)))


_HEADS_OF_HOUSES = frozenset("chief-physician headteacher rector museum-director".split())


def _opens_house(passage: Passage, office: Office) -> bool:
    """Whether an office ends with a kind of house that has no article, so that the house's own name follows: مديرة شركة توتال."""
    articles = tuple(fold(a) for a in (passage.reading.words or {}).get("articles-joined", ()))
    return bool(articles) and any(
        m.last == office.last and m.first >= office.first and not passage.tokens[m.last - 1].folded.startswith(articles) for m in passage.reading.of("body"))

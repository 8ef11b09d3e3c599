"""What was done: acts with their polarity (did not, denied, no) and status (done, pending, planned, wished, conditional)."""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Iterator, Sequence

from verify._later import later
from verify.claims._kept import kept
from verify.claims._objections import answered_objections, denials_of, objected_to
from verify.claims._passage import Passage
from verify.claims._put_off import is_promised, is_proposed, is_put_off
from verify.claims._reading import between
from verify.claims._small_words import connecting_words, function_words
from verify.claims._values import Act, Existence
from verify.claims._word_shapes import (
    COMMAS,
    capital_follows,
    ends_clause,
    is_capitalised,
    is_joined,
    opens_sentence,
)
from verify.languages import _concepts, words
from verify.languages._dictionary import LONGEST_MENTION, Mention
from verify.languages._folded import folded
from verify.languages._tokens import BREAK, CJK, STOP, WORD, fold
from verify.languages._unwritten import noes_of

with later:
    from verify.claims._denied_behind import is_denied_behind, leads_to_what_it_denies
    from verify.claims._hearsay import calls_untrue, calls_what_stood_before, led_by_a_that, told_as
    from verify.languages._acts_abroad import acts_abroad

_STATUSES = ("pending", "wished", "conditional", "planned")


def find_acts(passage: Passage) -> tuple[Act, ...]:
    """Every act of a passage, in order. Acts of telling are left out: they carry what is said."""
    reading = passage.reading
    if reading.words is None:
        return tuple(_acts_abroad(passage))
    negators = _outermost([n for n in reading.cued("negator") if not only_limits(passage, n)])
    denials: dict[int, int] = {}  # by sentence, where the first one ends
    closing: dict[int, int] = {}  # by sentence, where the last one begins
    loose: list[tuple[int, int]] = []  # the clauses in which something is denied that stands before it
    open_questions: set[int] = set()  # sentences that do not rule something out
    answered, against = answered_objections(passage), objected_to(passage)
    denying = (*denials_of(passage), *(m for m in reading.of("act") if m.key in _concepts.DENYING and (m.first, m.last, m.key) not in answered))
    for denial in denying:
        place = passage.sentence_at(denial.start)
        if any(
            passage.sentence_at(n.start) == place and (0 <= denial.first - n.last <= 2 or 0 <= n.first - denial.last <= 1)
            for n in reading.cued_between(denial.first - 4, denial.last + 2, "negator")
        ):
            open_questions.add(place)
            continue
        if calls_what_stood_before(passage, denial):
            pass
        elif leads_to_what_it_denies(passage, denial):
            denials[place] = min(denial.last, denials.get(place, denial.last))
        else:
            loose.append((denial.last, passage.clause(denial.first, denial.last)[1]))
        closing[place] = max(denial.first, closing.get(place, denial.first))
    # Where negations agree (no se firmó ningún acuerdo, n'a signé aucun accord), several of them are one.
    concord = bool((reading.words or {}).get("negative-concord"))
    verbs_last = bool((reading.words or {}).get("predicate-final"))
    # kündigte am Montag einen Vertrag an is one verb, and denounces nothing
    acts = [m for m in _whole([m for m in reading.of("act") if not _is_called_so(passage, m)]) if m.key not in _concepts.TELLING and not _lacks_somebody(passage, m)
            and not calls_untrue(passage, m) and not _is_in_a_name(passage, m) and not _is_a_house(passage, m) and not _is_what_a_house_is_for(passage, m)
            and not _only_tells(passage, m)]
    acts = [m for m in acts if m.key not in _concepts.ONLY_WHO or not _tells_only_who(passage, m, acts)]
    turned: dict[int, int] = {}
    leading: set[int] = set()
    for negator in negators:
        for act in _governed(passage, negator, acts):
            if is_said_of_what_follows(passage, negator, act):
                leading.add(id(act))
            else:
                turned[id(act)] = turned.get(id(act), 0) + 1
    for act in acts:
        if id(act) not in turned and without_that(passage, *passage.clause(act.first, act.last)):
            turned[id(act)] = 1
    found = []
    for mention in acts:
        begin, end = passage.clause(mention.first, mention.last)
        whole = _longest(mention, acts)
        count = max(turned.get(id(act), 0) for act in _around(mention, acts))
        negated: bool | None = count > 0 if concord else count % 2 == 1
        sentence = passage.sentence_at(mention.start)
        status = _status_of_act(passage, mention, begin, end, acts)
        if status == "done" and is_promised(passage, whole, acts):
            status = "planned"
        if status == "pending" or (id(mention) in leading and not count) or is_put_aside(passage, begin, end) or is_proposed(passage, mention, acts) or (not count and is_put_off(passage, whole, acts)) or (not count and reaching(passage, reading.cued_between(begin, end, "negator"))) or sentence in open_questions:
            negated = None
        elif closing.get(sentence, -1) >= mention.last and (verbs_last or closing[sentence] < end):
            negated = None  # whether what denies reaches back to this act cannot be told: the verb comes last, or reports of a closure are called false
        elif any(first <= mention.first < last for first, last in loose):
            negated = None
        denied = denials.get(sentence, mention.first + 1) <= mention.first
        if denied and (_follows_what_is_denied(passage, mention) or _is_behind_a_colon(passage, denials[sentence], mention.first)):
            denied, negated = False, negated if _is_behind_a_colon(passage, denials[sentence], mention.first, acts) else None
        if verbs_last and sentence not in open_questions and not count and is_denied_behind(passage, mention, denying):
            negated, denied = False, True
        if (not count and _is_what_a_denial_is_of(passage, sentence, begin, end)) or (negated and is_lacked_by_nobody(passage, begin, end)):
            negated = None
        answer = answered.get((mention.first, mention.last, mention.key))
        if answer is None and any(first <= mention.first < last for first, last in against):
            negated, denied = None, False
        told = None if mention.key in _concepts.DENYING else told_as(passage, mention.first, mention.last)
        if told is not None:
            untrue = told and not count
            negated, denied, status = False if untrue else None, untrue, status if untrue else "conditional"
        found.append(Act(
            start=mention.start, end=mention.end, first=mention.first, last=mention.last, sentence=sentence, key=answer or mention.key,
            negated=negated, status=status, denied=denied,
            only=bool(reading.cued_between(begin, end, "only")) or _is_limited_to(passage, begin, end),
        ))
    return tuple(found)


def without_that(passage: Passage, begin: int, end: int) -> Sequence[Mention]:
    """The words by which the clause of the tokens `[begin, end)` is denied as a whole: sans qu'un dédommagement ait été payé, ohne dass etwas gezahlt wurde."""
    return [m for m in passage.reading.cued_between(begin - LONGEST_MENTION, end, "without-that") if m.last >= begin]


def _tells_only_who(passage: Passage, act: Mention, acts: Sequence[Mention]) -> bool:
    """Whether the sentence of an act tells as well what became of those whom it befell: the missing hiker was found; but not where it ends its clause and others are counted: two are missing, seven drowned."""
    begin, end = passage.sentence_tokens(passage.sentence_at(act.start))
    clause = passage.clause(act.first, act.last)
    if act.last == clause[1] and (between(passage.reading.numbers, begin, clause[0]) or between(passage.reading.numbers, clause[1], end)):
        begin, end = clause
    return any(other.key in _concepts.ONLY_WHO[act.key] for other in between(acts, begin, end))


def _acts_abroad(passage: Passage) -> Iterator[Act]:
    """The acts of a language without a file of words, told as done; of a clause with a "no" it is not certain."""
    tokens, noes = passage.tokens, noes_of(passage.language)
    for first, last, key in acts_abroad(passage.language, [token.text for token in tokens]):
        begin, end = passage.clause(first, last)
        denied = any(token.folded in noes for token in tokens[begin:end])
        yield Act(
            start=tokens[first].start, end=tokens[last - 1].end, first=first, last=last, sentence=passage.sentence_at(tokens[first].start), key=key,
            negated=None if denied else False, status="done", denied=False)


def _is_in_a_name(passage: Passage, act: Mention) -> bool:
    """Whether one word with a capital stands beside another one in a text that has small letters around: Murchison Falls, Moses Levy.

    In a headline in which most words have capitals, a verb has one, too.
    """
    tokens, first = passage.tokens, act.first
    if act.last != first + 1 or not is_capitalised(tokens[first]) or tokens[first].text.isupper() or opens_sentence(passage, first) or (passage.reading.words or {}).get("nouns-capitalised"):
        return False
    beside = (is_capitalised(tokens[first - 1]) and not opens_sentence(passage, first - 1) and is_joined(passage.text, tokens, first)) or (
        capital_follows(tokens, first) and is_joined(passage.text, tokens, first + 1))
    begin, end = first, first + 1
    while begin > 0 and is_capitalised(tokens[begin - 1]) and is_joined(passage.text, tokens, begin):
        begin -= 1
    while end < len(tokens) and is_capitalised(tokens[end]) and is_joined(passage.text, tokens, end):
        end += 1
    run = range(begin, end) if end - begin > 2 else range(0)  # the Rapid Support Forces, in a text that has small letters around
    around = range(max(0, first - _AROUND), min(len(tokens), first + _AROUND))
    near = [t for i in around if i not in run and (t := tokens[i]).kind == "word" and len(t.text) > _SHORT]
    return beside and sum(1 for t in near if t.text[:1].isupper()) * 2 < len(near)


_AROUND, _SHORT = 8, 3  # tokens on either side, and letters of the words that headlines write small


def _only_tells(passage: Passage, act: Mention) -> bool:
    """Whether a word for an act that also means telling opens a clause behind a comma, or one with "as", in which nothing is counted: …, передаёт агентство; przekazała straż pożarna."""
    reading, tokens = passage.reading, passage.tokens
    telling = any(m.last == act.last and m.key in _concepts.TELLING for m in between(reading.of("act"), act.first, act.first + 1))
    if act.key in _concepts.SPEAKING or act.last != act.first + 1 or not act.first or not (telling or reading.cued_between(act.first, act.last, "attribution")):
        return False
    if tokens[act.first - 1].text not in COMMAS and not any(m.last == act.first for m in reading.cued_between(act.first - 1, act.first, "clause-break")):
        return False
    end = next((i for i in range(act.last, len(tokens)) if tokens[i].text in COMMAS or tokens[i].kind in (STOP, BREAK)), len(tokens))
    somebody = {i for kind in ("office", "body", "organisation") for m in reading.of(kind) for i in range(m.first, m.last)}
    beside = [m for kind in ("thing", "currency", "unit") for m in between(reading.of(kind), act.last, end) if m.first not in somebody]
    return 0 < end - act.last <= _TELLERS and not beside and not between(reading.numbers, act.last, end)


_TELLERS = 8  # tokens of who tells it


def _is_a_house(passage: Passage, act: Mention) -> bool:
    """Whether a word for what is done is a house as well, and has its article: el juzgado, the court, but fue juzgado."""
    if not act.first or act.last - act.first > 1 or passage.tokens[act.first - 1].folded not in folded(passage.reading.words, "articles-of-things", "body-articles"):
        return False
    return any(m.first == act.first and m.last == act.last for m in between(passage.reading.of("body"), act.first, act.last))


def _is_what_a_house_is_for(passage: Passage, act: Mention) -> bool:
    """Whether a word for an act is what a house or an office right beside it is for: the Finance Secretary, le ministre de la Recherche."""
    if not any(m.first == act.first and m.last == act.last for m in between(passage.reading.of("portfolio"), act.first, act.first + 1)):
        return False
    connecting, before = connecting_words(passage), act.first
    while before - 1 in connecting and act.first - before < _TO_A_HOUSE:
        before -= 1
    heads = [m for kind in ("office", "body") for m in passage.reading.of(kind)]
    return any(m.first == act.last or m.last == before for m in heads)


_TO_A_HOUSE = 2  # small words


def _is_called_so(passage: Passage, act: Mention) -> bool:
    """Whether a word for an act has a capital within a sentence of small letters, where the language writes nouns small: it names something (rua da Restauração)."""
    if act.last != act.first + 1 or not act.first or not (passage.reading.words or {}).get("demonyms-small"):
        return False
    token, before = passage.tokens[act.first], passage.tokens[act.first - 1]
    return token.text[:1].isupper() and not token.text.isupper() and before.kind == WORD and before.text.islower()


def is_put_aside(passage: Passage, begin: int, end: int) -> bool:
    """Whether some of the clause `[begin, end)` is not so, as other words of its sentence are (a change rather than an easing; buses run instead of trains), or left open."""
    if passage.reading.cued_between(begin, end, "whether"):
        return True  # 总统是否签署: nobody knows yet
    behind = bool((passage.reading.words or {}).get("postpositions"))
    told = passage.reading.cued_between(begin - (not behind), end + behind, "instead-of")  # the word may be what parts the clause from that behind it, or before it
    return any(behind or word.last < end for word in told)  # "findet nicht statt": nothing follows that would be instead of anything


def _outermost(negators: list[Mention]) -> list[Mention]:
    """Negators without those that are only a part of a longer one, which says no once (tidak ada (warga yang) meninggal), or begin in another (绝不 + 不会 in 绝不会)."""
    return [n for n in negators if not any(
        o is not n and ((o.first <= n.first and n.last <= o.last and o.last - o.first > n.last - n.first) or o.first < n.first < o.last < n.last)
        for o in between(negators, n.first - LONGEST_MENTION, n.last))]


def _lacks_somebody(passage: Passage, act: Mention) -> bool:
    """Whether a word that is an act only among people has nobody of office, no house and no title in its clause: der Frost trifft die Wachau."""
    if act.last - act.first > 1 or passage.tokens[act.first].folded not in folded(passage.reading.words, "acts-among-people"):
        return False
    begin, end = passage.clause(act.first, act.last)
    return not any(m for kind in _SOMEBODY for m in between(passage.reading.of(kind), begin, end))


_SOMEBODY = ("office", "honorific", "given-name", "surname", "body", "organisation")


def _whole(acts: list[Mention]) -> list[Mention]:
    """Acts without those that are only the verb of a longer one: lançou hoje a primeira pedra launches nothing."""
    by_first: dict[int, list[Mention]] = {}
    by_last: dict[int, list[Mention]] = {}
    for act in acts:
        by_first.setdefault(act.first, []).append(act)
        by_last.setdefault(act.last, []).append(act)
    return [
        a for a in acts
        if not any(o.key != a.key and o.last > a.last for o in by_first[a.first]) and not any(o.key != a.key and o.first < a.first for o in by_last[a.last])]


def _longest(act: Mention, acts: list[Mention]) -> Mention:
    """The longest act of the same kind that ends where an act does: in kutia saini, kutia is what is denied."""
    same = (o for o in between(acts, act.first - LONGEST_MENTION, act.first) if o.key == act.key and o.last == act.last)
    return min(same, key=lambda o: o.first, default=act)


def _around(act: Mention, acts: list[Mention]) -> list[Mention]:
    """An act and those of the same kind that hold it: to close, and to close the plant, which a "no" denies once."""
    return [o for o in between(acts, act.first - LONGEST_MENTION, act.last) if o is act or (o.key == act.key and o.first <= act.first and act.last <= o.last)]


@kept
def status_of(passage: Passage, begin: int, end: int) -> str:
    """Whether the clause `[begin, end)` tells of what is done, still to be done, planned, wished or possible. "Scrapped the plan" tells of what is done."""
    reading = passage.reading
    status = next((name for name in _STATUSES if reading.cued_between(begin, end, name)), "done")
    if status != "planned":
        return status
    acts = between(reading.of("act"), begin, end)
    if not any(a.key in _SCRAPPING for a in acts):
        return status
    plans = [a for a in acts if a.key == "plan"]
    return "done" if all(any(a.first < m.last and m.first < a.last for a in plans) for m in reading.cued_between(begin, end, "planned")) else status


def _status_of_act(passage: Passage, act: Mention, begin: int, end: int, acts: list[Mention]) -> str:
    """The status of an act of the clause `[begin, end)`, for which the words that say so of another one do not count."""
    status = status_of(passage, begin, end)
    if status == "done" and _is_what_for(passage, begin, act):
        status = status_of(passage, *passage.clause(begin - 2, begin - 1))
        return "planned" if status == "planned" else "done"
    if status in ("done", "pending"):
        return status
    if status == "planned" and _is_told_of_a_thing(passage, act):
        return "done"
    said = (name for name in _STATUSES if any(not _is_said_of_another(passage, cue, act, acts) for cue in passage.reading.cued_between(begin, end, name)))
    return next(said, "done")


def _is_what_for(passage: Passage, begin: int, act: Mention) -> bool:
    """Whether an act is told right behind a word for "in order to", which begins its clause: viajará a Nairobi para firmar."""
    purposes = folded(passage.reading.words, "purpose-words")
    return bool(purposes) and begin > 1 and act.first - begin <= 1 and passage.tokens[begin - 1].folded in purposes


def _is_told_of_a_thing(passage: Passage, act: Mention) -> bool:
    """Whether an act is the participle right behind a thing with its article or number, and so no part of the verb before: restituirà tre papiri acquistati a Luxor."""
    tokens, thing, words = passage.tokens, act.first - 1, passage.reading.words
    endings = tuple(folded(words, "participle-endings"))
    if not endings or thing < 1 or act.last - act.first > 1 or not tokens[act.first].folded.endswith(endings) or tokens[thing].kind != WORD or not tokens[thing].text.islower():
        return False
    if tokens[thing].folded in folded(words, "function-words") or any(
            m.first <= thing < m.last for m in passage.reading.cued_between(thing - LONGEST_MENTION, act.first, *_STATUSES)):
        return False
    led = tokens[thing - 1].folded in folded(words, "articles-of-things", "body-articles") or any(n.last == thing for n in passage.reading.numbers) or any(
        m.last == thing for m in between(passage.reading.of("cardinal"), thing - 1, thing))
    begin, _ = passage.clause(act.first, act.last)
    return led and any(m.last < thing for m in passage.reading.cued_between(begin, thing, "planned"))


def _is_said_of_another(passage: Passage, cue: Mention, act: Mention, acts: list[Mention]) -> bool:
    """Whether a word for what is ahead or wanted is itself the act, which is done: they asked for it; closes the words before the act where heads and verbs come last,
    or stands behind it with a subjunctive (a refuzat să semneze: the refusal is a fact).

    İnşa edilecek geminin ilk sacı kesildi: the ship is to be built, its first plate was cut.
    """
    if act.key in _SCRAPPING and any(m.first <= cue.last and cue.first <= m.last for m in passage.reading.cued_between(cue.first - 2, cue.last, "once-planned")):
        return True  # 原定周五开始的罢工被取消
    if act.key in _ASKING and act.first <= cue.first and cue.last <= act.last:
        return True
    literal = passage.reading.words or {}
    if act.last <= cue.first and passage.tokens[cue.first].folded in folded(literal, "subjunctive-marks"):
        return True
    if _is_an_attribute(passage, cue) and _is_past(passage, act):
        return True
    relative = tuple(folded(literal, "relative-beginnings"))
    if relative and act.last <= cue.first and passage.tokens[cue.first].folded.startswith(relative):
        return True  # walisaini mkataba unaotarajiwa kuanza Mei: what is expected is what stands behind
    if not (literal.get("head-final") and literal.get("predicate-final")) or cue.last > act.first:
        return False
    return any(other is not act and cue.first - other.last <= _TO_ITS_CUE for other in between(acts, cue.first - _TO_ITS_CUE - LONGEST_MENTION, cue.first + 1))


def _follows_what_is_denied(passage: Passage, act: Mention) -> bool:
    """Whether an "and" leads to a verb in the past, which may tell what was done after something was denied: negou que tenha caído e abriu um inquérito."""
    words = passage.reading.words
    return act.first > 0 and passage.tokens[act.first - 1].folded in folded(words, "conjunctions") and passage.tokens[act.first].folded.endswith(tuple(folded(words, "ends-of-the-past")))


def _is_behind_a_colon(passage: Passage, denial: int, first: int, acts: Sequence[Mention] | None = None) -> bool:
    """Whether a colon that leads to no "that" parts what is told from the end of a word that denies, which reaches no further; with `acts`, also whether what was denied stands before it."""
    colon = next((i for i in range(denial, first) if passage.tokens[i].text in _COLONS), None)
    if colon is None or led_by_a_that(passage, colon + 1):
        return False
    return acts is None or bool(between(acts, denial, colon)) or any(led_by_a_that(passage, i) for i in range(denial, colon))


_COLONS = frozenset(":：")


def _is_an_attribute(passage: Passage, cue: Mention) -> bool:
    """Whether a word for what is ahead or supposed says so of a noun beside it: o acordo previsto, o alegado autor."""
    listed, word = folded(passage.reading.words, "attributes"), passage.tokens[cue.first].folded
    return word in listed or any(word.startswith(stem[:-1]) for stem in listed if stem[-1] == "*")


def _is_past(passage: Passage, act: Mention) -> bool:
    """Whether a verb's ending, or an auxiliary before it, tells the past: who *signed* the planned accord has done so."""
    tokens, words = passage.tokens, passage.reading.words
    if tokens[act.first].folded.endswith(tuple(folded(words, "ends-of-the-past"))):
        return True
    auxiliaries, small = folded(words, "auxiliaries-of-the-past"), function_words(words)
    before = range(act.first - 1, max(act.first - 1 - _OF_AUXILIARIES, -1), -1)
    behind = next((i for i in before if tokens[i].folded not in small or tokens[i].folded in auxiliaries), -1)
    return behind >= 0 and tokens[behind].folded in auxiliaries


_OF_AUXILIARIES = 3  # tokens: au mai fost arestați
_ASKING = frozenset("request demand call-for urge propose recommend".split())
_TO_ITS_CUE = 3  # tokens from an act to what says that it is ahead
_SCRAPPING = frozenset("cancel abolish withdraw reject postpone suspend refuse veto".split())  # what is done to a plan
_REFUSING = frozenset(("refuse", "reject"))
_REACH = 3  # tokens between a negator and the act that it turns
_OPPOSING = frozenset(("oppose",))  # acts whose denial is a "yes" to the one behind them


def denies_one_word(passage: Passage, negator: Mention) -> bool:
    """Whether a negator denies no more than the word beside it: "must apply without delay" denies the delay."""
    return bool(_sides(passage, negator))


def denies_what_is_lacked(passage: Passage, begin: int) -> bool:
    """Whether a clause that opens with a "without" follows right upon a "no", which denies it: no household is | without power."""
    opening = next(iter(passage.reading.cued_between(begin, begin + 1, "negator")), None) or next(iter(passage.reading.cued_between(begin - 1, begin, "negator")), None)
    if opening is None or begin < 2 or not denies_one_word(passage, opening):
        return False
    low, high = passage.clause(opening.first - 1, opening.first)
    low, high = (low, min(high, opening.first)) if passage.sentence_at(passage.tokens[low].start) == passage.sentence_at(passage.tokens[begin].start) else (begin, begin)
    return high - low <= _LEFT_OPEN and bool(passage.reading.cued_between(low, high, "negator"))


def is_lacked_by_nobody(passage: Passage, begin: int, end: int) -> bool:
    """Whether in a clause a "no" stands before a "without", and denies it: none of the teachers will be left without pay."""
    noes = passage.reading.cued_between(begin, end, "negator")
    lacking = [no.first for no in noes if denies_one_word(passage, no)]
    if any(denies_what_is_lacked(passage, behind) for behind in (end, end + 1) if behind < len(passage.tokens)):
        return True
    return bool(lacking) and (denies_what_is_lacked(passage, begin) or any(no.last <= max(lacking) and not denies_one_word(passage, no) for no in noes))


_LEFT_OPEN = 9  # tokens of a clause that only a "without" completes
_SIDES = ("without", "lacking")


def _sides(passage: Passage, negator: Mention) -> frozenset[str]:
    """On which side of such a negator its word stands; it may hold that word, or a small one: "without casualties", "without a"."""
    if passage.tokens[negator.first].folded in _words_for_without(passage.language):
        return frozenset(("without",))
    return frozenset(str(m.key) for m in passage.reading.cued_between(negator.first, negator.first + 1, *_SIDES) if m.last == negator.last)


@functools.lru_cache(maxsize=64)
def _words_for_without(language: str) -> frozenset[str]:
    """The single words of a language for "without", folded."""
    patterns = ((words(language) or {}).get("cues") or {}).get("without", ())
    return frozenset(fold(word) for pattern in patterns if " " not in pattern for word in pattern.split("|"))


def _is_limited_to(passage: Passage, begin: int, end: int) -> bool:
    """Whether words beside a clause say that there was no more than it tells: sie beschränkten sich darauf, zu verhandeln; 논의하는 데 그쳤다."""
    limits = passage.reading.cued("only")
    if (passage.reading.words or {}).get("predicate-final"):
        return any(end <= m.first <= end + 1 and ends_clause(passage, m.last) for m in limits)
    return any(m.last - m.first > 1 and begin - 1 <= m.last <= begin for m in limits)


def only_limits(passage: Passage, negator: Mention) -> bool:
    """Whether a "no" only turns what bounds a number: what "will not exceed three weeks" is a matter of three weeks at most, and not denied."""
    numbers = passage.reading.numbers
    for bound in between(passage.reading.of("bound"), negator.first - LONGEST_MENTION, negator.last + 2):
        inside = bound.first < negator.last and negator.first < bound.last
        beside = bound.key in TURNED_BOUNDS and (bound.first == negator.last or bound.last == negator.first)
        reach = 0 if inside else _LIMIT
        if (inside or beside) and any(
                0 <= n.first - max(bound.last, negator.last) <= reach or (beside and 0 <= min(bound.first, negator.first) - n.last <= _LIMIT) for n in numbers):
            return True
    return False


# What a bound comes to behind a "no".
TURNED_BOUNDS = {"more-than": "at-most", "less-than": "at-least"}
_LIMIT = 2  # tokens between a bound and its number: no superará *las* tres semanas


def is_lacked(passage: Passage, negator: Mention, first: int, last: int, *, qualified: bool = False) -> bool:
    """Whether the tokens `[first, last)` stand right where such a negator has the word that it denies; a thing may be `qualified`."""
    if first < negator.last and negator.first < last:
        return True
    sides = _sides(passage, negator)
    function = function_words(passage.reading.words)

    def beside(gap: range) -> bool:
        return not gap or (len(gap) == 1 and (qualified or passage.tokens[gap[0]].folded in function))  # without *any* delay

    return ("without" in sides and first >= negator.last and beside(range(negator.last, first))) or (
        "lacking" in sides and last <= negator.first and beside(range(last, negator.first)))


def _lacks_what_is_done(passage: Passage, negator: Mention, act: Mention) -> bool:
    """Whether an act is the participle behind the noun that a "without" denies, in languages that put it there: sin contrato firmado, sans accord signé."""
    endings = tuple(folded(passage.reading.words, "participle-endings"))
    between_them = passage.tokens[negator.last:act.first]
    return (
        bool(endings) and "without" in _sides(passage, negator) and 0 < len(between_them) <= _OF_A_NOUN and act.last - act.first == 1
        and passage.tokens[act.first].folded.endswith(endings) and all(token.kind == WORD for token in between_them)
        and between_them[-1].folded not in function_words(passage.reading.words))  # senza il ministro hanno firmato


_OF_A_NOUN = 3  # words: its article, itself and an adjective


def reaching(passage: Passage, negators: list[Mention]) -> list[Mention]:
    """Of a clause's negators those that deny more than a word beside them."""
    return [n for n in negators if not denies_one_word(passage, n)]


def _governed(passage: Passage, negator: Mention, acts: list[Mention]) -> list[Mention]:
    """The act that a negator turns: one that holds it, else the nearest of its clause on the side where the language has its verbs."""
    begin, end = passage.clause(negator.first, negator.last)
    acts = [a for a in between(acts, begin, end) if a.key not in _REFUSING or (a.first, a.last) != (negator.first, negator.last)]  # se niega a acoger: it is no refusal that is denied
    holding = [a for a in acts if negator.first < a.last and a.first < negator.last]
    if holding:
        within = all(negator.first < a.first and a.last < negator.last for a in holding)
        led = [a for a in acts if within and a.first == negator.last and a.key in _HARM]
        return led or holding  # tidak ada penumpang bus yang terbakar yang terluka: what "no … who" leads to
    harm = _harm_behind_a_subject(negator, begin, acts)
    if harm:
        return harm
    literal = passage.reading.words or {}
    if denies_one_word(passage, negator):
        return [a for a in acts if is_lacked(passage, negator, a.first, a.last) or _lacks_what_is_done(passage, negator, a)]
    verbs_last = bool(literal.get("predicate-final"))
    if any(m.first <= negator.first and negator.last <= m.last for m in passage.reading.cued_between(negator.first - LONGEST_MENTION, negator.last, "leading-noes")) and (
            led := [a for a in acts if a.first >= negator.last and a.last <= end]):
        verbs = folded(literal.get("cues", {}), "subjunctive")
        verb = next((i for i in range(negator.last, end) if passage.tokens[i].folded in verbs), end)  # with which what is denied ends: کسی که نخواست نامش فاش شود ادعا را رد کرد
        led = [a for a in led if a.last <= verb + 1]
        closing = max((a.last for a in led), default=0)  # قصد ندارد واردات گاز را متوقف کند: what is not meant is the stop, with which the clause ends
        return [a for a in led if a.last == closing]
    reach = _REACH * (2 if verbs_last or literal.get("verb-second") else 1) * (2 if passage.tokens[negator.first].kind == CJK else 1)
    behind = min((a for a in acts if a.first >= negator.last and a.last <= end), key=lambda a: a.first, default=None)
    # what is counted is no verb: "by 122 votes, none against" denies no vote
    before = max((a for a in acts if a.last <= negator.first and a.first >= begin and (verbs_last or not is_counted(passage, a))), key=lambda a: a.last, default=None)
    if before is not None and (not may_be_denied_by(passage, negator, before) or (behind is None and _is_a_participle_of_what_stands_before(passage, before, negator))):
        return []
    if verbs_last and before is not None and any(t.key in _HARMED for t in between(passage.reading.of("thing"), before.last, negator.first)):
        before = None  # 燃えたバスの乗客にけがはなかった: of whom there are none says that thing
    for act in (before, behind) if verbs_last else (behind, before):
        gap = reach + 1 if act is None else act.first - negator.last if act is behind else negator.first - act.last
        if act is not None and gap <= reach:
            if act is behind and before is not None and before.key in _OPPOSING and negator.first - before.last <= 1:
                return [before]  # verzet zich niet tegen de verhoging
            if act.key in _OPPOSING:
                return [a for a in acts if a.first == act.first and a.last == act.last]  # who does not oppose a rise denies none
            if act is behind and _is_led_to(passage, negator, act):
                return []
            # The head of a compound is denied with it: no launch date has been set. What was not undone is not denied: не отменил запрет.
            headed = act is behind and act.key not in _UNDOING
            return [a for a in acts if (a.first == act.first and a.last == act.last) or (headed and a.first == act.last)]
    return []


def _is_a_participle_of_what_stands_before(passage: Passage, act: Mention, negator: Mention) -> bool:
    """Whether an act is a participle behind a noun, whose verb is what is denied: le satellite lancé de Kourou ne répond plus.

    Asked of languages that have their "no" before the verb, and say how participles end.
    """
    endings = tuple(folded(passage.reading.words, "participle-endings"))
    before = act.first - 1
    return (
        bool(endings) and act.last - act.first == 1 and act.last < negator.first and passage.tokens[act.first].folded.endswith(endings)
        and before >= 0 and passage.tokens[before].kind == WORD and passage.tokens[before].folded not in function_words(passage.reading.words))


def _harm_behind_a_subject(negator: Mention, begin: int, acts: Sequence[Mention]) -> list[Mention]:
    """What befell none of those with whom a clause begins, where what else is told of them stands between: no passenger of the burning bus was hurt."""
    behind = [a for a in acts if a.first >= negator.last]
    if negator.first - begin > 1 or not behind or behind[0].first == negator.last:
        return []
    first = behind[0]
    harm = next((a for a in behind if a.key in _HARM and a.first >= first.last), None)
    return [] if first.key in _HARM or harm is None else [a for a in behind if a.first == harm.first and a.last == harm.last]


_HARM, _HARMED = frozenset(("injure", "die", "kill")), frozenset(("injured", "dead", "victim"))
_UNDOING = _concepts.UNDOING | {"appeal", "condemn", "criticise", "prevent", "protest"}


def _is_led_to(passage: Passage, negator: Mention, act: Mention) -> bool:
    """Whether a preposition leads from the verb that a "no" stands at to what is said of: не подтвердил информацию об аресте, nie wpłynie na eksport.

    Asked of languages that say which words these are, and have their "no" right before its verb.
    """
    leading = folded(passage.reading.words, "prepositions-of-objects")
    if not leading or negator.last >= act.first - 1 or passage.tokens[negator.last].folded in leading:
        return False
    place = act.first - 1
    if passage.tokens[place].folded not in leading and passage.tokens[place].folded.endswith(tuple(folded(passage.reading.words, "adjective-endings"))):
        place -= 1  # на *дистанционное* обучение
    return place > negator.last and passage.tokens[place].folded in leading


def may_be_denied_by(passage: Passage, negator: Mention, act: Mention | Act) -> bool:
    """Whether a verb that has its "no" within may deny the noun before it, in a language that tells which verbs say nothing else: görüşme yapılmadı.

    Of a fire that could not be put out, or of talks that brought nothing, it cannot be told; a sunken ship that was not found has sunk.
    """
    literal, tokens = passage.reading.words or {}, passage.tokens
    light = tuple(folded(literal, "verbs-of-nouns"))
    if not light or negator.last - negator.first > 1:
        return True
    gap = range(act.last, negator.first)
    if tokens[negator.first].folded in folded(literal, "noes-of-nouns"):
        return True
    if gap and tokens[act.last - 1].folded.endswith(tuple(folded(literal, "endings-before-nouns"))):
        return False
    return tokens[negator.first].folded.startswith(light) and all(tokens[i].folded in function_words(literal) for i in gap)


# Acts of which another one is the matter, whose "no" may stand beside them: promised not to close, not closing was decided.
_LEADING = frozenset("promise decide request call-for urge demand appeal order recommend warn threaten raise-alarm".split())
_OWN = 1  # tokens from such an act to its own "no"


def is_said_of_what_follows(passage: Passage, negator: Mention, act: Mention | Act) -> bool:
    """Whether a "no" beside an act that leads to another one may be of that: пообещал не закрывать, kapatmayacağına söz verdi."""
    if act.key not in _LEADING or (negator.first < act.last and act.first < negator.last):
        return False
    if not (passage.reading.words or {}).get("predicate-final"):
        return act.last <= negator.first
    own = _OWN * (4 if passage.tokens[negator.first].kind == CJK else 1)
    return not 0 <= negator.first - act.last <= own


def is_counted(passage: Passage, act: Mention | Act) -> bool:
    """Whether a number stands right before a word for an act: in the last three measurements no algae were found."""
    return act.first > 0 and (passage.tokens[act.first - 1].text.isdigit() or any(n.last == act.first and n.value > 1 for n in passage.reading.numbers))


def _modifies(passage: Passage, negator: Mention, thing: Mention) -> bool:
    """Whether a "no" is in a clause that qualifies the thing behind it: a city that never sleeps, where that stands before the city."""
    reading = passage.reading
    return bool(reading.cued_between(negator.first, thing.first, "modifying")) and not (
        denies_one_word(passage, negator) or reading.cued_between(negator.first, thing.first, "none-such"))


# Occasions, times and measures: what is denied "at the meeting" or "this year" is something else.
OCCASIONS = frozenset("meeting round visit trip flight match game call second minute hour day week month year decade century time".split())
# Measures, which a thing has or has not reached: "none of them under age" says that none of them is so, not that there is no age.
_MEASURES = frozenset("age height depth length width distance speed weight volume area magnitude population temperature majority share term".split())
_BEFORE, _BEHIND = 4, 3  # tokens between a negator and the thing of which there is none


def _ends_a_name(passage: Passage, thing: Mention) -> bool:
    """Whether a kind of thing only ends a name: no trains between Camden Town and Kennington deny no town."""
    if thing.first == 0 or thing.last - thing.first != 1 or (passage.reading.words or {}).get("nouns-capitalised"):
        return False
    before, word = passage.tokens[thing.first - 1: thing.last]
    named = before.kind == word.kind == "word" and before.text[:1].isupper() and word.text[:1].isupper() and not (
        before.text.isupper() or word.text.isupper())
    return named and not any(
        thing.first < m.last + 1 and m.kind not in ("given-name", "surname") for m in between(passage.mentions, thing.first - LONGEST_MENTION, thing.first))


def telling_things(things: Sequence[Mention]) -> list[Mention]:
    """Things without the words that count many kinds of them: a Korean 대 counts cars, aircraft, cameras and whatever else is a machine."""
    alike = Counter((t.first, t.last) for t in things)
    return [t for t in things if alike[t.first, t.last] <= _MOST_KINDS]


_MOST_KINDS = 3
_FINDING = frozenset("record register detect find count".split())  # acts that say no more of a thing than that it is there


def _is_what_a_denial_is_of(passage: Passage, sentence: int, begin: int, end: int) -> bool:
    """Whether a clause that opens a sentence is the subject of a verb that is denied behind an aside: the evacuation, announced on the net, never took place."""
    tokens, (opening, last) = passage.tokens, passage.sentence_tokens(sentence)
    if begin != opening or end + 1 >= last or tokens[end].text not in COMMAS:
        return False
    aside = next((i for i in range(end + 1, min(last, end + _ASIDE)) if tokens[i].text in COMMAS), None)
    if aside is None or aside + 1 >= last:
        return False
    first, behind = passage.clause(aside + 1, aside + 2)
    if not any(no.first - first <= 1 for no in passage.reading.cued_between(first, behind, "negator")):
        return False
    return all(act.key in _HAPPENING for act in between(passage.reading.of("act"), first, behind))


_ASIDE = 14  # tokens
_HAPPENING = frozenset(("plan", "schedule", "decide", "confirm"))


def is_parted_from_its_verb(passage: Passage, begin: int, end: int) -> bool:
    """Whether a clause is but the subject of a verb that stands behind a relative clause: none of the passengers of the bus, which burned, was hurt."""
    tokens = passage.tokens
    if end + 1 >= len(tokens) or tokens[end].text not in COMMAS or between(passage.reading.of("act"), begin, end):
        return False
    relative, behind = passage.clause(end + 1, end + 2)
    led = any(m.first == end + 1 for m in passage.reading.cued_between(end + 1, end + 2, "clause-break"))
    if led and behind <= relative + 1:
        behind = passage.clause(end + 2, end + 3)[1]
    return led and behind < len(tokens) and tokens[behind].text in COMMAS


def find_existences(passage: Passage) -> tuple[Existence, ...]:
    """Every kind of thing of a passage, with whether the passage says that there is none of it."""
    reading = passage.reading
    acts = [m for m in reading.of("act") if m.key not in _concepts.TELLING]
    verbs_last = bool((reading.words or {}).get("predicate-final"))
    # What is denied, or called a rumour, in a sentence is not said to be there: "police denied that an officer was hurt".
    disputed = {passage.sentence_at(m.start) for m in (*denials_of(passage), *(m for m in reading.of("act") if m.key in _concepts.DENYING))}
    found = []
    for mention in telling_things(reading.of("thing")):
        if mention.key in OCCASIONS or mention.key in _MEASURES or _ends_a_name(passage, mention):
            continue
        begin, end = passage.clause(mention.first, mention.last)

        def parted(first: int, last: int) -> bool:
            """Whether an act stands between, which is then what is negated; to record, detect or find none is to say that there is none."""
            return any(a.last <= last and a.key not in _FINDING for a in between(acts, first, last))

        def held(no: Mention) -> bool:
            """Whether a "no" is within a verb, which qualifies the thing behind it: the missing on whom they did not agree."""
            return any(a.first <= no.first and no.last <= a.last for a in between(acts, no.first, no.last))

        near = [n for n in reading.cued_between(begin, end, "negator") if not denies_one_word(passage, n) or is_lacked(
            passage, n, mention.first, mention.last, qualified=True)]
        denying = [
            n for n in near
            if (0 <= mention.first - n.last <= _BEFORE and not parted(n.last, mention.first) and not (verbs_last and held(n)) and not _modifies(passage, n, mention))
            or (verbs_last and 0 <= n.first - mention.last <= _BEHIND and not parted(mention.last, n.first))
            or (n.first == mention.last and n.last >= end)  # погибших нет, ofiar nie ma
        ]
        none_of_it = bool(denying)
        turned = none_of_it and is_lacked_by_nobody(passage, begin, end)
        # there will be none *in the pharmacies*: somewhere else, or later, there may be some; what is without it is so wherever it is
        elsewhere = none_of_it and not any(denies_one_word(passage, n) for n in denying) and any(
            m.first >= mention.last or m.last <= mention.first for m in reading.cued_between(begin, end, "locative", "since", "ago"))
        elsewhere = elsewhere or (none_of_it and is_parted_from_its_verb(passage, begin, end)) or told_as(passage, mention.first, mention.last) is not None
        pending = bool(reading.cued_between(begin, end, "pending"))
        denied = None if elsewhere or pending or turned else True if none_of_it else None if near or passage.sentence_at(mention.start) in disputed else False
        found.append(Existence(
            start=mention.start, end=mention.end, first=mention.first, last=mention.last, sentence=passage.sentence_at(mention.start), key=mention.key,
            denied=denied, status=next((name for name in _STATUSES if reading.cued_between(begin, end, name)), "done")))
    return tuple(found)

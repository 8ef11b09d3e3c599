"""Which claim of the prose speaks of which claim of the post, and how the two relate.

The one place where a difference is found. Absence never is one: a value that the post does not mention, or
that stands anywhere on the other side, gives nothing.
"""

from __future__ import annotations

import dataclasses

from verify._later import later
from verify._records import dataclass
from verify.claims import ArticleReading
from verify.claims._name_words import script_of
from verify.claims._spelling import romanise, same_word
from verify.comparison._aligned import meet
from verify.comparison._meeting import Meeting
from verify.comparison._of_before import sentences_of_before
from verify.comparison._other_posts import is_of_another_post
from verify.comparison._result import Agreed, Differs, calibrated
from verify.model import Agreement, Contradiction, Message
from verify.sources.registries import Registry

with later:
    from verify.claims._sounds_in_korean import is_said_so_in_korean
    from verify.comparison._may_say_the_same import may_say_the_same
    from verify.comparison._written_later import may_be_written_later


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What comparing an article with its posts gave."""

    agreements: tuple[Agreement, ...]
    contradictions: tuple[tuple[str, Contradiction], ...]
    silences: tuple[str, ...] = ()
    explanation: tuple[str, ...] = ()

    def of(self, citation: str) -> tuple[Contradiction, ...]:
        """The contradictions of one citation."""
        return tuple(c for identifier, c in self.contradictions if identifier == citation)


def compare(reading: ArticleReading, registry: Registry | None = None, *, explain: bool = False) -> Comparison:
    """Compare the prose with each post it speaks of. `registry` says whose an account is where its name does not; `explain` what was read and met."""
    from verify.comparison._also import compare_also
    from verify.comparison._announced_deeds import compare_announced_deeds
    from verify.comparison._deeds import compare_deeds
    from verify.comparison._denied_word_for_word import compare_denied_word_for_word
    from verify.comparison._evidence import assured, doubts, explained, is_hardly_one, weighed
    from verify.comparison._left_dates import compare_left_dates
    from verify.comparison._left_weekdays import compare_left_weekdays
    from verify.comparison._only_ahead import compare_deeds_ahead
    from verify.comparison._other_fate import compare_fates
    from verify.comparison.acts import compare_acts
    from verify.comparison.attribution import compare_attribution
    from verify.comparison.dates import compare_dates
    from verify.comparison.exclusions import compare_exclusions
    from verify.comparison.figures import compare_figures
    from verify.comparison.organisations import compare_organisations
    from verify.comparison.people import compare_people
    from verify.comparison.places import compare_places
    from verify.comparison.polarity import compare_polarity
    from verify.comparison.quotations import compare_quotations
    from verify.comparison.unsupported import compare_support

    agreements: dict[tuple[str, str, int, int], Agreement] = {}
    contradictions: list[tuple[str, Contradiction]] = []
    silences: list[str] = []
    explanation: list[str] = []
    meetings = meet(reading)
    for meeting in meetings:
        account = meeting.citation.account
        meeting.official = registry.find(meeting.citation.platform, account.handle) if registry is not None and account.handle else None
        identifier = meeting.citation.id
        if explain:
            explanation.extend((*_explain(meeting), *explained(meeting)))
        if not meeting.citation.text.strip():
            silences.append(Message("{citation}: the words of the post are not in the article, so nothing could be compared.", citation=identifier))
            continue
        results: list[Agreed | Differs] = []
        for comparing in (
            compare_people, compare_places, compare_dates, compare_left_dates, compare_left_weekdays, compare_figures, compare_organisations, compare_acts, compare_deeds, compare_polarity, compare_exclusions, compare_announced_deeds, compare_deeds_ahead, compare_fates,
            compare_denied_word_for_word, compare_also, compare_quotations, compare_attribution, compare_support,
        ):
            results.extend(comparing(meeting))
        strength = meeting.strength
        results = [r for r in results if isinstance(r, Agreed) or strength >= r.needs or r.rule in _BY_WORD]
        before = sentences_of_before(meeting)
        results = [r for r in results if isinstance(r, Agreed) or r.rule not in _OF_ITS_TIME or meeting.prose.passage.sentence_at(r.article.start) not in before]
        results = [r for r in results if isinstance(r, Agreed) or not (_is_of_one_name(r) or _stands_there_too(meeting, r) or may_be_written_later(meeting, r))]
        results = [r if isinstance(r, Agreed) else weighed(meeting, r) for r in _uncontested(results)]
        results = [r for r in results if isinstance(r, Agreed) or not is_hardly_one(r)]
        results = [_doubted(meeting, r) for r in _told_once(meeting, results)]
        doubted = [d for d in doubts(meeting, results) if not may_be_written_later(meeting, d)] if len(meetings) <= _MOST_POSTS else []
        if len(meetings) <= _MOST_POSTS:
            results = [_doubted(meeting, r) for r in assured(meeting, [*results, *doubted], before)]
        for result in results:
            if isinstance(result, Agreed):
                key = (result.kind, identifier, result.article.start, result.article.end)
                agreements.setdefault(key, Agreement(kind=result.kind, citation=identifier, article=result.article, post=result.post))
            else:
                contradictions.append((identifier, Contradiction(
                    rule=result.rule, message=result.message, article=result.article, post=result.post, confidence=_sureness(result), doubtful=result.doubtful)))
        for read, whose in ((meeting.post, Message("the post")), (meeting.prose, Message("the article"))):
            if read.passage.reading.words is None:
                silences.append(Message(
                    "{citation}: {whose} is in a language ({language}) whose words are not known here; only names, figures and dates could be compared.",
                    citation=identifier, whose=whose, language=read.passage.language))
        if not meeting.aligned:
            silences.append(Message("{citation}: no sentence of the article speaks recognisably of this post.", citation=identifier))
        meeting.kept.clear()  # what is kept holds its meeting, and would stay until the garbage collector comes
        if meeting.prose is not reading.prose:
            meeting.prose.kept.clear()  # what was worked out of the prose as far as one post sees it: thousands of posts would hold gigabytes
    contradictions = [
        (identifier, told) for identifier, c in contradictions if (told := _told_of_one_post(c, is_of_another_post(meetings, identifier, c, agreements.values()))) is not None]
    ordered = tuple(sorted(agreements.values(), key=lambda a: (a.article.start, a.kind)))
    return Comparison(
        agreements=ordered, contradictions=tuple(contradictions), silences=tuple(silences), explanation=tuple(explanation))


# What the prose itself ties to the post, however little else they share.
_BY_WORD = frozenset(("account-mismatch", "quote-altered", "unsupported-claim"))
# What is told of another time than the post's contradicts none of its claims: the fire of 2020 had other dead.
_OF_ITS_TIME = frozenset(("number-mismatch", "act-mismatch", "negation-mismatch"))
_OF_CLAUSES = frozenset(("act-mismatch", "negation-mismatch"))
_MOST_POSTS = 100  # of an article: what shows more is a feed, which retells none, and to weigh all its prose for each takes long
_RIVALS = 2  # as many passages may contradict one claim of the post


def _doubted(meeting: Meeting, result: Agreed | Differs) -> Agreed | Differs:
    """A result, as a doubt where both sides say one thing to be so or not, or its "no" may be the other side's too."""
    if isinstance(result, Agreed) or result.doubtful or result.rule not in _OF_CLAUSES or not may_say_the_same(meeting, result):
        return result
    return dataclasses.replace(result, doubtful=True)


def _sureness(difference: Differs) -> float:
    """How likely a difference is one, from 0.01 to 1: by what a rule makes of its evidence, and no more than its signs say where they were weighed."""
    evidence = calibrated(difference.confidence)
    return evidence if difference.likelihood is None else max(_LEAST_SURE, round(min(evidence, difference.likelihood), 2))


def _told_of_one_post(contradiction: Contradiction, elsewhere: bool) -> Contradiction | None:
    """A contradiction, as a doubt where it may well be said of another post (`elsewhere`), and none where it is but a doubt already."""
    if not elsewhere:
        return contradiction
    return None if contradiction.doubtful else dataclasses.replace(contradiction, doubtful=True)


_LEAST_SURE = 0.01  # what is said at all is not out of question


def _is_of_one_name(result: Differs) -> bool:
    """Whether what is to be two towns or bodies is heard as one name: Πάντοβα, which is also a town's elsewhere, and Padova."""
    if result.rule not in _OF_NAMES or result.post is None:
        return False
    named = [str(e.value) if str(e.value) in e.text else e.text for e in (result.article, result.post)]  # a value may be a key
    if {script_of(name) for name in named} == {"han", "hangul"}:
        signs, syllables = sorted(named, key=script_of)
        least = min(len(signs), len(syllables))  # without the word for a city
        return is_said_so_in_korean(signs[:least], syllables[:least], _OF_A_TOWN)
    ours, theirs = ([romanise(w) for w in name.replace("-", " ").split()] for name in named)
    return len(ours) == len(theirs) and all(same_word(a, b) for a, b in zip(ours, theirs, strict=True))


def _stands_there_too(meeting: Meeting, result: Differs) -> bool:
    """Whether the prose has the very name of a body that the post is to have in place of another one: "the tax administration (KAS)"."""
    if result.rule != "organisation-mismatch" or result.post is None:
        return False
    words = result.post.text.split()
    tokens = [t.text for t in meeting.prose.passage.tokens]
    return words[0][:1].isupper() and any(tokens[i:i + len(words)] == words for i, text in enumerate(tokens) if text == words[0])


_OF_A_TOWN = 2  # characters
_OF_NAMES = frozenset(("place-mismatch", "organisation-mismatch"))


def _uncontested(results: list[Agreed | Differs]) -> list[Agreed | Differs]:
    """The results without contradictions that compete: where many passages contradict one claim of the post, none speaks of it."""
    altered = [r.article for r in results if isinstance(r, Differs) and r.rule == "quote-altered"]
    results = [  # what differs inside an altered quotation is how it was altered
        r for r in results
        if isinstance(r, Agreed) or r.rule == "quote-altered" or not any(q.start <= r.article.start and r.article.end <= q.end for q in altered)]
    results = list({(r.rule, r.article, r.post) if isinstance(r, Differs) else id(r): r for r in results[::-1]}.values())[::-1]  # seen in two ways, told once
    places: dict[tuple[str, int], set[int]] = {}
    for result in results:
        if isinstance(result, Differs) and result.post is not None:
            places.setdefault((result.rule, result.post.start), set()).add(result.article.start)
    return [
        r for r in results
        if isinstance(r, Agreed) or r.post is None or len(places[r.rule, r.post.start]) <= _RIVALS]


def _told_once(meeting: Meeting, results: list[Agreed | Differs]) -> list[Agreed | Differs]:
    """The results, of two clauses of one sentence that the same words of the post contradict the likelier: in talks that go on, they discussed a draft."""
    likeliest: dict[tuple[str, int, int], Differs] = {}
    for result in results:
        if isinstance(result, Differs) and result.rule in _OF_CLAUSES and result.post is not None:
            place = _place(meeting, result)
            if place not in likeliest or _sureness(result) > _sureness(likeliest[place]):
                likeliest[place] = result
    return [r for r in results if isinstance(r, Agreed) or r.rule not in _OF_CLAUSES or r.post is None or r is likeliest[_place(meeting, r)]]


def _place(meeting: Meeting, result: Differs) -> tuple[str, int, int]:
    assert result.post is not None
    return result.rule, meeting.prose.passage.sentence_at(result.article.start), result.post.start


def _explain(meeting: Meeting) -> list[str]:
    """What was read on both sides and what met, for a person who asks why."""
    lines = [f"{meeting.citation.id}: post read in {meeting.post.passage.language}, prose in {meeting.prose.passage.language}"]
    for side, read in (("post", meeting.post), ("article", meeting.prose)):
        claims = read.claims
        for kind, items in (
            ("person", claims.people), ("office", claims.offices), ("place", claims.places), ("organisation", claims.organisations),
            ("figure", claims.figures), ("act", claims.acts), ("date", claims.dates), ("quotation", claims.quotations),
        ):
            for claim in items:
                if side == "article" and claim.sentence not in meeting.aligned:
                    continue
                lines.append(f"{side} {kind} “{read.passage.text[claim.start: claim.end]}”{_details(claim)}")
    for sentence, score in sorted(meeting.scores.items()):
        if score <= 0:
            continue
        span = meeting.prose.passage.sentences[sentence]
        words = " ".join(meeting.prose.passage.text[span.start: span.end].split())[:60]
        shared = ", ".join(sorted(f"{k}:{v}" for k, v in meeting.shared.get(sentence, ())))
        lines.append(f"sentence {score:.1f} {'meets the post' if sentence in meeting.aligned else 'stays outside'}: “{words}…” shares {shared or 'nothing'}")
    return lines


def _details(claim: object) -> str:
    parts = []
    for name in ("key", "words", "modifiers", "portfolios", "countries", "body", "kind", "country", "locative", "base", "dimension", "things",
                 "unit", "currency", "bound", "noun", "negated", "status", "denied"):
        value = getattr(claim, name, None)
        if value and not (name == "status" and value == "done"):
            shown = "/".join(sorted(map(str, value))) if isinstance(value, frozenset) else str(value)
            parts.append(f"{name}={shown}")
    office = getattr(claim, "office", None)
    if office is not None:
        parts.append(f"as {office.key}")
    mention = getattr(claim, "mention", None)
    if mention is not None:
        parts.append(mention.value)
    return f" ({', '.join(parts)})" if parts else ""

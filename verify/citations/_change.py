"""Where one language gives way to another in a run of text, and how clearly."""

from __future__ import annotations

import bisect

from verify._patterns import regex
from verify.languages._identify import identify, is_told_by_letters, script_of, token_scores
from verify.text import sentences, tokens

_SAYS_NOTHING = regex(r"(?:https?://)?(?:pic\.(?:twitter|x)\.com|t\.co)/\w+|https?://\S+|[#@＠]\w+")
LINK = regex(r"(?:https?://)?(?:pic\.(?:twitter|x)\.com|t\.co)/\w+|https?://\S+")

_FEWEST_WORDS = 3
_WORD, _NAME = 3.0, 2.0  # nats that a word counts at most, and one with a capital: a name is spelt as its own country spells
_SCRIPT = 0.5  # nats that a word of the post's script counts at least where the prose has another: "Jan de" in front of an English post
_ENDS = 60  # characters
_NEAR = 5  # words between where two languages part and a place where one may begin: names and letters that spell one are of no language
_LEAST, _SURE = 3.0, 0.7  # nats by which a change must be better than none, and how sure the language after it


class Change:
    """How much better each place parts two languages than no place does (nats)."""

    def __init__(self, starts: list[int], gains: list[float]) -> None:
        self.starts = starts
        self.gains = gains  # gain of beginning at token i: the sum over the tokens from i on

    def gain(self, place: int) -> float:
        """What it gains (nats) to begin at an offset: 0 behind the last token."""
        i = bisect.bisect_left(self.starts, place)
        return self.gains[i] if i < len(self.gains) else 0.0

    def best(self, places: list[int]) -> int | None:
        """The token at which the languages part best, where no place is near it."""
        top = max(range(len(self.gains)), key=lambda i: self.gains[i])
        if self.gains[top] < 4.0:
            return None
        near = [bisect.bisect_left(self.starts, place) for place in places]
        if any(abs(i - top) <= _NEAR for i in near):
            return None
        return self.starts[top]


def languages(text: str, floor: int, end: int, prose: str | None) -> tuple[str | None, Change | None]:
    """The post's language, and the change to it where it is not the prose's."""
    plain = _SAYS_NOTHING.sub(lambda match: " " * len(match.group()), text[floor:end])
    places = list(tokens(plain))
    spans = [(floor + a, floor + b) for a, b in places]
    if not spans:
        return None, None
    last = sentences(plain)
    guesses: list[str] = []
    last_sentence = plain[last[-1].start:last[-1].end] if last else ""
    of_the_last = identify(last_sentence)
    for stretch in (plain.rstrip()[-120:], last_sentence, plain.rstrip()[-50:], _same_script(plain, places)):
        guess, sure = of_the_last if stretch == last_sentence else identify(stretch)
        if guess is None or sure < 0.6 or guess in guesses:
            continue
        if guess != of_the_last[0] and is_told_by_letters(guess) and script_of(last_sentence) == script_of(stretch):
            continue  # the letters of two languages, prose and post, taken together are those of a third
        guesses.append(guess)
    if guesses and "en" not in guesses and prose != "en":
        guesses.append("en")
    own = guesses[0] if guesses else None
    if prose is None or own is None:
        return own or prose, None
    best: tuple[float, str, Change] | None = None
    names = [text[a:b] for a, b in spans]
    candidates = [guess for guess in guesses if guess != prose and not _twins(guess, prose)]
    codes = [prose, *candidates]
    scores = token_scores(names, codes, _beside_kana(names, spans) if "ja" in codes else frozenset()) if candidates else []
    script = script_of(plain.rstrip()[-_ENDS:])
    foreign_words = script is not None and script_of(plain.lstrip()[:_ENDS]) not in (script, None)
    for number, guess in enumerate(candidates, 1):
        gains: list[float] = [0.0] * (len(names) + 1)
        for i in range(len(names) - 1, -1, -1):
            difference = scores[i][number] - scores[i][0]
            if foreign_words and script_of(names[i]) == script:
                difference = max(difference, _SCRIPT)
            most = _NAME if names[i][0].isupper() else _WORD
            gains[i] = gains[i + 1] + max(-most, min(most, difference))
        top = max(gains)
        begin = spans[gains.index(top)][0] if top in gains[:-1] else end
        told, sure = identify(text[begin:end])
        # one alphabet's languages lend each other words and names; another script does not come by chance
        foreign = script_of(text[begin:end]) != script_of(text[floor:begin]) and bool(text[floor:begin].strip())
        if sum(1 for a, b in spans if a >= begin and b - a > 1 and not text[a].isdigit()) < _FEWEST_WORDS and not _wide(text[begin:end]):
            continue  # a name or two at the end of a text
        if top >= _LEAST and told == guess and (foreign or sure >= _SURE) and (best is None or top > best[0]):
            best = (top, guess, Change([a for a, _ in spans], gains[:-1]))
    if best is None:
        return prose if not _other_script(own, prose, names) else own, None
    return best[1], best[2]


def _beside_kana(names: list[str], spans: list[tuple[int, int]]) -> frozenset[int]:
    """The places of the words in stretches without a space or sign that have kana: a Japanese name of eleven characters, and what is said of whom it names."""
    found: set[int] = set()
    begin = 0
    for place in range(1, len(names) + 1):
        if place == len(names) or spans[place][0] != spans[place - 1][1]:
            if any("\u3041" <= name[0] <= "\u30ff" for name in names[begin:place]):
                found.update(range(begin, place))
            begin = place
    return frozenset(found)


def _wide(piece: str) -> bool:
    return any("\u3040" <= c <= "\ud7af" for c in piece)


def _same_script(text: str, places: list[tuple[int, int]]) -> str:
    """The end of a text as far back as its letters are of one script. `places` are those of its words."""
    script = None
    begin = len(text)
    for a, b in reversed(places[-60:]):
        found = script_of(text[a:b])
        if found is None:
            continue
        if script is not None and found != script:
            break
        script, begin = found, a
    return text[begin:]


def _other_script(own: str, prose: str, names: list[str]) -> bool:
    return own != prose and len(names) <= 2


def _twins(a: str, b: str) -> bool:
    """Languages that short stretches do not tell apart."""
    return {a, b} in ({"da", "nb"}, {"hr", "sr"}, {"id", "ms"}, {"cs", "sk"}, {"hr", "sl"}, {"es", "ca"}, {"hi", "ne"}, {"hi", "mr"})

"""One pass over a text finds every concept a language has words for.

A language's words are compiled, when first needed, into a tree of slots (exact words, stems, inflected stems,
word endings); each distinct word of a text is looked up once, so the cost is that of the text's length and not
of the dictionary's size. Of matches that lie inside a longer one only the longer is kept.
"""

from __future__ import annotations

import array
import bisect
import functools
import itertools
import operator
import threading
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from verify.languages._accents import accents
from verify.languages._entries import HEAD_LETTERS, Entries, unpacked, waiting_patterns
from verify.languages._standing import Standing
from verify.languages._tokens import BREAK, CJK, NUMBER, STOP, Token, fold, is_cjk, tokenize

GAP_WORDS = 5
_PARTED_WORDS = 13  # between a verb and its parted half, where that closes the clause
LONGEST_MENTION = 16  # tokens that one mention covers at most, gaps included
_MOST_ALTERNATIVES = 1000  # of several words, in one pattern
_MOST_WORDS = 2_000  # twice as many at most does a dictionary remember from text to text; a long run has a hundred dictionaries
_WORDLESS = frozenset((STOP, BREAK, NUMBER))
_AS_WRITTEN = "=<^"  # before a pattern of which the first word must have these very letters, begin small, begin with a capital
_NOUNS = ("office", "body")
# Nice, Sucre and Split are else words of the language, and so is "polish" where a land's adjective has a capital.
_NAMES = ("country", "capital", "city", "organisation", "demonym")
_SPELT_ABROAD = frozenset((*_NAMES, "given-name", "surname", "honorific"))


class Mention(NamedTuple):
    """A concept found in a text: its kind, its key, where it stands, and the tokens `[first, last)` it covers."""

    kind: str
    key: Any
    start: int
    end: int
    first: int
    last: int


class _Node:
    """A place in the tree of slots. Most are leaves, and there are many: what a node has none of takes no room."""

    __slots__ = ("cut", "exact", "gap", "values", "waiting")

    def __init__(self) -> None:
        self.exact: dict[str, _Node] | None = None
        self.cut: _Cut | None = None
        self.gap: _Node | None = None
        self.values: tuple[_Value, ...] = ()
        self.waiting: dict[str, list[_Waiting]] | None = None  # by the first letter of the word that has to follow

    def cut_at(self, part: str) -> tuple[_Cut, str]:
        """The slots that lead on by a part of a word, with room for one more, and that part folded."""
        word = fold(part)
        if self.cut is None:
            self.cut = _Cut()
        cut = self.cut
        cut.shortest, cut.longest = min(cut.shortest, len(word)), max(cut.longest, len(word))
        return cut, word


class _Cut:
    """The slots that lead on from a node by a part of a word: stems, inflected stems and endings, of so many letters at least and at most."""

    __slots__ = ("endings", "inflected", "longest", "shortest", "stems")

    def __init__(self) -> None:
        self.stems: dict[str, _Node] | None = None
        self.inflected: dict[str, _Node] | None = None
        self.endings: dict[str, _Node] | None = None
        self.shortest = 99
        self.longest = 0


class _Value(NamedTuple):
    """What a pattern stands for: kind and key of the mention, the capitals it asks for, whether its last slot is another's word.

    `written` is the pattern where the language's accents tell, and `rank` its place in the language's literal.
    """

    kind: str
    key: Any
    capitals: str
    ahead: bool
    written: str
    rank: int


_Waiting = tuple[int, str, Any, str]  # a pattern of which only the first word is in the tree: its rank, kind and key, and how it is written


class _Opened(dict[str, "tuple[_Node, ...]"]):
    """What each folded word opens, found when it is first met.

    An archive has no end of distinct words: those that were not met among the last few thousand are forgotten.
    """

    def __init__(self, find: Callable[[str], tuple[_Node, ...]]) -> None:
        super().__init__()
        self._find = find
        self._earlier: dict[str, tuple[_Node, ...]] = {}

    def __missing__(self, word: str) -> tuple[_Node, ...]:
        found = self._earlier.get(word)
        if found is None:
            found = self._find(word)
        self[word] = found
        return found

    def forget(self) -> None:
        """Forget what was not asked for since this was last done, where there is much."""
        if len(self) > _MOST_WORDS:
            self._earlier = self.copy()
            self.clear()


class Dictionary:
    """The compiled words of one language. Build it from the language's literal; ask it with `mentions`."""

    def __init__(self, words: Mapping[str, Any], waiting: Mapping[str, bytes] | None = None) -> None:
        """`waiting` is what `waiting_patterns` makes of the words, where that is known."""
        self._root = _Node()
        self._function = frozenset(fold(word) for word in words.get("function-words", ()))
        self._noun_endings = frozenset(fold(e) for e in words.get("endings", ()))
        self._prefixes = tuple(sorted({fold(p) for p in words.get("prefixes", ())}, key=len, reverse=True))
        self._suffixes = tuple(sorted({fold(s) for s in words.get("suffixes", ())}, key=len, reverse=True))
        self._accents = accents(words)
        self._opens_with_no = bool(words.get("negative-prefixes"))
        self._nouns_have_capitals = bool(words.get("nouns-capitalised"))
        self._has_clitics = bool(self._prefixes or self._suffixes)
        self._particles = frozenset(fold(p) for p in words.get("verb-particles", ()))
        self._conjunctions = frozenset(fold(c) for c in words.get("conjunctions", ()))
        self._prepositions = frozenset(fold(p) for p in words.get("particles-and-prepositions", ()))
        self._behind_halves = frozenset(fold(word) for word in words.get("behind-parted-halves", ()))
        self._led = frozenset(fold(word) for word in words.get("behind-prepositions", ()))
        self._slots_of_verbs = tuple(tuple(map(fold, slot)) for slot in words.get("verb-beginnings", ()))
        # a word that other-words hold whole is never cut into a clitic and a word, nor into a stem and an ending: Hebrew בשר (meat) is no ב + שר (in a minister)
        self._whole = frozenset(fold(w) for w in words.get("other-words", ()) if not set(w) & set(" *~|\u2026"))
        # what a word never is by itself, as it is written: folded, Arabic أمام (before) is إمام (an imam), and هنا (here) is هنأ (congratulated)
        self._homographs: dict[str, set[str]] = {}
        for kind, homographs in words.get("homographs", {}).items():
            for word in homographs:
                self._homographs.setdefault(_as_written(word), set()).add(kind)
        self._barred: dict[str, frozenset[str]] = {}
        self._first = _Opened(self._beginnings)
        self._standing = Standing(words)
        # A short article has few of a language's words, so a pattern is compiled when a word is met that may begin it.
        self._groups = Entries(words)
        self._starts = array.array("I", itertools.accumulate(self._groups.sizes(), initial=0))
        self._waiting = dict(waiting_patterns(words) if waiting is None else waiting)
        self._is_compiled = bytearray(self._starts[-1])
        self._compiling = threading.Lock()
        self._compile("")

    # ------------------------------------------------------------------ building

    def _compile(self, beginning: str) -> None:
        """Compile the patterns that wait for a word of this beginning."""
        with self._compiling:
            for pattern in unpacked(self._waiting.get(beginning, b"")):
                if not self._is_compiled[pattern]:
                    self._is_compiled[pattern] = True
                    group = bisect.bisect_right(self._starts, pattern) - 1
                    kind, key, patterns = self._groups[group]
                    for number, one in enumerate(expand(patterns[pattern - self._starts[group]])):
                        self._add((pattern + 1) * _MOST_ALTERNATIVES + number, kind, key, one)
            self._waiting.pop(beginning, None)  # only now: whoever finds them gone finds them compiled

    def _openings(self, word: str) -> list[_Node]:
        """The nodes that a word opens as it stands."""
        if self._waiting:
            for size in range(1, HEAD_LETTERS + 1):
                if word[:size] in self._waiting:
                    self._compile(word[:size])
        if word in self._whole:
            return [node] if (node := (self._root.exact or {}).get(word)) is not None else []
        return self._children(self._root, word)

    def _add(self, rank: int, kind: str, key: Any, pattern: str) -> None:
        """Add a pattern to the tree. Of one of several words the first is enough until a text goes on as its second begins."""
        slots = _slots(pattern) if pattern[:1] not in f"{_AS_WRITTEN}\u2026" else iter(())
        first, second = next(slots, ""), next(slots, "")
        letters = _first_letters(second)
        if not letters:
            self._add_whole(rank, kind, key, pattern)
            return
        for alternative in filter(None, first.split("|")):
            node = self._child(self._root, alternative)
            if node.waiting is None:
                node.waiting = {}
            for letter in letters:
                node.waiting.setdefault(letter, []).append((rank, kind, key, pattern))

    def _go_on(self, node: _Node, word: str) -> None:
        """Add the patterns that wait at a node for a word like this."""
        waiting = node.waiting or {}
        for form in self._forms(word) if self._has_clitics else (word,):
            letter = form[:1]
            if letter in waiting:
                with self._compiling:
                    for rank, kind, key, pattern in waiting.get(letter, ()):
                        self._add_whole(rank, kind, key, pattern, node)
                    waiting.pop(letter, None)  # only now, as above

    def _add_whole(self, rank: int, kind: str, key: Any, pattern: str, behind: _Node | None = None) -> None:
        """Add all slots of a pattern, or those behind the node of its first."""
        nodes = [behind or self._root]
        ahead: list[_Node] = []
        written = ""
        if pattern.startswith("="):
            pattern = pattern[1:]
            written = "=" + pattern.split()[0].split("|")[0].casefold()
        elif pattern.startswith("^"):
            pattern, written = pattern[1:], "first"  # ^general: General Holt, and no general census
        elif pattern.startswith("<"):
            pattern, written = pattern[1:], "small"
        for slot in itertools.islice(_slots(pattern), 0 if behind is None else 1, None):
            if slot == "\u2026":
                for index, node in enumerate(nodes):
                    if node.gap is None:
                        node.gap = _Node()
                    nodes[index] = node.gap
                continue
            following: list[_Node] = []
            ahead = []
            for alternative in slot.split("|"):
                if alternative:
                    for node in nodes:
                        following.append(self._child(node, alternative))
                        if node is not self._root and self._prefixes and len(alternative) == 2 and alternative[1] == "*":
                            ahead.append(following[-1])
            nodes = list(dict.fromkeys(following))
        capitals = written or self._capitals(kind, pattern)
        spelt = pattern if self._accents is not None else ""
        plain = (_Value(kind, key, capitals, False, spelt, rank),)
        led = (_Value(kind, key, capitals, True, spelt, rank),) if ahead else plain
        for node in nodes:
            if node is self._root:
                continue
            alone = led if node in ahead else plain
            if not node.values:
                node.values = alone
                continue
            value = alone[0]
            known = next((v for v in node.values if v[:5] == value[:5]), None)
            if known is None or rank < known.rank:
                node.values = tuple(sorted((value, *(v for v in node.values if v is not known)), key=operator.attrgetter("rank")))

    def _capitals(self, kind: str, pattern: str) -> str:
        """Which capitals the text must have: "all" for an acronym that is else a small word or short (US, WHO), "first" for others and for proper names.

        "glued" for one letter before a sign (A$): capital, and no space between, since "a $3 million grant" is no Australian one.
        """
        if kind == "currency" and len(pattern) > 1 and pattern[:-1].isupper() and unicodedata.category(pattern[-1]) == "Sc":
            return "all" if len(pattern) > 2 else "glued"
        if kind in _NAMES and pattern[:1].isupper() and not (pattern.isupper() and pattern.isalpha()):
            return "first"
        if self._nouns_have_capitals and kind in _NOUNS and pattern[:1].isupper() and " " not in pattern and not pattern.isupper():
            return "first"  # der Rat, and not: er rät; der Oberst, and not: das oberste Gericht
        if not (pattern.isupper() and pattern.isalpha() and all(map(str.isupper, pattern)) and len(pattern) > 1):  # 在X上 is no acronym
            return "first" if pattern.isalpha() and _is_acronym(pattern) else ""
        return "all" if len(pattern) < 4 or fold(pattern) in self._function else "first"

    @staticmethod
    def _child(node: _Node, alternative: str) -> _Node:
        end = alternative[-1]
        if end == "*" or end == "~":
            cut, word = node.cut_at(alternative[:-1])
            if end == "*":
                table = cut.stems = {} if cut.stems is None else cut.stems
            else:
                table = cut.inflected = {} if cut.inflected is None else cut.inflected
        elif alternative[0] == "*":
            cut, word = node.cut_at(alternative[1:])
            table = cut.endings = {} if cut.endings is None else cut.endings
        else:
            word = fold(alternative)
            table = node.exact = {} if node.exact is None else node.exact
        child = table.get(word)
        if child is None:
            table[word] = child = _Node()
        return child

    # ------------------------------------------------------------------ looking up

    def _children(self, node: _Node, word: str) -> list[_Node]:
        found = []
        if node.exact is not None:
            child = node.exact.get(word)
            if child is not None:
                found.append(child)
        cut = node.cut
        if cut is not None:
            stems, inflected, endings = cut.stems, cut.inflected, cut.endings
            for size in range(min(cut.longest, len(word)), max(cut.shortest, 1) - 1, -1):
                head = word[:size]
                if stems is not None and (child := stems.get(head)) is not None:
                    found.append(child)
                if inflected is not None and (child := inflected.get(head)) is not None and word[size:] in self._noun_endings:
                    found.append(child)
                if endings is not None and (child := endings.get(word[-size:])) is not None and (not self._slots_of_verbs or self._may_begin_a_verb(word[:-size])):
                    found.insert(0, child)  # behind the others, as the last come first: 심사위원장 is known as a whole, 위원장 only ends it
        return found

    def _may_begin_a_verb(self, head: str) -> bool:
        """Whether what a word has before a verb's end is made of what verbs begin with, one of each slot at most: Swahili i-li-fungwa, and no aro-baini (forty)."""
        reached = {0}
        for slot in self._slots_of_verbs:
            reached |= {at + len(piece) for at in reached for piece in slot if head.startswith(piece, at)}
        return len(head) in reached

    def _beginnings(self, word: str) -> tuple[_Node, ...]:
        """The nodes that a text's word may open, with and without the language's clitics, the last first."""
        return tuple(dict.fromkeys(node for form in self._forms(word) for node in self._openings(form)))[::-1]

    def _forms(self, word: str) -> list[str]:
        forms = [word]
        if word in self._whole:
            return forms
        for prefix in self._prefixes:
            if word.startswith(prefix) and len(word) - len(prefix) >= 2:
                forms.append(word[len(prefix):])
        for suffix in self._suffixes:
            if word.endswith(suffix) and len(word) - len(suffix) >= 2:
                forms.append(word[: -len(suffix)])
        return forms

    def _never(self, text: str) -> frozenset[str]:
        """The kinds of mention that a word is not by itself, as it is written, with and without what is joined before it."""
        found = self._barred.get(text)
        if found is None:
            written = _as_written(text)
            forms = ("=" + written, written, *(written[len(p):] for p in self._prefixes if written.startswith(p)))
            found = frozenset(kind for form in forms for kind in self._homographs.get(form, ()))
            if len(self._barred) > _MOST_WORDS:
                self._barred.clear()
            self._barred[text] = found
        return found

    def opens(self, folded: str) -> bool:
        """Whether a folded word, as it stands and without clitics, begins a pattern."""
        return bool(self._openings(folded))

    def _reached(self, tokens: Sequence[Token], first: int, beginnings: Sequence[_Node]) -> list[tuple[_Node, int, bool]]:
        """Every node with a value that the tokens from `first` lead to, with the token behind it and whether others were passed over."""
        reached: list[tuple[_Node, int, bool]] = []
        for node in beginnings:
            if node.waiting and first + 1 < len(tokens):
                self._go_on(node, tokens[first + 1][3])
            if node.gap is not None or node.cut is not None or self._has_clitics:
                self._walk(reached, tokens, first + 1, node)
                continue
            if node.values:
                reached.append((node, first + 1, False))
            if node.exact is not None and first + 1 < len(tokens):  # most patterns of several words end here: the text goes on otherwise
                child = node.exact.get(tokens[first + 1][3])
                if child is not None:
                    self._walk(reached, tokens, first + 2, child)
        return reached

    def _walk(self, reached: list[tuple[_Node, int, bool]], tokens: Sequence[Token], first: int, beginning: _Node) -> None:
        """Add what the tokens from `first` on lead to from a node."""
        pending = [(beginning, first, False)]
        while pending:
            node, position, gapped = pending.pop()
            if node.values:
                reached.append((node, position, gapped))
            if position >= len(tokens):
                continue
            if node.exact or node.cut is not None:
                following = tokens[position][3]
                if self._has_clitics:
                    seen: set[int] = set()
                    for form in self._forms(following):
                        for child in self._children(node, form):
                            if id(child) not in seen:
                                seen.add(id(child))
                                pending.append((child, position + 1, gapped))
                else:
                    pending.extend([(child, position + 1, gapped) for child in self._children(node, following)])
            if node.gap is not None:
                for skipped in range((_PARTED_WORDS if self._particles else GAP_WORDS) + 1):
                    at = position + skipped
                    if at >= len(tokens) or tokens[at].kind in (STOP, BREAK):
                        break
                    if skipped > GAP_WORDS and not self._closes_its_clause(tokens, at):
                        continue
                    leads_on = self._is_a_preposition(tokens, at)
                    for child in self._children(node.gap, tokens[at].folded):
                        if not (leads_on and child.exact is None and child.cut is None and child.gap is None):
                            pending.append((child, at + 1, True))

    def _is_a_preposition(self, tokens: Sequence[Token], place: int) -> bool:
        """Whether what may be the parted half of a verb has a noun behind it, and so leads that: nehmen ab 8. Januar ihre Flüge wieder auf, trafen ein Lagerhaus."""
        if tokens[place].folded not in self._prepositions or place + 1 >= len(tokens):
            return False
        behind = tokens[place + 1]
        return behind.kind == NUMBER or behind.folded in self._led or (behind.kind not in _WORDLESS and behind.text[:1].isupper())

    def _closes_its_clause(self, tokens: Sequence[Token], place: int) -> bool:
        """Whether a token is the parted half of a verb, with which a clause ends: sagte die Vorstellung des Mosaiks am Donnerstag kurzfristig ab."""
        return tokens[place].folded in self._particles and (
            place + 1 >= len(tokens) or tokens[place + 1].kind in (STOP, BREAK) or tokens[place + 1].folded in self._conjunctions or tokens[place + 1].folded in self._behind_halves)

    def mentions(self, tokens: Sequence[Token], places: Mapping[str, Sequence[int]] | None = None) -> list[Mention]:
        """Every concept in the tokens, longest first at each place, in order of where they begin.

        `places` are the tokens that are each folded word, if known: then each word is looked up once.
        """
        kept: list[Mention] = []
        gapped: list[Mention] = []
        hidden: list[Mention] = []  # a number's scales within longer words
        seeming: list[Mention] = []  # words that are none of a kind: 고양이 is a cat and not in Goyang, who 사진을 올렸다 has posted it and raised nothing
        reach, reach_first, opening = -1, -1, False
        self._first.forget()
        begun = self._first
        told = self._accents
        strict = told is not None and told.are_written(tokens)
        if places is None:
            openings = [(i, found) for i, token in enumerate(tokens) if (found := begun[token.folded])]
        else:
            openings = sorted([(i, found) for word, at in places.items() if (found := begun[word]) for i in at], key=_place)
        for first, beginnings in openings:
            token = tokens[first]
            if token.kind in _WORDLESS:
                continue
            reached = self._reached(tokens, first, beginnings)
            if not reached:
                continue
            solid: list[Mention] = []
            never = self._never(token.text) if self._homographs else frozenset()
            if self._standing.may_bar(token.folded):
                never |= self._standing.barred(tokens, first)
            for node, after, has_gap in reached:
                if token.kind == CJK and _inside_katakana(tokens, first, after):
                    continue
                for kind, key, capitals, ahead, written, _ in node.values:
                    if capitals and not _is_written(token, capitals, tokens, first):
                        continue
                    if never and after == first + 1 and (kind in never or f"{kind} {key[0] if isinstance(key, tuple) else key}" in never):
                        continue
                    last = after - 1 if ahead else after  # "visited in*": the clitic must follow, its word is another's
                    if told is not None and not told.agree(written, tokens[first:last], strict, kind in _SPELT_ABROAD):
                        continue
                    (gapped if has_gap else solid).append(_new(Mention, (kind, key, token[0], tokens[last - 1][1], first, last)))
            if len(solid) > 1:
                if kept and kept[-1].last == first and kept[-1].kind in _NUMERAL and any(
                        m.kind == "cardinal" or (m.kind == "scale" and token.kind == CJK) for m in solid):
                    solid = [m for m in solid if m.kind != "other"]  # on bir gün is eleven days, though bir gün is one day; 二十一度 has no 一度 (once)
                solid.sort(key=_last, reverse=True)
                solid = list(dict.fromkeys(solid))
            for mention in solid:
                if mention[0] == "seeming":
                    seeming.append(mention)
                    continue
                last = mention[5]
                if last > reach:
                    reach, reach_first, opening = last, first, mention[1] == "clause-break"
                elif not (last == reach and (
                    first == reach_first or (opening and mention[1] == "negator") or (mention[1] == "planned" and kept[-1].kind == "act")
                    or (mention[1] == "negator" and _denies_act(kept, reach)) or (mention[0] == "office" and _receives_somebody(kept, reach))
                )) and not _says_when_of_an_act(mention, kept) and not (self._opens_with_no and mention[1] == "negator" and last == first + 1 and first == reach_first and _denies_act(kept, reach)):
                    if mention[0] == "scale" and token.kind == CJK and first and tokens[first - 1].kind == NUMBER:
                        hidden.append(mention)
                    continue  # inside a longer match, but for whom an act's last word tells of, the "no" of a clause that "and no" opens, the form that says when of an act of several words, and the time or the "no" that an act's last word, or in some languages its first, holds
                kept.append(mention)
        kept = _cut_as_written(kept, tokens)
        if hidden:
            held = {m.first for m in kept}
            kept = sorted((*kept, *(m for m in hidden if m.first not in held)), key=lambda m: (m.first, -m.last))  # 8300万科威特: no firm of Vanke
        behind = {(m.last, m.key): m.first for m in gapped if m.kind == "seeming"}  # where words end that are none of a kind behind another
        if behind:
            gapped = [m for m in gapped if m.kind != "seeming"]
            kept = [m for m in kept if m.first <= behind.get((m.last, m.kind), m.first)]
        if seeming:
            kept = _without(seeming, kept)
        if gapped:
            others = [m for m in kept if m.kind == "other"]
            meant = [m for m in gapped if m.kind == "other"]  # traf gestern eine Entscheidung: neither word is an act by itself
            acts = [m for m in (*kept, *gapped) if meant and m.kind == "act" and any(
                (m.first == o.first and m.last in (m.first + 1, o.last)) or (m.last == o.last and m.first == m.last - 1) for o in meant)]
            spent = {id(o) for o in meant if any(m.first == o.first or m.last == o.last for m in acts)}  # what stands between the words is as it was
            kept = [m for m in kept if m not in acts]
            kept.extend(
                m for m in gapped if m not in acts and id(m) not in spent
                and not any(o.first <= m.first and m.last <= o.last for o in others))  # has nothing against
            kept.sort(key=lambda m: (m.first, -m.last))
            kept = list(dict.fromkeys(kept))
        return kept


def _receives_somebody(kept: Sequence[Mention], reach: int) -> bool:
    """Whether the act that reaches furthest ends with a word for somebody, who is it all the same: принял посла Ганы."""
    return any(m.kind == "act" and m.last == reach for m in kept[-_BESIDE:])


_BESIDE = 4  # the last mentions kept


def _says_when_of_an_act(mention: Mention, kept: list[Mention]) -> bool:
    """Whether a word by whose form a deed is still to be done, or may be, is one of an act of several words that was just kept: pondrán en servicio."""
    act = kept[-1]
    return mention.key in _AHEAD and mention.kind == "cue" and mention.end - mention.start > _SMALL and act.kind == "act" and mention.last <= act.last and act.key not in _OF_PLANS


_AHEAD, _OF_PLANS = ("planned", "conditional"), ("plan", "schedule")
_SMALL = 3  # letters of words that are no verb's form, as "se" that is "if" and "itself"


def _is_acronym(word: str) -> bool:
    """Whether a word has a capital behind its first letter: MoD, PMs."""
    return word[:1].isupper() and any(map(str.isupper, word[1:]))


def _as_written(word: str) -> str:
    """A word without vowel signs and case, letters of one sound as one keyboard has them."""
    return "".join(c for c in word.casefold().translate(_KEYBOARDS) if unicodedata.category(c) != "Mn")


_KEYBOARDS = str.maketrans({"\u06cc": "\u064a", "\u06a9": "\u0643", "\u0640": None})
_NUMERAL = frozenset(("cardinal", "scale"))
_A_WORD = 2  # signs


def _cut_as_written(kept: list[Mention], tokens: Sequence[Token]) -> list[Mention]:
    """The mentions without those of signs that two others have parted between them: in 投票决定 are 投票 and 决定, and no 票决.

    A word that overlaps with one other only may be the right one, and stays, unless a figure is measured by its first sign: in 30分发布 is no 分发.
    """
    words = [m for m in kept if m.last - m.first >= _A_WORD and tokens[m.first].kind == CJK]
    furthest: dict[int, int] = {}  # where the longest word that begins at a token ends
    for mention in words:
        furthest[mention.first] = max(mention.last, furthest.get(mention.first, 0))
    titles = {m.first for m in words if m.kind == "office"}
    dropped = {(m.first, m.last) for m in words if m.kind == "office" and any(
        place in titles and furthest[place] > m.last for place in range(m.first + 1, m.last))}  # the title ends with the words: 健司教授 is no 司教
    counters = {(m.first, m.last) for m in words if m.kind in ("thing", "unit", "currency")}
    reach = -1  # where the last word ends that stands
    for first, last in dict.fromkeys((m.first, m.last) for m in words):
        behind = [place for place in range(first + 1, last) if furthest.get(place, 0) > last]
        if (first, last) in dropped:
            continue
        if behind and (first < reach <= behind[-1] or (
                behind[0] == first + 1 and first and tokens[first - 1].kind == NUMBER and (first, last) not in counters)):
            dropped.add((first, last))
        else:
            reach = max(reach, last)
    return [m for m in kept if (m.first, m.last) not in dropped] if dropped else kept


def _without(seeming: list[Mention], kept: list[Mention]) -> list[Mention]:
    """The mentions without those within words that only seem to be of their kind."""
    held: dict[int, list[Mention]] = {}
    for mention in seeming:
        for token in range(mention.first, mention.last):
            held.setdefault(token, []).append(mention)
    return [m for m in kept if not any(m.last <= s.last and s.key in (m.kind, "any") for s in held.get(m.first, ()))]


_new = tuple.__new__
_last = operator.attrgetter("last")
_place = operator.itemgetter(0)


def _is_written(token: Token, capitals: str, tokens: Sequence[Token], first: int) -> bool:
    """Whether a word has the capitals, or the very letters, that a pattern asks for."""
    if capitals[0] == "=":
        return token.text.casefold() == capitals[1:]  # secretaría is no secretaria
    if capitals == "first":
        return token.text[:1].isupper()
    if capitals == "small":
        return token.text[:1].islower()  # unterlagen (were defeated), and no Unterlagen (papers)
    return token.text.isupper() and (capitals != "glued" or token.end == tokens[first + 1].start)


# Acts that some languages say by denying another: did not accept, did not change.
_NO_WITHIN = frozenset("keep-unchanged refuse reject lack disagree deny go-missing survive cover-costs suspect lose end cancel".split())


def _denies_act(kept: Sequence[Mention], last: int) -> bool:
    """Whether a "no" at the end of the match that ends before token `last` denies an act, and is not what makes it the act it is."""
    acts = {m.key for m in kept[-4:] if m.kind == "act" and m.last == last}
    return bool(acts) and not acts & _NO_WITHIN


def _inside_katakana(tokens: Sequence[Token], first: int, after: int) -> bool:
    """Whether a katakana word is only a piece of a longer one: a short one beside more, as Thailand (タイ) in "title" (タイトル), or one between more; so is the
    one that other signs follow, a strike in Bucharest (ブカレストに)."""
    word = next((at for at in range(first, after) if not _is_katakana(tokens[at])), after)
    if word < after:
        return first < word <= first + _SHORT_KATAKANA and first > 0 and tokens[first - 1].end == tokens[first].start and _is_katakana(tokens[first - 1])
    before = tokens[first - 1] if first else None
    behind = tokens[after] if after < len(tokens) else None
    beside = (
        before is not None and before.end == tokens[first].start and _is_katakana(before),
        behind is not None and behind.start == tokens[after - 1].end and _is_katakana(behind))
    return any(beside) if after - first <= _SHORT_KATAKANA else all(beside)


_SHORT_KATAKANA = 3  # signs


def _is_katakana(token: Token) -> bool:
    return "\u30a1" <= token.text <= "\u30ff" and token.kind == CJK


_FIRST_CJK = "\u3005"  # as `is_cjk` has it: no sign below is one


def _is_one_word(slot: str) -> bool:
    """Whether a slot is plainly one word, perhaps with the sign of a stem or ending; where it is not so plain, the answer is no."""
    core = slot if slot.isalpha() else slot.removeprefix("*").removesuffix("*").removesuffix("~")
    return core.isalpha() and (core.isascii() or max(core) < _FIRST_CJK or not any(map(is_cjk, core)))


def _first_letters(second: str) -> set[str]:
    """The first letters, folded, of the words that a slot takes; none where any may be."""
    if not second or second[0] in "\u2026*" or "|*" in second:
        return set()
    letters = {fold(piece[0])[:1] for piece in second.split("|") if piece}
    return letters if all(letters) else set()


def _slots(pattern: str) -> Iterator[str]:
    """The slots of a pattern, cut where `tokenize` would cut the text they are to match."""
    parts = pattern.split()
    for place, part in enumerate(parts):
        if part == "\u2026" or _is_one_word(part):
            yield part
            continue
        if len(part) > 1 and part[-1] == "." and "|" not in part and place < len(parts) - 1:
            yield from _tokens_of_slot(part)
            yield "."  # ds. uchodźców
            continue
        pieces = [piece for piece in part.split("|") if piece]
        if "|" not in part:
            yield from _tokens_of_slot(part)
        elif all(map(_is_one_word, pieces)):
            yield "|".join(pieces)
        else:
            yield "|".join([_tokens_of_slot(piece)[0] for piece in pieces])  # alternatives of several words each were parted before


@functools.lru_cache(maxsize=1024)
def _tokens_of_slot(slot: str) -> Sequence[str]:
    """What `tokenize` makes of a slot, with its signs where they were; a pattern's are asked for once as it is expanded and again as it is added."""
    head = "*" if slot.startswith("*") and len(slot) > 1 else ""
    tail = slot[-1] if slot[-1:] in ("*", "~") and len(slot) > 1 else ""
    core = slot[len(head): len(slot) - len(tail)]
    tokens = [t for t in tokenize(core) if t.kind not in (STOP, BREAK) or (t.text in _INSIDE and t.end < len(core) and t.start)]  # U.S, או"ם
    if not tokens:
        return (core,) if core else ()
    pieces = [token.text for token in tokens]
    pieces[0] = head + pieces[0]
    pieces[-1] += tail
    return tuple(pieces)


_INSIDE = frozenset((".", '"'))  # signs that a word may hold


def expand(pattern: str) -> Sequence[str]:
    """The pattern with those alternatives spelled out that are of several words ("l'eau|les eaux")."""
    if "|" not in pattern:
        plain = " ".join(pattern.split())
        return (pattern if plain == pattern else plain,)  # the literal's own string takes no room
    parts = pattern.split()
    for index, part in enumerate(parts):
        if "|" in part:
            pieces = [p for p in part.split("|") if p]
            if any(not _is_one_word(p) and len(_tokens_of_slot(p)) != 1 for p in pieces):
                return [one for piece in pieces for one in expand(" ".join([*parts[:index], piece, *parts[index + 1:]]))]
    return (" ".join(parts),)


@functools.lru_cache(maxsize=64)
def dictionary(code: str) -> Dictionary | None:
    """The compiled dictionary of a language, or None where the language has no words yet."""
    from verify.languages import words
    from verify.languages._index import waiting

    literal = words(code)
    return None if literal is None else Dictionary(literal, waiting(code, "words"))

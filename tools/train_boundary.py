"""Learn `verify/citations/boundary.tsv` and `_trees.tsv` from texts whose posts' starts are known.

    python tools/train_boundary.py tests/boundary/*.corpus ../shared/corpus [--write] [--leave-out]

A file holds a text a line, with the words of each post between `[[` and `]]`; a folder holds `truth.jsonl` and `flattened.jsonl`. A model is a conditional choice: among the places of one post, the odds of
each are the exponential of its signs' weights, and what is still wrong is left to small trees (boosting.py). `--leave-out` prints how often the exact start is found in the texts of publishers that
the weights were not learnt from; `--write` keeps what is learnt from all of them. The texts themselves are not kept. Nothing is ever learnt
from `heldout.corpus`, `sealed.corpus`, `unmarked.corpus`, `barer.corpus`, `ordinary.corpus` and `everyday.corpus`: how often their starts are found is printed at the end.
"""

from __future__ import annotations

import argparse
import collections
import json
import math
import random
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import boosting
import numpy as np

from verify.citations import boundary, flattened
from verify.citations._trees import Tree, answer, written

_HELD_OUT = ("heldout.corpus", "sealed.corpus", "unmarked.corpus", "barer.corpus", "ordinary.corpus", "everyday.corpus")
_WEIGHTS = Path(boundary.__file__).with_name("boundary.tsv")
_TREES = Path(boundary.__file__).with_name("_trees.tsv")
_TREE_COUNT = 100
# What a reader would say of each sign before having seen any text (nats); the texts then correct it.
_EXPECTED = {
    "before:colon said": 2.0, "before:stop said": 0.8, "before:blank": 1.5, "before:headings": 0.5, "before:line in lines": 1.0, "before:nothing": -2.5, "before:address": 1.5,
    "before:year": 0.5, "before:quote said": 0.3, "first:verbatim": 2.5, "first:quoted within": -2.5, "first:twice": 4.0, "first:label": 0.5, "first:link": -1.0, "has:weekday": -0.3, "first:linked": -0.7, "mixed:small": -0.7, "has:past": -0.4, "has:markup": -1.5, "before:ordinal": -1.5, "before:quote whole": -0.7, "first:restates": 0.5, "first:small": -1.5, "first:item": -1.5, "first:sign": -1.0, "first:tag": 0.8,
    "cuts:bracket": -2.5, "cuts:quote": -0.7, "only:tags": -2.0, "has:told": -0.6, "has:says": -0.4, "before:small": 0.5, "across:small": 0.8, "first:caps": 0.4, "has:self": -1.0, "has:self full": -0.3, "before:other manner": 1.0, "has:page": -2.0, "has:credit": -1.5,
    "has:plain": -0.5, "has:long sentence": -0.3, "has:speech": -0.7, "has:tag": 0.8, "has:at": 0.7, "has:emoji": 0.7, "has:link": 0.5, "has:own": 0.4,
    "has:loud": 0.3, "has:question": 0.3, "repeats:itself": -0.5, "repeats:prose": 2.0, "long:over": -0.7, "long:most": -1.0, "long:more": -0.5,
    "long:15": -1.0, "long:30": -0.5, "across:blank": -1.0, "across:colon said": -1.0, "across:stop said": -0.3, "language": 0.33, "language:far": -0.4,
    "before:platform said": 1.5, "before:platform else": 1.0, "holds:verbatim": 1.5, "holds:both": -1.0, "before:account said": 0.7, "left:today further": -0.7, "has:other manner": -1.5, "has:today": 0.7, "left:today": -1.0, "left:self": -1.3, "left:self further": -1.3, "left:small": -1.3,
}
STEP = 0.05
_MARKED = re.compile(r"\[\[(.*?)\]\]", re.DOTALL)
_SENTENCE = re.compile(r"([.!?。！？।]) +(?=[^\s—])")
_CURLY = re.compile("[“”„«»‘’]")


@dataclass
class Text:
    """A text of one publisher, and where each of its posts begins and its signature stands."""

    shape: str
    group: str
    language: str
    article: str
    starts: list[tuple[int, int]]


@dataclass
class Choice:
    """One post: the signs of each place, those that only trees ask for among them in `closely`, and which place is right."""

    text: Text
    places: list[int]
    signs: list[dict[str, float]]
    closely: list[dict[str, float]]
    right: int | None
    weight: float = 1.0


@dataclass
class Model:
    weights: dict[str, float]
    trees: list[Tree]

    def pick(self, choice: Choice) -> int:
        """The place that the engine would choose."""
        values = sums(choice, self.weights)
        near = max(values) - boundary.IN_QUESTION
        if sum(value > near for value in values) > 1:
            values = [value + answer(choice.closely[i], self.trees) if value > near else value - 50.0 for i, value in enumerate(values)]
        return max(range(len(values)), key=lambda i: (values[i], -i))


def sums(choice: Choice, weights: dict[str, float]) -> list[float]:
    return [sum(weights.get(name, 0.0) * amount for name, amount in found.items()) for found in choice.signs]


def read(path: Path) -> Iterator[Text]:
    if path.is_file():
        lines = [line.rstrip("\n") for line in path.open(encoding="utf-8") if line.strip() and not line.startswith("#")]
        shape = f"held out {path.stem}" if path.name in _HELD_OUT else "own"
        for number, line in enumerate(lines):
            language, article = line.split(None, 1)
            yield marked(article, language, f"{path.stem} {number}", shape)
        if path.name not in _HELD_OUT:
            yield from mixed(lines, path.stem)
            yield from parted(lines, path.stem)
            yield from joined(lines, path.stem)
        return
    articles = {d["id"]: d["article"] for d in map(json.loads, (path / "flattened.jsonl").open(encoding="utf-8"))}
    for record in map(json.loads, (path / "truth.jsonl").open(encoding="utf-8")):
        if record["id"] not in articles:
            continue
        starts = [(c["text_start"], c["at"]) for c in record["citations"] if c.get("text_start") is not None]
        if starts:
            group = record["publisher"] if record["kind"] != "flattened-natural" else record["publisher"] + record["id"][-1]
            yield Text(record["shape"] or record["kind"], group, record["language"], articles[record["id"]], starts)


def marked(article: str, language: str, group: str, shape: str = "own") -> Text:
    """A text in which `[[ ]]` stand around the words of each post."""
    plain, starts, position = "", [], 0
    for match in _MARKED.finditer(article):
        plain += article[position:match.start()]
        begin = len(plain)
        plain += match.group(1)
        starts.append((begin, len(plain)))
        position = match.end()
    return Text(shape, group, language, plain + article[position:], starts)


def mixed(lines: list[str], name: str) -> Iterator[Text]:
    """Each report again, with posts that belong to reports in other languages."""
    posts = [(line.split(None, 1)[0], match.group(1)) for line in lines for match in _MARKED.finditer(line)]
    chance = random.Random(7)
    for number, line in enumerate(lines):
        language, article = line.split(None, 1)
        others = [words for code, words in posts if code != language]
        for _ in range(2):
            yield marked(_MARKED.sub(lambda _: f"[[{chance.choice(others)}]]", article), language, f"{name} {number}", "own mixed")  # noqa: B023


def parted(lines: list[str], name: str) -> Iterator[Text]:
    """Each report again in paragraphs, with its posts on lines of their own, now and then one that breaks off in lines itself."""
    chance = random.Random(11)
    for number, line in enumerate(lines):
        language, article = line.split(None, 1)
        gap = chance.choice(("\n", "\n\n", "\n\n", "\r\n"))
        pieces = re.split(r"(\[\[.*?\]\])", article)
        for i, piece in enumerate(pieces):
            if piece.startswith("[["):
                if chance.random() < 0.3:
                    pieces[i] = _SENTENCE.sub(lambda match: match.group(1) + gap, piece)  # noqa: B023
            elif i + 1 < len(pieces):
                pieces[i] = _SENTENCE.sub(lambda match: match.group(1) + (gap if chance.random() < 0.3 else " "), piece.rstrip()) + (gap if piece.strip() else "")  # noqa: B023
        yield marked("".join(pieces), language, f"{name} {number}", "own lines")


def joined(lines: list[str], name: str) -> Iterator[Text]:
    """Reports that follow upon another in their language: an article is longer than what leads to its first post here."""
    last: dict[str, str] = {}
    for number, line in enumerate(lines):
        language, article = line.split(None, 1)
        if language in last and number % 2:
            yield marked(f"{last[language]} {article}", language, f"{name} {number}", "own joined")
        last[language] = article


def lost(text: Text) -> Text:
    """The same text with its line breaks and curly quotation marks lost."""
    where: list[int] = []
    kept: list[str] = []
    length = 0
    for character in text.article:
        where.append(length)
        left = character
        if character in "\n\r":
            left = " " if kept and kept[-1] != " " else ""
        elif _CURLY.match(character):
            left = ""
        if left:
            kept.append(left)
            length += 1
    where.append(length)
    return Text("lost", text.group, text.language, "".join(kept), [(where[a], where[b]) for a, b in text.starts])


def choices(text: Text) -> list[Choice]:
    """What the engine weighs for each known post of a text."""
    asked: list[tuple[int, boundary.Weighing]] = []
    engine = boundary.weighed

    def record(*arguments: object, **named: object) -> object:
        result = engine(*arguments, **named)  # type: ignore[arg-type]
        asked.append((arguments[2], result[0]))  # type: ignore[arg-type]
        return result

    boundary.weighed = record  # type: ignore[assignment]
    try:
        flattened.find_flattened(text.article)
    finally:
        boundary.weighed = engine
    found = []
    for start, at in text.starts:
        # the words end before their signature, with at most media links between
        near = [entry for entry in asked if start < entry[0] <= at + 3 and at - entry[0] < 200]
        if not near:
            continue
        weighing = max(near, key=lambda entry: entry[0])[1]
        places = list(weighing.places)
        right = min(range(len(places)), key=lambda i: abs(places[i] - start))
        closely = [weighing.closely(number) for number in range(len(places))]
        found.append(Choice(text, places, weighing.signs, closely, right if abs(places[right] - start) <= 2 else None))
    return found


def learn(sample: list[Choice], strength: float = 0.03, rounds: int = 16) -> dict[str, float]:
    """Weights of the signs, by stochastic gradient with a step a sign (AdaGrad), averaged over the later rounds, and a pull to what is expected."""
    weights: dict[str, float] = collections.defaultdict(float, _EXPECTED)
    squares: dict[str, float] = collections.defaultdict(lambda: 1e-3)
    order = [choice for choice in sample if choice.right is not None and len(choice.places) > 1]
    shuffled = random.Random(1)
    total: dict[str, float] = collections.defaultdict(float)
    for number in range(rounds):
        shuffled.shuffle(order)
        for choice in order:
            values = [sum(weights[name] * amount for name, amount in found.items()) for found in choice.signs]
            top = max(values)
            odds = [math.exp(value - top) for value in values]
            whole = sum(odds)
            slope: dict[str, float] = collections.defaultdict(float)
            for place, found in enumerate(choice.signs):
                share = odds[place] / whole - (place == choice.right)
                if abs(share) > 1e-4:
                    for name, amount in found.items():
                        slope[name] += share * amount * choice.weight
            for name, pushed in slope.items():
                pull = pushed + strength * (weights[name] - _EXPECTED.get(name, 0.0)) * choice.weight / 2
                squares[name] += pull * pull
                weights[name] -= STEP * pull / math.sqrt(squares[name])
        if number >= rounds // 2:
            for name, value in weights.items():
                total[name] += value / (rounds - rounds // 2)
    return dict(total)


def model(sample: list[Choice], strength: float) -> Model:
    """Weights of the signs, and trees for what they get wrong."""
    weights = learn(sample, strength)
    posts = boosting.Table([choice.closely for choice in sample])
    base = np.array([value for choice in sample for value in sums(choice, weights)])
    return Model(weights, boosting.grow(posts, base, [choice.right for choice in sample], np.array([choice.weight for choice in sample]), _TREE_COUNT))


# What the posts of one real publisher count together at most, and each of them; and a text of ours in another of its shapes.
_PUBLISHER, _POST, _ALTERED = 20.0, 3.0, 0.25


def weigh_equally(sample: list[Choice]) -> None:
    """One publisher's posts, however many and however often flattened, do not outweigh all others; nor do our own texts in several shapes."""
    counts = collections.Counter(choice.text.group for choice in sample)
    for choice in sample:
        own = choice.text.shape.startswith("own")
        choice.weight = (1.0 if choice.text.shape == "own" else _ALTERED) if own else min(_POST, _PUBLISHER / counts[choice.text.group])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sources", nargs="+", type=Path)
    parser.add_argument("--leave-out", action="store_true")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--show", help="print the wrong starts of this shape")
    parser.add_argument("--strength", type=float, default=0.05)
    options = parser.parse_args()
    texts = [text for source in options.sources for text in read(source)]
    texts += [lost(text) for text in texts if not text.shape.startswith(("own", "held")) and ("\n" in text.article or _CURLY.search(text.article))]
    sample = [choice for text in texts for choice in choices(text)]
    held_out = [choice for choice in sample if choice.text.shape.startswith("held out")]
    sample = [choice for choice in sample if not choice.text.shape.startswith("held out")]
    weigh_equally(sample)
    print(len(texts), "texts", len(sample), "posts", sum(choice.right is None for choice in sample), "whose start is no place", file=sys.stderr)
    if options.leave_out:
        groups = sorted({choice.text.group for choice in sample})
        rates: dict[tuple[str, str], list[float]] = collections.defaultdict(lambda: [0, 0])
        shares: dict[tuple[str, str], list[bool]] = collections.defaultdict(list)
        folds = [groups[i::12] for i in range(12)]
        for fold in folds:
            learnt = model([choice for choice in sample if choice.text.group not in fold], options.strength)
            for choice in sample:
                if choice.text.group not in fold:
                    continue
                chosen = learnt.pick(choice)
                right = choice.right is not None and chosen == choice.right
                shares[(choice.text.shape, choice.text.group)].append(right)
                for key in ((choice.text.shape, "all"), (choice.text.shape, choice.text.language)):
                    rates[key][0] += right
                    rates[key][1] += 1
                if not right and options.show == choice.text.shape:
                    _print_wrong(choice, chosen, learnt.weights)
        for key, (hits, count) in sorted(rates.items()):
            by_group = [sum(v) / len(v) for (shape, _), v in shares.items() if shape == key[0]]
            print(f"{key[0]:18} {key[1]:4} {count:5.0f} {100 * hits / count:6.1f}", f"  by publisher {100 * sum(by_group) / len(by_group):.1f}" if key[1] == "all" else "")
    learnt = model(sample, options.strength)
    for shape in sorted({choice.text.shape for choice in held_out}):
        known = [choice for choice in held_out if choice.text.shape == shape]
        wrong = [choice for choice in known if choice.right is None or learnt.pick(choice) != choice.right]
        print(f"{shape:23} {len(known):5} {100 - 100 * len(wrong) / len(known):6.1f}")
        for choice in wrong if options.show == shape else ():
            _print_wrong(choice, learnt.pick(choice), learnt.weights)
    if options.write:
        with _WEIGHTS.open("w", encoding="utf-8") as file:
            file.write("# What each sign before or in a stretch says for its being the start of a post's words, in nats (tools/train_boundary.py).\n")
            for name, value in sorted(learnt.weights.items()):
                if abs(value) >= 0.005:
                    file.write(f"{name}\t{value:.3f}\n")
        with _TREES.open("w", encoding="utf-8") as file:
            file.write("# Questions about several signs of a place, a tree a line (verify/citations/_trees.py; tools/train_boundary.py).\n")
            file.writelines(written(tree) + "\n" for tree in learnt.trees)


def _print_wrong(choice: Choice, chosen: int, weights: dict[str, float]) -> None:
    article, places = choice.text.article, choice.places
    print("---", choice.text.group, choice.text.language)
    for label, index in (("right", choice.right), ("found", chosen)):
        if index is None:
            print(label, "no place")
            continue
        at = places[index]
        signs = {k: round(v * weights.get(k, 0.0), 1) for k, v in choice.signs[index].items()}
        print(label, round(sum(signs.values()), 1), repr(article[max(0, at - 120):at]), "||", repr(article[at:at + 100]))
        print("     ", dict(sorted(signs.items(), key=lambda item: -abs(item[1]))))


if __name__ == "__main__":
    sys.exit(main())

"""Learn `verify/comparison/evidence.tsv` from written articles whose discrepancies are known.

    python tools/train_evidence.py [FILE.yaml ...] [--kind=KIND ...] [--write] [--leave-out]

Each value of the prose beside each of the post that it may have been put for is a pair (`verify/comparison/_rivals.py`); one that a case expects at
these words, or a rule's example or a story of tests/test_bodies.py marks, is a contradiction, any other is none; tests/honest has none at all. A sign weighs what makes the known ones likeliest (logistic regression with a pull to 0; numpy).
An article's variants share most of their pairs, which therefore count less. `--leave-out` prints, for each kind, how sure the weights learnt
from the other files are of the true pairs and of the others. With `--kind` only the weights of these kinds of pairs are learnt; those of others stay.
"""

from __future__ import annotations

import dataclasses
import functools
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from verify import documents
from verify.citations import detect_language, find_citations
from verify.claims import read_article
from verify.claims._values import Claim
from verify.comparison._aligned import meet
from verify.comparison._bodies_left import Left
from verify.comparison._rivals import KINDS, Rivals, kinds_of, rivals_of
from verify.model import Article, Evidence
from verify.pipeline import Settings, check_article
from verify.rules import rules

_ROOT = Path(__file__).parent.parent
_CASES = _ROOT.parent / "shared" / "cases"
_OWN = _ROOT / "tests" / "cases"
_HONEST = _ROOT / "tests" / "honest"
_CLAUSES = _ROOT / "tests" / "data" / "clauses.txt"
_OUT = _ROOT / "verify" / "comparison" / "evidence.tsv"
_PULL = 0.05  # against large weights, of signs of one deviation
_FOLDS = 7
_RULES = {kind: rule for rule in {rule.name for rule in rules()} for kind in kinds_of(rule)}
_ALIKE = {
    "act-mismatch": ("negation-mismatch",), "negation-mismatch": ("act-mismatch",),
    "date-mismatch": ("date-order", "weekday-mismatch"), "date-order": ("date-mismatch", "weekday-mismatch")}


def main() -> None:
    sys.path[:0] = [str(_CASES), str(_ROOT)]
    paths = [Path(a) for a in sys.argv[1:] if not a.startswith("--")] or [*sorted(_CASES.glob("*.yaml")), *sorted(_OWN.glob("*.yaml"))]
    asked = [a.removeprefix(_KIND) for a in sys.argv[1:] if a.startswith(_KIND)]
    _LEARNT.extend(kind for kind in KINDS if not asked or kind in asked)
    pairs = [*_of_cases(paths), *_of_examples(), *_of_honest_articles(), *_of_clauses(), *_of_stories()]
    lines = ["# What each sign says for two values that differ being of one thing, in nats (tools/train_evidence.py)."]
    kept = _OUT.read_text(encoding="utf-8").splitlines() if asked else []
    for kind in KINDS:
        if kind not in _LEARNT:
            lines += [line for line in kept if line.startswith(f"{kind}\t")]
            continue
        table = _Table([pair for pair in pairs if pair[0] == kind])
        if "--leave-out" in sys.argv:
            table.print_left_out(kind)
        lines += [f"{kind}\t{name}\t{weight:.3f}" for name, weight in table.learn(np.ones(len(table.known), bool)).items() if abs(weight) >= _LEAST or not name]
    if "--write" in sys.argv:
        _OUT.write_text("\n".join(lines) + "\n", encoding="utf-8")


_LEAST = 0.0005
_KIND = "--kind="
_LEARNT: list[str] = []  # the kinds whose weights are asked for
_ALTERED = "quotation"  # of which what it was made of is a guess: an altered one may share more with another sentence
Pair = tuple[str, str, int, dict[str, float], bool]  # kind, story, fold, signs, whether it is a contradiction
Known = Callable[[Rivals, str, str], bool]  # whether a pair of an article with this text, and a post with that, is a contradiction


def _pairs_of(article: Article, published: str | None, story: str, fold: int, is_known: Known) -> Iterator[Pair]:
    """All pairs of an article."""
    if published:
        article = dataclasses.replace(article, published=published)
    citations = find_citations(article)
    reading = read_article(article, citations, article.language or detect_language(article, citations))
    for meeting in meet(reading):
        for kind in _LEARNT:
            for pair in rivals_of(meeting, kind):
                yield kind, story, fold, dict(pair.signs), is_known(pair, article.text, meeting.post.passage.text)


def _of_cases(paths: Sequence[Path]) -> Iterator[Pair]:
    """Written cases: a pair is a contradiction where one of its rule, or one alike, is expected at its words."""
    import compile as cases  # type: ignore[import-not-found]
    import score  # type: ignore[import-not-found]

    def marked(claim: Claim | Left, words: str | None, text: str, unmarked: bool) -> bool:
        spans = score.spans_of(words, text) if words else []
        return any(start < claim.end and claim.start < end for start, end in spans) if spans else unmarked

    for fold, path in enumerate(paths):
        for case in cases.load_cases([path])[0]:

            def known(pair: Rivals, text: str, post: str, expect: Sequence[dict[str, Any]] = case["expect"]) -> bool:
                return any(
                    pair.rule in (one["rule"], *_ALIKE.get(one["rule"], ())) and marked(pair.ours, one["article"], text, False) and (pair.kind == _ALTERED or marked(pair.theirs, one.get("post"), post, True))
                    for one in expect)

            article = documents.read_text(case["article"], path="-", media_type=case["media_type"])
            is_page = case["media_type"] == "text/html"
            pairs = _pairs_of(article, None if is_page else case["published"] and str(case["published"]), case["id"].split("/")[0], fold % _FOLDS, known)
            yield from (pair for pair in pairs if pair[-1] or _RULES[pair[0]] not in case["allow"])  # of what may be said as well nothing is to be learnt


def _of_examples() -> Iterator[Pair]:
    """The rules' own examples: what a silent one has is none."""
    for number, (rule, example) in enumerate((r, e) for r in rules() for e in r.examples):

        def known(pair: Rivals, text: str, post: str, name: str = rule.name, marks: Sequence[tuple[int, int]] = example.marks if example.fires else ()) -> bool:
            return pair.rule in (name, *_ALIKE.get(name, ())) and any(start < pair.ours.end and pair.ours.start < end for start, end in marks)

        article = documents.read_text(example.source, path="-", media_type="text/plain")
        yield from _pairs_of(article, dict(example.options).get("published"), f"{rule.name} {number}", number % _FOLDS, known)


def _of_honest_articles() -> Iterator[Pair]:
    """Articles in which nothing is wrong."""
    for fold, path in enumerate(sorted(_HONEST.glob("*.txt"))):
        for block in path.read_text(encoding="utf-8").split("=== ")[1:]:
            head, _, text = block.partition("\n")
            name, published = head.split()
            yield from _pairs_of(documents.read_text(text.strip(), path=name, media_type="text/plain"), published, f"{path.stem} {name}", fold % _FOLDS, lambda *_: False)


def _of_clauses() -> Iterator[Pair]:
    """Articles in which one clause says the contrary of the post's, by what comparison finds of it: the honest ones they were made of are in tests/honest."""
    for number, block in enumerate(_CLAUSES.read_text(encoding="utf-8").split("=== ")[1:]):
        head, _, text = block.partition("\n")
        name, published, rule = head.split()
        article = documents.read_text(text.strip(), path=name, media_type="text/plain")
        found = [f.article for f in check_article(article, Settings(published=published)).findings if f.rule == rule and f.article is not None]

        def known(pair: Rivals, text: str, post: str, name: str = rule, found: Sequence[Evidence] = found) -> bool:
            return pair.rule in (name, *_ALIKE.get(name, ())) and any(one.start < pair.ours.end and pair.ours.start < one.end for one in found)

        yield from _pairs_of(article, published, name, number % _FOLDS, known)


def _of_stories() -> Iterator[Pair]:
    """Articles around bodies and sites by name (tests/test_bodies.py): each of their edits that make one wrong, and those that do not."""
    from tests.test_bodies import STORIES, article_of

    for number, story in enumerate(STORIES):
        changes = [("", "", edits) for edits in ((), *story.fair)] + [(rule, new, ((old, new),)) for rule, old, new in story.wrong]
        for rule, new, edits in changes:
            text = functools.reduce(lambda told, edit: told.replace(*edit), edits, story.text)
            at = text.replace("{post}", "").find(new)

            def known(pair: Rivals, whole: str, post: str, rule: str = rule, start: int = at, end: int = at + len(new)) -> bool:
                return pair.rule == rule and start < pair.ours.end and pair.ours.start < end

            yield from _pairs_of(article_of(story, text), story.day, f"story {number}", number % _FOLDS, known)


class _Table:
    """The pairs of one kind as rows."""

    def __init__(self, pairs: Sequence[Pair]) -> None:
        self.names = sorted({name for _, _, _, signs, _ in pairs for name in signs})
        self.amounts = np.array([[signs.get(name, 0.0) for name in self.names] for _, _, _, signs, _ in pairs])
        self.known = np.array([known for *_, known in pairs])
        self.fold = np.array([fold for _, _, fold, _, _ in pairs])
        seen = Counter((story, known) for _, story, _, _, known in pairs)
        self.weight = np.array([1.0 if known else seen[story, False] ** -0.5 for _, story, _, _, known in pairs])

    def learn(self, rows: np.ndarray) -> dict[str, float]:
        """The weight of each sign, and under no name what is so without any, from these rows (Newton's method)."""
        amounts, known, weight = self.amounts[rows], self.known[rows], self.weight[rows]
        middle, spread = amounts.mean(0), amounts.std(0) + 1e-9
        scaled = np.hstack([np.ones((len(amounts), 1)), np.where(spread > 1e-6, (amounts - middle) / spread, 0.0)])
        pull = np.full(scaled.shape[1], 1.0 / _PULL)
        pull[0] = 1e-6
        beta = np.zeros(scaled.shape[1])
        for _ in range(_ROUNDS):
            chance = 1.0 / (1.0 + np.exp(-np.clip(scaled @ beta, -30, 30)))
            slope = scaled.T @ (weight * (chance - known)) + pull * beta
            bend = (scaled * (weight * np.maximum(chance * (1 - chance), 1e-6))[:, None]).T @ scaled + np.diag(pull)
            step = np.linalg.solve(bend, slope)
            beta -= step
            if np.abs(step).max() < 1e-6:
                break
        per_amount = np.where(spread > 1e-6, beta[1:] / spread, 0.0)
        return {"": float(beta[0] - per_amount @ middle), **dict(zip(self.names, map(float, per_amount), strict=True))}

    def print_left_out(self, kind: str) -> None:
        chance = np.zeros(len(self.known))
        for fold in range(_FOLDS):
            rows = self.fold != fold
            weights = self.learn(rows)
            total = weights[""] + self.amounts @ np.array([weights[name] for name in self.names])
            chance[~rows] = (1.0 / (1.0 + np.exp(-np.clip(total, -30, 30))))[~rows]
        print(f"{kind}: {int(self.known.sum())} of {len(self.known)} pairs are contradictions")
        for bound in (0.9, 0.8, 0.7, 0.6, 0.5):
            print(f"  {bound:.1f} and more: {int((chance[self.known] >= bound).sum())} of them, {int((chance[~self.known] >= bound).sum())} others")


_ROUNDS = 40


if __name__ == "__main__":
    main()

"""What a rule is: one decorated generator that carries its own documentation, examples and proof.

The function's name with dashes is the rule's name; the first line of its docstring is the summary, the
prose after it the explanation, and its `Fires:`, `Doubts:` (a note is said) and `Silent:` blocks are articles that the tests run.
"""

from __future__ import annotations

import datetime
import functools
import inspect
import os
import re
from collections.abc import Callable, Iterator

from verify._patterns import regex
from verify._records import dataclass
from verify.model import (
    Article,
    Citation,
    Contradiction,
    DateMention,
    Evidence,
    Finding,
    Message,
    Span,
    UsageError,
    place_in_article,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """What a rule has to say: the words on both sides, and a sentence for a journalist."""

    message: Message
    article: Evidence | None = None
    post: Evidence | None = None
    confidence: float = 1.0
    severity: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """All that a rule may see: one citation (or, without one, the article's own prose) and what was compared."""

    article: Article
    citation: Citation | None
    language: str | None = None
    dates: tuple[DateMention, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()
    posted: tuple[datetime.date, ...] = ()  # the days of the posts, and those that their words give
    lookup: object = None
    registry: object = None

    def evidence(self, start: int, end: int, value: str | int | float | None = None) -> tuple[Evidence | None, Evidence | None]:
        """Words of what the case is about, as evidence in the article and, for a citation, in the post."""
        if self.citation is None:
            return Evidence(start=start, end=end, text=self.article.text[start:end], value=value), None
        post = Evidence(start=start, end=end, text=self.citation.text[start:end], value=value)
        span = place_in_article(self.article.text, self.citation, start, end)
        shown = span and Evidence(start=span.start, end=span.end, text=self.article.text[span.start: span.end], value=value)
        return shown or None, post

    def shown(self, span: Span | None, value: str | int | float | None = None) -> Evidence | None:
        """A span of the article as evidence; that of the whole citation where there is none, or nothing of it is shown."""
        if (span is None or not len(span)) and self.citation is not None:
            span = self.citation.span
        if span is None:
            return None
        return Evidence(start=span.start, end=span.end, text=self.article.text[span.start: span.end], value=value)

    def contradiction(self, rule: str) -> Iterator[Remark]:
        """The contradictions that comparison found under this rule's name: the only errors made from claims."""
        for found in self.contradictions:
            if found.rule == rule:
                yield Remark(message=found.message, article=found.article, post=found.post, confidence=found.confidence, severity="note" if found.doubtful else None)


Check = Callable[[Case], Iterator[Remark]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """An article that shows a rule at work; `marks` are what its findings must point at (none: it is silent), which are notes where it `doubts`.

    `options`: `published` and `lang` as on the command line, `registry` (a name and a handle on X) and `record` (a
    fixture's JSON), as often as there are.
    """

    source: str
    marks: tuple[tuple[int, int], ...]
    fires: bool
    doubts: bool
    options: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule as the program, its help and its tests know it. `scope` is "citation" or "article"."""

    name: str
    severity: str
    scope: str
    check: Check
    order: int

    @property
    def summary(self) -> str:
        """The first line of the rule's docstring."""
        return _documentation(self.check).split("\n", 1)[0].strip()

    @property
    def explanation(self) -> str:
        """The prose of its docstring behind that, up to the examples."""
        body = _documentation(self.check).split("\n", 1)[1:]
        prose = _HEADER.split(body[0], maxsplit=1)[0] if body else ""
        return prose.strip()

    @property
    def examples(self) -> tuple[Example, ...]:
        """The `Fires:`, `Doubts:` and `Silent:` blocks of its docstring."""
        return tuple(_examples(_documentation(self.check)))

    def findings(self, case: Case) -> Iterator[Finding]:
        """What the rule says of a case, as findings."""
        for remark in self.check(case):
            yield Finding(
                rule=self.name, severity=remark.severity or self.severity, confidence=round(remark.confidence, 2),
                message=remark.message, citation=case.citation.id if case.citation else None,
                article=remark.article, post=remark.post,
            )


_HEADER = regex(r"^(Fires|Doubts|Silent)(?: \(([^)]*)\))?:[ \t]*$", re.M)
_MARK = regex(r"\[\[(.*?)\]\]", re.S)


def _documentation(check: Check) -> str:
    return inspect.cleandoc(check.__doc__ or "")


def _examples(documentation: str) -> Iterator[Example]:
    headers = list(_HEADER.finditer(documentation))
    ends = [*(header.start() for header in headers[1:]), len(documentation)]
    for header, end in zip(headers, ends, strict=False):  # a rule without examples has an end and no header
        marked, given = _given(inspect.cleandoc(documentation[header.end():end]))
        plain, marks, position = "", [], 0
        for mark in _MARK.finditer(marked):
            plain += marked[position: mark.start()]
            marks.append((len(plain), len(plain) + len(mark.group(1))))
            plain += mark.group(1)
            position = mark.end()
        plain += marked[position:]
        options = []
        for option in (header.group(2) or "").split(","):
            key, _, value = option.strip().partition(" ")
            if key:
                options.append((key, value.strip()))
        yield Example(source=plain, marks=tuple(marks), fires=header.group(1) == "Fires", doubts=header.group(1) == "Doubts", options=(*options, *given))


def _given(block: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    """A block without its lines that say what is known besides the article, and those: `registry: NAME @handle`, `record: {JSON}`."""
    lines = block.split("\n")
    given = [line for line in lines if line.startswith(("registry: ", "record: "))]
    pairs = [line.partition(": ") for line in given]
    return "\n".join(line for line in lines if line not in given), tuple((key, value) for key, _, value in pairs)


def rule(severity: str, *, scope: str = "citation") -> Callable[[Check], Check]:
    """Declare a rule: its severity, and whether it looks at each citation, once at the article's prose ("article") or at "any"."""

    def declare(check: Check) -> Check:
        name = check.__name__.replace("_", "-")
        check.__rule__ = (name, severity, scope)  # type: ignore[attr-defined]
        return check

    return declare


@functools.lru_cache(maxsize=1)
def rules() -> tuple[Rule, ...]:
    """Every rule on the shelf, in the order of the files and of the functions in them."""
    import importlib

    found: list[Rule] = []
    folder = os.path.dirname(__file__)
    for name in sorted(os.listdir(folder)):
        if name.endswith(".py") and not name.startswith("_"):
            module = importlib.import_module(f"verify.rules.{name[:-3]}")
            for value in vars(module).values():
                declared = getattr(value, "__rule__", None)
                if declared and value.__module__ == module.__name__:
                    found.append(Rule(name=declared[0], severity=declared[1], scope=declared[2], check=value, order=len(found)))
    return tuple(found)


def find_rule(name: str) -> Rule:
    """The rule of that name. Raises UsageError with the nearest names if there is none."""
    for found in rules():
        if found.name == name:
            return found
    import difflib

    near = difflib.get_close_matches(name, [r.name for r in rules()], n=3)
    hint = f" Did you mean {' or '.join(near)}?" if near else " `verify rules` lists them all."
    raise UsageError(f"There is no rule named {name!r}.{hint}")

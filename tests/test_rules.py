"""Every rule proves itself: it fires at the mark of each of its Fires blocks, notes that of its Doubts and is silent on its Silent ones."""

from __future__ import annotations

import html
import re

import pytest

from verify.cli._example import check_example
from verify.rules import find_rule, rules
from verify.rules._rule import Example, Rule

EXAMPLES = [(rule, example) for rule in rules() for example in rule.examples]


@pytest.mark.parametrize(("rule", "example"), EXAMPLES, ids=[f"{r.name}-{n}" for n, (r, _) in enumerate(EXAMPLES)])
def test_a_rule_is_right_on_its_examples(rule: Rule, example: Example) -> None:
    report = check_example(rule, example)
    findings = tuple(f for f in report.findings if f.severity != "note" or rule.severity == "note")  # what is only doubted is neither
    if not example.fires:
        assert findings == ()
        if not example.doubts:
            return
        findings = report.findings
    assert example.marks, "a Fires or Doubts block marks what the finding points at"
    for start, end in example.marks:
        if report.media_type == "text/html":  # the mark stands in the source, the finding in the text that readers see
            marked = words(example.source[start:end])
            assert any(f.article and (words(f.article.text) in marked or marked in words(f.article.text)) for f in findings), findings
        else:
            assert any(f.article and f.article.start < end and start < f.article.end for f in findings), findings


def test_what_is_silent_is_seldom_doubted() -> None:
    """The silent examples are the hardest there are: each looks like a contradiction. A note is said of one in eight at most."""
    silent = [(rule, example) for rule, example in EXAMPLES if not (example.fires or example.doubts) and rule.severity != "note"]
    doubted = [rule.name for rule, example in silent if check_example(rule, example).findings]
    assert len(doubted) * 8 <= len(silent), doubted


def words(markup: str) -> str:
    """What a reader sees of a piece of markup, white space apart."""
    return "".join(html.unescape(re.sub(r"<[^>]*>", "", markup)).split())


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.name)
def test_a_rule_says_what_it_is(rule: Rule) -> None:
    assert rule.summary.endswith(".") and len(rule.summary) < 120
    assert find_rule(rule.name) is rule

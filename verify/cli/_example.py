"""A rule's example, checked now: the article and what the program says of it."""

from __future__ import annotations

from verify.model import ArticleReport
from verify.reports._terminal import wrapped
from verify.rules._rule import Example, Rule


def check_example(rule: Rule, example: Example) -> ArticleReport:
    """The report of an example's article, with this rule alone."""
    from verify import documents
    from verify.pipeline import Settings, check_article

    options = dict(example.options)
    media_type = "text/html" if example.source.lstrip().startswith("<") else "text/plain"
    article = documents.read_text(example.source, path="example", media_type=media_type)
    return check_article(article, Settings(language=options.get("lang"), published=options.get("published"), select=(rule.name,)))


def show(rule: Rule, example: Example) -> str:
    """The example and its findings as a person reads them."""
    report = check_example(rule, example)
    lines = [wrapped(example.source, 76, "    "), ""]
    for finding in report.findings:
        if finding.article is not None:
            lines.append(wrapped(f"says: {finding.severity}: {finding.message}", 76, "    "))
            lines.append(wrapped(f"pointing at: “{finding.article.text}”", 76, "    "))
    return "\n".join(lines)

"""A rule's example, checked now: the article and what the program says of it."""

from __future__ import annotations

from verify.model import ArticleReport
from verify.reports._terminal import wrapped
from verify.rules._rule import Example, Rule


def check_example(rule: Rule, example: Example) -> ArticleReport:
    """The report of an example's article, with this rule alone; what it has of registries and records stands in a folder while it runs."""
    from verify import documents
    from verify.pipeline import Settings, check_article

    options = dict(example.options)
    media_type = "text/html" if example.source.lstrip().startswith("<") else "text/plain"
    article = documents.read_text(example.source, path="example", media_type=media_type)
    records = [value for key, value in example.options if key == "record"]
    accounts = [value.rpartition(" @") for key, value in example.options if key == "registry"]
    settings = Settings(language=options.get("lang"), published=options.get("published"), select=(rule.name,), official=False)
    if not records and not accounts:
        return check_article(article, settings)
    import dataclasses
    import json
    import os
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        registry = os.path.join(folder, "registry.yaml")
        with open(registry, "w", encoding="utf-8") as file:  # JSON is YAML too
            json.dump([{"name": name, "handle": handle, "platform": "x"} for name, _, handle in accounts], file, ensure_ascii=False)
        fixtures = os.path.join(folder, "fixtures")
        os.mkdir(fixtures)
        for number, record in enumerate(records):
            with open(os.path.join(fixtures, f"x-{number}.json"), "w", encoding="utf-8") as file:
                file.write(record)
        settings = dataclasses.replace(settings, registry=(registry,) if accounts else (), fixtures=fixtures if records else None)
        return check_article(article, settings)


def show(rule: Rule, example: Example) -> str:
    """The example and its findings as a person reads them."""
    report = check_example(rule, example)
    lines = [wrapped(example.source, 76, "    "), ""]
    for finding in report.findings:
        if finding.article is not None:
            lines.append(wrapped(f"says: {finding.severity}: {finding.message}", 76, "    "))
            lines.append(wrapped(f"pointing at: “{finding.article.text}”", 76, "    "))
    return "\n".join(lines)

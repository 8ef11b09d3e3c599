"""A report as flat rows, for tables: one row for the article, and one for each of its citations, findings and agreements.

`row` says what a row is, so that each is counted by asking for its kind: `row = 'finding'`. The columns of the article and, where a row speaks of
a post, those that name the post stand on every row; what a row does not have is None. Offsets count as in the JSON report. docs/cluster.md
describes the columns.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator, Mapping
from typing import Any

SCHEMA_VERSION = 1
# The columns and their types, in order: text, integer, number, truth, or a moment (UTC, to the second).
COLUMNS: dict[str, str] = {
    "row": "text", "article": "integer", "path": "text", "id": "text", "archive": "text", "record": "text", "captured": "moment",
    "language": "text", "published": "text", "title": "text", "verdict": "text", "error": "text", "text": "text",
    "citations": "integer", "agreements": "integer", "errors": "integer", "warnings": "integer", "notes": "integer",
    "citation": "text", "platform": "text", "form": "text", "name": "text", "handle": "text", "post_id": "text", "url": "text",
    "post_date": "text", "post_date_precision": "text", "post_language": "text", "post_text": "text", "links": "text", "truncated": "truth",
    "rule": "text", "severity": "text", "kind": "text", "confidence": "number", "message": "text", "suppressed_by": "text",
    "start": "integer", "end": "integer", "words": "text", "value": "text",
    "post_start": "integer", "post_end": "integer", "post_words": "text", "post_value": "text",
}


def flat(document: Mapping[str, Any], number: int = 0) -> Iterator[dict[str, Any]]:
    """The rows of one article's report, from its JSON data; each has every column. `number` is the article's place in the run, from 0."""
    article = {"article": number, "path": document["path"], **_origin(document.get("id"))}
    if "error" in document:
        yield _row("article", article, error=document["error"])
        return
    article.update({name: document[name] for name in ("language", "published", "title", "verdict")})
    severities = [finding["severity"] for finding in document["findings"]]
    yield _row(
        "article", article, text=document.get("text"), citations=len(document["citations"]), agreements=len(document["agreements"]),
        errors=severities.count("error"), warnings=severities.count("warning"), notes=severities.count("note"))
    posts = {citation["id"]: _post(citation) for citation in document["citations"]}
    for citation in document["citations"]:
        yield _row(
            "citation", article, **posts[citation["id"]], form=citation["form"], post_language=citation["language"], post_text=citation["text"],
            links=" ".join(citation["links"]) or None, truncated=citation["truncated"], confidence=citation.get("confidence"), **_span(citation["span"]))
    for row, held in (("finding", document["findings"]), ("suppressed", document.get("suppressed", ()))):
        for finding in held:
            yield _row(
                row, article, **posts.get(finding["citation"], {}), rule=finding["rule"], severity=finding["severity"], confidence=finding["confidence"],
                message=finding["message"], suppressed_by=finding.get("by"), **_evidence(finding))
    for agreement in document["agreements"]:
        yield _row("agreement", article, **posts.get(agreement["citation"], {}), kind=agreement["kind"], **_evidence(agreement))


def _row(row: str, of: Mapping[str, Any], **values: Any) -> dict[str, Any]:
    return {**_EMPTY, "row": row, **of, **values}


_EMPTY = dict.fromkeys(COLUMNS)


def _origin(identifier: Any) -> dict[str, Any]:
    """The id of a line of a stream as text; of a page of an archive, its parts."""
    if isinstance(identifier, dict) and identifier.keys() == {"archive", "record", "captured"}:
        return {"archive": identifier["archive"], "record": identifier["record"], "captured": _moment(identifier["captured"])}
    if identifier is None or isinstance(identifier, str):
        return {"id": identifier}
    return {"id": json.dumps(identifier)}


def _moment(value: Any) -> datetime.datetime | None:
    try:
        moment = datetime.datetime.fromisoformat(value.replace("Z", "+00:00"))
    except (AttributeError, ValueError):
        return None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=datetime.timezone.utc)


def _post(citation: Mapping[str, Any]) -> dict[str, Any]:
    date = citation["date"] or {}
    return {
        "citation": citation["id"], "platform": citation["platform"], "name": citation["account"]["name"], "handle": citation["account"]["handle"],
        "post_id": citation["post_id"], "url": citation["url"], "post_date": date.get("value"), "post_date_precision": date.get("precision"),
    }


def _span(span: Mapping[str, int] | None) -> dict[str, Any]:
    return {"start": span["start"], "end": span["end"]} if span else {}


def _evidence(item: Mapping[str, Any]) -> dict[str, Any]:
    found = {}
    for side, before in (("article", ""), ("post", "post_")):
        evidence = item[side]
        if evidence is not None:
            value = evidence["value"]
            found.update({
                f"{before}start": evidence["start"], f"{before}end": evidence["end"], f"{before}words": evidence["text"],
                f"{before}value": value if value is None or isinstance(value, str) else json.dumps(value)})
    return found

"""W3C Web Annotation (JSON-LD): each finding as a remark on the words of the article, for annotation tools.

Offsets are code points of the article's text, as the recommendation asks; the quotation with its context is the surer way
to find the words again in a page.
"""

from __future__ import annotations

import uuid
from typing import Any

from verify.model import ArticleReport, Citation
from verify.reports._fingerprint import fingerprints
from verify.reports._format import Page, Writer
from verify.reports._json_text import json_text
from verify.reports._selectors import selectors, source_of
from verify.reports._visible import encodable, visible
from verify.reports._words import Words

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"


class _Annotation:
    def __init__(self, page: Page) -> None:
        self._page = page
        self._words = Words(page.language)
        self._items: list[dict[str, Any]] = []

    def begin(self) -> str:
        return ""

    def article(self, report: ArticleReport) -> str:
        citations = {citation.id: citation for citation in report.citations}
        for finding, fingerprint in fingerprints(report):
            text = visible(self._words.message(finding.message))
            if finding.post is not None:
                text += "\n\n" + self._words("Post: “{post}”.", post=visible(finding.post.text))
            self._items.append(self._note(
                report, finding.article, fingerprint, text, (finding.rule, finding.severity), citations.get(finding.citation or "")))
        if self._page.agreements:
            for number, agreement in enumerate(report.agreements):
                text = self._words("The quoted post says the same: “{post}”.", post=visible((agreement.post or agreement.article).text))
                key = f"{source_of(report)} agreement {number} {agreement.kind} {agreement.article.text}"
                self._items.append(self._note(
                    report, agreement.article, key, text, ("agreement", agreement.kind), citations.get(agreement.citation)))
        return ""

    def end(self) -> str:
        collection = _identity("\n".join(item["id"] for item in self._items))
        document = {
            "@context": _CONTEXT,
            "id": collection,
            "type": "AnnotationCollection",
            "label": "verify",
            "total": len(self._items),
            "first": {"id": _identity(collection), "type": "AnnotationPage", "startIndex": 0, "items": self._items},
        }
        return json_text(document, indent=1)

    # ------------------------------------------------------------------ parts

    def _note(
        self, report: ArticleReport, evidence: Any, key: str, text: str, tags: tuple[str, ...], citation: Citation | None
    ) -> dict[str, Any]:
        bodies: list[dict[str, Any]] = [
            {"type": "TextualBody", "value": text, "format": "text/plain", "language": self._words.language, "purpose": "commenting"}]
        bodies += [{"type": "TextualBody", "value": tag, "purpose": "tagging"} for tag in tags]
        if citation is not None and citation.url:
            bodies.append({"type": "SpecificResource", "source": encodable(citation.url), "purpose": "linking"})
        target: dict[str, Any] = {"source": source_of(report)}
        if evidence is not None:
            target["selector"] = selectors(report, evidence)
        return {"id": _identity(key), "type": "Annotation", "motivation": "commenting", "body": bodies, "target": target}


def _identity(key: str) -> str:
    """A name that is the same in every run."""
    return f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, 'verify:' + key.encode('utf-8', 'replace').decode())}"


def write(page: Page) -> Writer:
    return _Annotation(page)

"""What a finding is known by from one run to the next, whatever else is edited around it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from verify.model import ArticleReport, Finding
from verify.reports._places import file_path
from verify.reports._visible import folded


def fingerprints(report: ArticleReport) -> Iterator[tuple[Finding, str]]:
    """Each finding with its fingerprint.

    It is made of the rule, the file's path, the words on both sides and the post: no offsets and no lines, so that an edit
    elsewhere changes nothing. The number after the colon tells equal findings of one file apart; those of a baseline are numbered first.
    """
    citations = {citation.id: citation for citation in report.citations}
    seen: dict[str, int] = {}
    held = [suppressed.finding for suppressed in report.suppressed if suppressed.by == "baseline"]
    for finding in (*held, *report.findings):
        citation = citations.get(finding.citation or "")
        post = (citation.platform, citation.post_id or "", citation.account.handle or citation.account.name or "") if citation else ("", "", "")
        words = [folded(side.text)[:500] if side else "" for side in (finding.article, finding.post)]
        parts = (finding.rule, file_path(report.path), *words, *(folded(part) for part in post))
        value = hashlib.sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()[:24]
        seen[value] = seen.get(value, 0) + 1
        if finding not in held:
            yield finding, f"{value}:{seen[value]}"

"""A baseline: findings that are known, so that only new ones fail. One JSON object a line, sorted, made to be read and merged.

An entry is found by its fingerprint, never by a line. `reason` is for people: whoever accepts a finding writes there why.
"""

from __future__ import annotations

import dataclasses
import json
import os
from typing import Any

from verify.model import ArticleReport, Finding, Suppressed, UsageError
from verify.pipeline import verdict_of
from verify.reports._fingerprint import fingerprints
from verify.reports._places import file_path
from verify.reports._visible import clipped, encodable, one_line


class Baseline:
    """The known findings of a file, and what became of them in this run."""

    def __init__(self, path: str, entries: dict[str, dict[str, Any]]) -> None:
        self.path = path
        self._known = entries
        self._now: dict[str, dict[str, Any]] = {}
        self._checked: set[str] = set()

    @classmethod
    def read(cls, path: str, *, may_be_missing: bool = False) -> Baseline:
        """The baseline in a file. Raises UsageError with the line that cannot be read."""
        entries: dict[str, dict[str, Any]] = {}
        try:
            with open(path, encoding="utf-8") as file:
                for number, line in enumerate(file, 1):
                    if line.strip():
                        entry = json.loads(line)
                        if not isinstance(entry, dict) or not isinstance(entry.get("fingerprint"), str):
                            raise UsageError(f"The baseline {path} cannot be used: line {number} holds no fingerprint.")
                        entries[entry["fingerprint"]] = entry
        except FileNotFoundError:
            if not may_be_missing:
                raise UsageError(f"There is no baseline {path}; --write-baseline makes it.") from None
        except OSError as error:
            raise UsageError(f"The baseline {path} cannot be read: {error.strerror or error}.") from None
        except ValueError as error:
            raise UsageError(f"The baseline {path} cannot be used: line {len(entries) + 1} is no JSON ({error}).") from None
        return cls(path, entries)

    def applied(self, report: ArticleReport) -> ArticleReport:
        """The report with its known findings suppressed."""
        self._checked.add(file_path(report.path))
        kept: list[Finding] = []
        held: list[Suppressed] = []
        for finding, fingerprint in fingerprints(report):
            self._now[fingerprint] = {
                "path": encodable(file_path(report.path)), "rule": finding.rule, "fingerprint": fingerprint,
                "words": clipped(one_line(finding.article.text), 120) if finding.article else None,
                "reason": self._known.get(fingerprint, {}).get("reason"),
            }
            if fingerprint in self._known:
                held.append(Suppressed(finding=finding, by="baseline"))
            else:
                kept.append(finding)
        if not held:
            return report
        return dataclasses.replace(
            report, findings=tuple(kept), suppressed=(*report.suppressed, *held), verdict=verdict_of(kept, report.agreements))

    @property
    def gone(self) -> int:
        """How many entries of articles that were checked are found no more."""
        return sum(key not in self._now and entry.get("path") in self._checked for key, entry in self._known.items())

    def text(self) -> str:
        """The baseline that this run makes; entries of articles that were not checked stay."""
        left = {key: entry for key, entry in self._known.items() if entry.get("path") not in self._checked}
        entries = sorted(
            (*left.values(), *self._now.values()), key=lambda e: (str(e.get("path")), str(e.get("rule")), str(e.get("fingerprint"))))
        return "".join(json.dumps(entry, ensure_ascii=False) + "\n" for entry in entries)

    def __len__(self) -> int:
        return len(self._now)


def baseline_of(path: str | None, write: bool) -> Baseline | None:
    """The baseline that the options ask for. Raises UsageError for one that cannot be used."""
    if path is None:
        if write:
            raise UsageError("--write-baseline needs a file: give --baseline FILE.")
        return None
    if write and not os.path.isdir(os.path.dirname(path) or "."):
        raise UsageError(f"The baseline cannot be written to {path}: there is no such folder.")
    return Baseline.read(path, may_be_missing=write)

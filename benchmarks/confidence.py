"""How often a finding of a given confidence is right, on written cases: the figures by which confidences are set.

    python benchmarks/confidence.py [FILE.yaml ...]

Cases are those of ../shared/cases and of tests/cases unless files are named. A finding is right where the case expects its rule at its words.
Each rule's confidence grows with what the two sides share (names, figures, acts: `Meeting.score_without`); the bands below should not be right less
often than they say.
"""

from __future__ import annotations

import collections
import itertools
import sys
from pathlib import Path

_CASES = Path(__file__).parent.parent.parent / "shared" / "cases"
_OWN = Path(__file__).parent.parent / "tests" / "cases"
_BANDS = (0.0, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1.01)


def main() -> None:
    sys.path.insert(0, str(_CASES))
    import score  # type: ignore[import-not-found]

    paths = [Path(p) for p in sys.argv[1:]] or [*sorted(_CASES.glob("*.yaml")), *sorted(_OWN.glob("*.yaml"))]
    cases, _ = score.load_cases(paths)
    reports = score.run_all(["verify", "check", "--jsonl", "--format", "jsonl"], cases, with_language=False)
    said: dict[float, list[int]] = collections.defaultdict(lambda: [0, 0])
    rules: dict[str, list[float]] = collections.defaultdict(lambda: [0, 0, 0.0])
    for case in cases:
        report = reports.get(case["id"], {})
        wrong = [id(finding) for finding in score.compare(case, report)["alarms"]]
        for finding in report.get("findings") or ():
            if finding["severity"] == "note":
                continue
            band = max(b for b in _BANDS if b <= finding["confidence"])
            right = id(finding) not in wrong
            said[band][0] += 1
            said[band][1] += right
            row = rules[finding["rule"]]
            row[0] += 1
            row[1] += right
            row[2] += finding["confidence"]
    print(f"{len(cases)} cases\n\nconfidence   said  right")
    for low, high in itertools.pairwise(_BANDS):
        if said[low][0]:
            print(f"{low:.2f}-{min(high, 1.0):.2f} {said[low][0]:9} {said[low][1] / said[low][0]:6.3f}")
    print("\nrule                       said  right  mean confidence")
    for rule, (number, right, total) in sorted(rules.items()):
        print(f"{rule:<25} {number:6.0f} {right / number:6.3f} {total / number:12.2f}")


if __name__ == "__main__":
    main()

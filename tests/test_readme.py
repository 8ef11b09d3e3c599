"""What the README says is so: its table of rules is the rules.

    python tests/test_readme.py      rewrite the table
"""

from __future__ import annotations

import os
import re

from verify.rules import rules

README = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "README.md")
TABLE = re.compile(r"(?<=<!-- rules -->\n).*?(?=<!-- /rules -->)", re.S)


def table() -> str:
    """The rules, errors first, as the README has them."""
    order = {"error": 0, "warning": 1, "note": 2}
    rows = [f"| `{r.name}` | {r.severity} | {r.summary} |" for r in sorted(rules(), key=lambda r: order[r.severity])]
    return "\n".join(["| rule | severity | fires when |", "|---|---|---|", *rows, ""])


def test_the_table_of_rules_is_the_rules() -> None:
    with open(README, encoding="utf-8") as file:
        held = TABLE.search(file.read())
    assert held is not None and held.group() == table(), "run python tests/test_readme.py"


def rewrite() -> None:
    with open(README, encoding="utf-8") as file:
        text = file.read()
    with open(README, "w", encoding="utf-8") as file:
        file.write(TABLE.sub(lambda _: table(), text))


if __name__ == "__main__":
    rewrite()

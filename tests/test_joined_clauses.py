"""Clauses that a verb's ending joins: what one denies the other does not."""

from __future__ import annotations

import pytest

from verify.claims import read_claims


@pytest.mark.parametrize(("text", "act", "negated"), [
    ("공사는 11월에 시작됐으며 요금 인상은 없다고 밝혔다.", "begin", False),
    ("공사는 11월에 시작됐으며 요금 인상은 없다고 밝혔다.", "increase", True),
    ("회담은 열렸으나 합의는 이뤄지지 않았다.", "meet", False),
    ("회담은 열렸으나 합의는 이뤄지지 않았다.", "agree", True),
    ("회담은 열리지 않았지만 합의문은 서명했다.", "sign", False),
    ("위원회는 합의하지 않았다고 밝혔다.", "agree", True),  # what is said is one clause with who says so
])
def test_a_verb_that_joins_ends_its_clause(text: str, act: str, negated: bool) -> None:
    assert negated in {a.negated for a in read_claims(text, "ko", "article").claims.acts if a.key == act}

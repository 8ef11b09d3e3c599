"""A pattern of dates is passed over only where it could not match."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from verify.dates._grammar import _PATTERNS, NEEDS


@pytest.mark.parametrize("name", sorted(NEEDS))
@given(data=st.data())
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
def test_whatever_a_pattern_matches_has_the_letters_that_it_needs(name: str, data: st.DataObject) -> None:
    matched = data.draw(st.from_regex(re.compile(_PATTERNS[name], re.ASCII)))
    assert set(NEEDS[name]) <= set(matched)

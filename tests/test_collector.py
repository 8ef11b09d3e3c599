"""The garbage collector waits while an article is checked, and finds nothing to do when it is done."""

from __future__ import annotations

import gc
import subprocess
import sys

import pytest

from verify import check
from verify.documents import read_text
from verify.model import UsageError
from verify.pipeline import Settings, check_article

ARTICLE = (
    "Minister Anna Smith signed the agreement with Norway on 26 March 2025 for 120 vehicles and did not open the bridge, she wrote. Residents had not asked for it.\n"
    "We signed it today with Norway for 120 vehicles, and the bridge is open. pic.twitter.com/AbCdEf1234 — Interior Ministry (@interior_demo) March 26, 2025\n")
_FEW = 50  # objects: what the first use of something leaves


def test_an_article_leaves_nothing_to_collect() -> None:
    """In a process of its own: what other tests have filled the caches with is thrown out of them at any time."""
    code = f"""if True:
        import gc
        from verify.documents import read_text
        from verify.pipeline import check_article
        article = read_text({ARTICLE!r})
        assert check_article(article).citations
        gc.collect()
        gc.disable()
        check_article(article)
        print(gc.collect())
        """
    left = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True).stdout
    assert int(left) < _FEW


def test_the_collector_goes_on_when_an_article_is_done() -> None:
    check(ARTICLE)
    assert gc.isenabled()
    with pytest.raises(UsageError):
        check_article(read_text(ARTICLE), Settings(select=("no-such-rule",)))
    assert gc.isenabled()


def test_a_collector_that_was_stopped_stays_so() -> None:
    gc.disable()
    try:
        check(ARTICLE)
        assert not gc.isenabled()
    finally:
        gc.enable()

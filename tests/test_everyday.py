"""Everyday words: every language has them for known families, fair translations leave hardly a word over, and what is exchanged is seen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
import yaml

from verify.claims import Read, read_claims
from verify.claims.wording import wordings
from verify.comparison._same_words import Exchanged, are_no_synonyms, lay
from verify.languages import codes
from verify.languages._everyday import everyday, everyday_words, families, keys, little_saying

QUOTATIONS = Path(__file__).parent / "quotations"
# Of fair translations, none of which is altered: what the words may still take for it. Of altered ones: what they have to see.
# `parallel-*` was read while the words were completed, `pairs` was not.
MOST_FAIR = {"parallel": 0.001, "pairs": 0.005}
LEAST_ALTERED = {"parallel": 0.09, "pairs": 0.05}


@pytest.mark.parametrize("code", codes())
def test_everyday_words_are_of_known_families_and_written(code: str) -> None:
    words = everyday_words(code)
    assert len(words) > 600, "a language needs words for nearly all families"
    assert set(words) <= keys(), set(words) - keys()
    assert all(pattern for patterns in words.values() for pattern in patterns)
    assert everyday(code) is not None


def test_families_are_named_once_and_near_to_known_ones() -> None:
    names = [family.key for family in families()]
    assert len(names) == len(set(names))
    near = {key for family in families() for key in family.near}
    assert near <= keys(), near - keys()
    assert little_saying() < keys()


def test_a_language_without_a_file_has_none() -> None:
    assert everyday("xx") is None
    assert everyday_words("xx") == {}


def _parallel() -> Iterator[tuple[str, Exchanged]]:
    """Each sentence beside its translation, and its altered translation, into the language that follows its own: all languages in a ring."""
    for path in sorted(QUOTATIONS.glob("parallel-*.yaml")):
        for number, item in enumerate(yaml.safe_load(path.read_text(encoding="utf-8"))):
            languages = sorted(item["base"])
            for place, language in enumerate(languages):
                other = languages[(place + 1 + number % (len(languages) - 1)) % len(languages)]
                post = _read(item["base"][language], language)
                for kind in ("base", "altered"):
                    yield kind, _laid(_read(item[kind][other], other), post, 0, len(post.passage.tokens))


def _pairs() -> Iterator[tuple[str, Exchanged]]:
    for item in yaml.safe_load((QUOTATIONS / "pairs.yaml").read_text(encoding="utf-8")):
        post = _read(item["post"], item["post_language"])
        start = item["post"].index(item["quoted"])
        inside = [i for i, t in enumerate(post.passage.tokens) if start <= t.start and t.end <= start + len(item["quoted"])]
        for kind in ("fair", "altered"):
            for text in item[kind]:
                yield "base" if kind == "fair" else kind, _laid(_read(text, item["prose_language"]), post, inside[0], inside[-1] + 1)


def _read(text: str, language: str) -> Read:
    return read_claims(text, language, "article")


def _laid(prose: Read, post: Read, first: int, last: int) -> Exchanged:
    end = len(prose.passage.tokens)
    return lay((prose, 0, end), (post, first, last), (0, end))


def _share(laid: Sequence[tuple[str, Exchanged]], kind: str) -> float:
    of_kind = [one for k, one in laid if k == kind]
    return sum(map(are_no_synonyms, of_kind)) / len(of_kind)


@pytest.mark.parametrize("name", ["parallel", "pairs"])
def test_fair_translations_are_told_from_altered_ones(name: str) -> None:
    laid: list[Any] = list(_parallel() if name == "parallel" else _pairs())
    assert _share(laid, "base") <= MOST_FAIR[name]
    assert _share(laid, "altered") >= LEAST_ALTERED[name]


@pytest.mark.parametrize(("code", "text", "family"), [
    ("bn", "তারা উপরে উঠেছে", "climb"), ("bn", "তিনি টাকা পাচ্ছেন", "get-obtain"), ("ko", "회의를 진행했습니다", "lead-guide"), ("ko", "장비를 갖췄다", "equip"),
    ("sw", "mihogo imeoza", "plant-sow"), ("sw", "alisahihisha makosa", "repair-mend"), ("he", "רעידות נוספות", "earthquake"), ("he", "שהוגשה אתמול", "offer-propose"),
])
def test_inflected_words_are_known(code: str, text: str, family: str) -> None:
    read = _read(text, code)
    assert family in {meaning for word in wordings(read, 0, len(read.passage.tokens)) for meaning in word.meanings}


@pytest.mark.parametrize(("code", "text"), [("bn", "যতই হয়েছিল"), ("ko", "이라고 있으며"), ("sw", "ifikapo mnamo"), ("he", "עדיין כאילו")])
def test_words_of_grammar_say_nothing(code: str, text: str) -> None:
    read = _read(text, code)
    assert all(word.meanings for word in wordings(read, 0, len(read.passage.tokens)))


def test_names_figures_and_grammar_are_left_out() -> None:
    read = _read("The mayor of Bremen, Anna Vogt, said on Monday that 40 tired nurses would sleep.", "en")
    text = read.passage.text
    said = {text[read.passage.tokens[w.first].start: read.passage.tokens[w.last - 1].end] for w in wordings(read, 0, len(read.passage.tokens))}
    assert {"tired", "sleep"} <= said
    assert said.isdisjoint({"Bremen", "Anna", "Vogt", "Monday", "40", "the", "of"})

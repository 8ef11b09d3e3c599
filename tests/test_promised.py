"""What was promised, decided, asked or warned of in a clause beside its "no" is read as denied, and the promise is not; what is promised without a "no" is read as so.

So is what offices deny as they write: 대상이 아닙니다, kapatılmamaktadır, ليس مغلقا.

`data/promised.txt` has a block for each language (`= LANGUAGE`): sentences behind the predicate that is said in them (`close-` denied, `close+` not), and
beginnings with a `~` for which each of the lines below them stands, a predicate and the words that deny it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from verify.claims import read_claims
from verify.claims.ideas import find_sayings
from verify.comparison._plain_clauses import is_plain

BLOCKS = (Path(__file__).parent / "data" / "promised.txt").read_text(encoding="utf-8").split("= ")[1:]
SAME = {"demolish": ("destroy", "fell"), "dismiss": ("lay-off",), "publish": ("release", "disclose"), "deploy": ("send",)}  # what else the same words say
LEADING = frozenset("promise decide request call-for urge demand".split())
LEAST = 0.7  # read right, of all that are; the rest are not read, or not for certain


def sentences(block: str) -> Iterator[tuple[str, bool, str]]:
    frame = ""
    for line in block.splitlines()[1:]:
        key, _, words = line.strip().partition(" ")
        if line.startswith("    "):
            yield key, False, frame.replace("~", words)
        elif "~" in line:
            frame = line
        elif line:
            yield key[:-1], key.endswith("+"), words


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.split()[0])
def test_what_is_promised_or_asked_with_a_no_is_denied_and_the_promise_is_not(block: str) -> None:
    language = block.split()[0]
    right, wrong, promises, everything = 0, [], [], list(sentences(block))
    for key, holds, text in everything:
        said = [saying.predicates for saying in find_sayings(read_claims(text, language, "article"))]
        told = {predicates[name] for predicates in said for name in (key, *SAME.get(key, ())) if name in predicates}
        right += holds in told and (not holds) not in told
        wrong += [text] if (not holds) in told else []
        promises += [text for predicates in said if any(predicates.get(name, True) is False for name in LEADING)]
    assert not wrong
    assert len(promises) <= 1
    assert right >= LEAST * len(everything)


@pytest.mark.parametrize(("language", "before", "ago"), [
    ("es", "El puente no abrirá antes del invierno", "Hace tres años cerró el puente"), ("it", "Nessun ricorso fu presentato prima della scadenza", "Prima il ponte era chiuso"),
    ("pt", "A ponte não abrirá antes do inverno", "Há dois anos a ponte foi fechada"), ("hi", "पुल सर्दियों से पहले नहीं खुलेगा", "पुल दो साल पहले बंद हुआ था"),
    ("ur", "پل سردیوں سے پہلے نہیں کھلے گا", "پل دو سال پہلے بند ہوا تھا"), ("ar", "لن يفتح الجسر قبل الشتاء", "أغلق الجسر قبل عامين"),
    ("el", "Η γέφυρα δεν θα ανοίξει πριν από τον χειμώνα", "Η γέφυρα έκλεισε πριν από δύο χρόνια"), ("tr", "Köprü kıştan önce açılmayacak", "Köprü bundan önce kapatıldı"),
    ("zh", "冬季前大桥不会开放", "三天前道路关闭"),
])
def test_what_is_to_be_before_something_is_not_of_earlier(language: str, before: str, ago: str) -> None:
    for text, plain in ((before, True), (ago, False)):
        read = read_claims(text + ".", language, "article")
        told = [is_plain(read, saying) for saying in find_sayings(read) if saying.predicates]
        assert plain in told and (not plain) not in told, text


@pytest.mark.parametrize(("language", "text", "is_open"), [
    ("el", "Η συνοριακή πύλη δεν λειτουργεί", False), ("en", "The border gate is operating", True), ("fr", "Les trains ne circulent pas au marché", None)])
def test_a_gate_that_does_not_work_is_not_open(language: str, text: str, is_open: bool | None) -> None:
    assert {saying.predicates.get("open") for saying in find_sayings(read_claims(text + ".", language, "article"))} - {None} == ({is_open} - {None})


def test_a_word_of_asking_politely_ends_no_clause() -> None:
    said, = find_sayings(read_claims("橋はご利用いただけません。", "ja", "post"))
    assert said.predicates["use"] is False

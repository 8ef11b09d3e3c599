"""Whether time grows in a straight line on what is made to make it explode.

    python benchmarks/hostile.py [KIND...] [--largest]

Every kind of text alone and beside a post (without one, prose is read for its dates alone), every kind of page; with --largest the page of
20 MB, the 60,000 nested elements, the 20,000 quotations that are never closed, and a hundred thousand signs of each sort, once each.

Each kind at two sizes, the second eight times the first. A line's time grows eightfold; the square's sixty-four. More than sixteenfold is
called crooked, and the exit status is 1. Small times are noise: a kind that takes less than 0.15 seconds at the larger size is straight.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from verify.cli._inputs import Input
from verify.cli._limits import settle
from verify.cli._run import process
from verify.pipeline import Settings

SMALL, LARGE = 20_000, 160_000
POST = "We signed it today with Norway. pic.twitter.com/AbCdEf1234 — Interior Ministry (@interior_demo) March 26, 2025\n"
PROSE = "The minister Ann Smith signed the agreement with Norway on 26 March 2025 for 120 vehicles, she wrote. "


def _repeated(piece: str, before: str = "", after: str = "") -> Callable[[int], str]:
    return lambda size: before + piece * (size // len(piece)) + after


def _numbered(make: Callable[[int], str]) -> Callable[[int], str]:
    def build(size: int) -> str:
        pieces, length, number = [], 0, 0
        while length < size:
            piece = make(number)
            pieces.append(piece)
            length += len(piece)
            number += 1
        return "".join(pieces)

    return build


TEXTS: dict[str, Callable[[int], str]] = {
    "prose": _repeated(PROSE), "posts": _repeated(POST), "prose and posts": _repeated(PROSE * 4 + POST),
    "many accounts": _numbered(lambda n: f"Minister {n} signed it. I signed it, all {n} of it. — Name{n} Surname{n} (@name{n}) March 26, 2025\n"),
    "many names": _numbered(lambda n: f"Ann{n % 977} Sm{n}ith met Bob{n} Jon{n}es. ") , "many dates": _repeated("26 March 2025, 27.3.2025, yesterday; "),
    "one long line": _repeated("word and "), "one long word": _repeated("a"), "dashes": _repeated("— "), "em dashes": _repeated("—"),
    "hyphens": _repeated("-"), "open brackets": _repeated("("), "brackets in pairs": _repeated("()"), "open quotes": _repeated("“"),
    "straight quotes": _repeated('"'), "guillemets": _repeated("« a "), "digits": _repeated("1"), "digits and stops": _repeated("1."), "stops": _repeated("."),
    "handles": _repeated("@name "), "handles in brackets": _repeated("(@name) "), "signs of at": _repeated("@"), "hashtags": _repeated("#tag "),
    "combining marks": _repeated("e\u0301\u0302\u0303"), "line breaks": _repeated("\n"), "spaces": _repeated(" "), "links": _repeated("https://x.com/a/status/1 "),
    "media links": _repeated("pic.twitter.com/AbCdEf1234 "), "capitals": _repeated("Aa Bb "), "emoji": _repeated("😀"), "Chinese": _repeated("外交部长"),
    "katakana": _repeated("タイトル"), "Arabic marks": _repeated("مُحَمَّد "), "numbers in words": _repeated("zweihundertfünf "), "scales": _repeated("million "),
    "negations": _repeated("not "), "colons": _repeated("a: "), "zero width": _repeated("\u200b"), "mixed directions": _repeated("a\u202eb"),
}
PAGES: dict[str, Callable[[int], str]] = {
    "nested elements": _repeated("<div>"), "unclosed tags": _repeated("<p"), "open angles": _repeated("<"), "comments": _repeated("<!--"),
    "comments closed": _repeated("<!-- a -->"), "entities": _repeated("&amp;"), "long attribute": _repeated("a", '<p title="', '">x</p>'),
    "many attributes": _numbered(lambda n: f" a{n}=1"), "scripts": _repeated("<script>a</script>"), "unclosed scripts": _repeated("<script>"),
    "blockquotes": _repeated('<blockquote class="twitter-tweet"><p>We signed.</p>&mdash; A (@a) <a href="https://x.com/a/status/20">March 26, 2025</a></blockquote>'),
    "nested blockquotes": _repeated('<blockquote class="twitter-tweet">'), "JSON-LD": _repeated('<script type="application/ld+json">{"a":[1]}</script>'),
    "iframes": _repeated('<iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>'), "tables": _repeated("<table><tr><td>a"),
    "nested tables": _repeated("<table><tr><td>"), "hidden": _repeated('<div style="display:none">a</div>'),
}


_MARKED = f"We carried them on Friday. pic.twitter.com/AbCdEf1234 — Island Ferries (@IslandFerry) March 28, 2025\n\n{PROSE}\n\n"
_QUOTATION = (
    '<blockquote class="twitter-tweet"><p lang="en">We sail again. #ferry</p>&mdash; Ferries (@IslandFerry) '
    '<a href="https://twitter.com/IslandFerry/status/1773456789012345678">March 28, 2024</a>')
_PARAGRAPH = "<p>The ferry company said on Thursday that its boats would sail again next week, after three weeks of repairs.</p>"
LARGEST: dict[str, tuple[Callable[[], str], str]] = {
    "a page of 20 MB": (lambda: _PARAGRAPH * (20_000_000 // len(_PARAGRAPH)) + _QUOTATION, "a.html"),
    "60,000 nested elements": (lambda: "<div>" * 60_000 + "words" + "</div>" * 60_000, "a.html"),
    "60,000 nested <b>": (lambda: "<b>" * 60_000 + "words", "a.html"),
    "20,000 quotations unclosed": (lambda: _QUOTATION * 20_000, "a.html"),
    "20,000 plain ones unclosed": (lambda: "<blockquote>words " * 20_000, "a.html"),
    "100,000 (@": (lambda: "(@" * 100_000 + _MARKED, "a.txt"), "100,000 dashes": (lambda: "— " * 100_000 + _MARKED, "a.txt"),
    "100,000 pic.twitter.com/": (lambda: "pic.twitter.com/" * 100_000 + _MARKED, "a.txt"), "100,000 digits": (lambda: "1" * 100_000 + _MARKED, "a.txt"),
    "100,000 quotation marks": (lambda: "“" * 100_000 + _MARKED, "a.txt"), "a text of 10 MB": (lambda: PROSE * (10_000_000 // len(PROSE)) + _MARKED, "a.txt"),
}


def _seconds(text: str, path: str) -> float:
    item = Input(path=path, data=text.encode("utf-8", "surrogatepass"))
    best = 1e9
    for _ in range(2):
        begun = time.process_time()
        report = process(item, Settings())
        best = min(best, time.process_time() - begun)
        if report.unreadable is not None and "empty" not in report.unreadable:
            sys.exit(f"no report: {report.unreadable}")
        if best > 2:
            break
    return best


def main() -> int:
    chosen = set(sys.argv[1:]) - {"--largest"}
    crooked = 0
    kinds = [(name, make, "a.txt", "") for name, make in TEXTS.items()]
    kinds += [(f"{name}, a post", make, "a.txt", _MARKED) for name, make in TEXTS.items()]
    kinds += [(name, make, "a.html", "<!doctype html><html><body><p>The minister signed.</p>") for name, make in PAGES.items()]
    process(Input(path="a.txt", data=(PROSE + POST).encode()), Settings())
    settle()
    print(f"{'kind':28} {SMALL // 1000:>6} kB {LARGE // 1000:>6} kB   growth   us a character")
    for name, make, path, before in kinds:
        if chosen and name not in chosen:
            continue
        small, large = (_seconds(before + make(size), path) for size in (SMALL, LARGE))
        growth = large / max(small, 1e-4)
        bad = growth > 16 and large > 0.15
        crooked += bad
        print(f"{name:28} {small:8.3f}s {large:8.3f}s   {growth:5.1f}   {1e6 * large / LARGE:7.2f}{'   CROOKED' if bad else ''}", flush=True)
    if "--largest" in sys.argv:
        for name, (once, path) in LARGEST.items():
            if not chosen or name in chosen:
                print(f"{name:28} {_seconds(once(), path):8.2f}s", flush=True)
    print(f"{len(kinds)} kinds, {crooked} crooked")
    return 1 if crooked else 0


if __name__ == "__main__":
    sys.exit(main())

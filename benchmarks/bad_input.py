"""Pages and texts made to hurt, at growing sizes: the time must grow as the size does.

    python benchmarks/bad_input.py [--largest]

Prints the seconds at each size and by how much they grow when the size doubles (2 is linear). `--largest` adds the page of 20 MB.
"""

from __future__ import annotations

import sys
import time

from verify.citations import find_citations
from verify.documents import read_text

_POST = '<blockquote class="twitter-tweet"><p lang="en">We sail again. #ferry</p>&mdash; Ferries (@IslandFerry) <a href="https://twitter.com/IslandFerry/status/1773456789012345678">March 28, 2024</a>'
_HTML = {
    "nested elements": lambda n: "<div>" * n + "words" + "</div>" * n,
    "nested formatting": lambda n: "<b>" * n + "words",
    "unclosed quotations": lambda n: _POST * n,
    "unclosed plain quotations": lambda n: "<blockquote>words " * n,
    "nested quotations": lambda n: "<blockquote class=twitter-tweet>" * n + _POST + "</blockquote>" * n,
    "posts": lambda n: (_POST + "</blockquote><p>The company said so on Thursday.</p>") * n,
    "escaped quotations": lambda n: "<script>var a = '" + "&lt;blockquote class=twitter-tweet " * n + "';</script>",
    "unclosed tags": lambda n: "<a href='https://twitter.com/a/status/20' <p " * n,
    "frames": lambda n: '<iframe src="https://www.youtube.com/embed/aB3dE5gH7jK"></iframe>' * n,
    "ids in a script": lambda n: "<script>" + '{"tweetId": "1773456789012345678"},' * n + "</script>",
    "links": lambda n: '<p><a href="https://twitter.com/a/status/1773456789012345678">https://twitter.com/a/status/1773456789012345678</a></p>' * n,
    "lone openings": lambda n: "<" * n,
    "comments": lambda n: "<!--" * n,
    "scripts": lambda n: "<script>" * n,
}
_TEXT = {
    "(@": lambda n: "(@" * n,
    "(@a": lambda n: "(@a) " * n,
    "dashes": lambda n: "— " * n,
    "dashes and handles": lambda n: "— a (@b) " * n,
    "pic.twitter.com/": lambda n: "pic.twitter.com/" * n,
    "pic and signature": lambda n: "pic.twitter.com/Ab12Cd34Ef — a (@ab) " * n,
    "@a · ": lambda n: "@a · " * n,
    "one long line": lambda n: "words and more " * n + "— Ferries (@IslandFerry) March 28, 2024",
    "one long word": lambda n: "a" * n + " — Ferries (@IslandFerry) March 28, 2024",
    "spaces": lambda n: " " * n + "— Ferries (@IslandFerry)" + " " * n + "March 28, 2024",
    "line breaks": lambda n: "\n" * n + "— Ferries (@IslandFerry) March 28, 2024",
    "stops": lambda n: ". " * n + "— Ferries (@IslandFerry) March 28, 2024",
    "signed posts": lambda n: "We sail again. — Ferries (@IslandFerry) March 28, 2024\n" * n,
    "brackets": lambda n: "(" * n + "@a" + ")" * n,
    "quotation marks": lambda n: "“" * n + " — Ferries (@IslandFerry) March 28, 2024",
    "posted by": lambda n: "Posted by " * n,
    "clocks": lambda n: "@a 10:32 PM · " * n,
    "characters": lambda n: "日本語" * n + " — 船 (@IslandFerry) 2024年3月28日",
    "newline and handle": lambda n: "a\n@b\n" * n,
    "replacement signs": lambda n: "\ufffd" * n + "a (@b) March 28, 2024",
}
_SIZES = (12_500, 25_000, 50_000, 100_000)
_HTML_SIZES = (5_000, 10_000, 20_000, 60_000)


def seconds(source: str, media_type: str) -> float:
    start = time.process_time()
    find_citations(read_text(source, media_type=media_type))
    return time.process_time() - start


def row(name: str, times: list[float], sizes: tuple[int, ...]) -> bool:
    # the smallest times are noise; the growth is told by the last doubling
    growth = (times[-1] / max(times[-2], 1e-4)) ** (1 / max(1e-9, _log2(sizes[-1] / sizes[-2])))
    bad = growth > 3.0 and times[-1] > 0.3
    print(f"{name:28}", *(f"{value:8.3f}" for value in times), f"  x{growth:.2f}", "  <-- not linear" if bad else "")
    return bad


def _log2(value: float) -> float:
    from math import log2

    return log2(value)


def main() -> int:
    bad = 0
    print("pages:", *_HTML_SIZES)
    for name, make in _HTML.items():
        bad += row(name, [seconds(make(size), "text/html") for size in _HTML_SIZES], _HTML_SIZES)
    print("texts:", *_SIZES)
    for name, make in _TEXT.items():
        bad += row(name, [seconds(make(size), "text/plain") for size in _SIZES], _SIZES)
    if "--largest" in sys.argv:
        paragraph = "<p>The ferry company said on Thursday that its boats would sail again next week, after three weeks of repairs.</p>"
        for megabytes in (5, 10, 20):
            body = paragraph * (megabytes * 1_000_000 // len(paragraph)) + _POST
            print(f"page of {megabytes} MB: {seconds(body, 'text/html'):.2f} s")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())

"""How long a page's citations take beside parsing and walking it once, in one process and one run.

    python benchmarks/extract.py [PAGE...]

Without pages, own ones are made: an article with menus, scripts and embeds. The base is the same parser (selectolax), one walk over all nodes
that joins the text. The ratio that issue 3 allows is three.
"""

from __future__ import annotations

import gzip
import json
import statistics
import sys
import time
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from verify.citations import find_citations
from verify.documents import read_text

_QUOTATION = (
    '<blockquote class="twitter-tweet"><p lang="en" dir="ltr">We sail again from Monday, all the way to the outer islands! Post {n} <a href="https://t.co/Ab12Cd34Ef">pic.twitter.com/Ab12Cd34Ef</a></p>'
    '&mdash; Island Ferries (@IslandFerry) <a href="https://twitter.com/IslandFerry/status/17734567890123{n:05d}">March 28, 2024</a></blockquote>'
    '<script async src="https://platform.twitter.com/widgets.js"></script>'
)


def base(page: str) -> str:
    """Parse, and walk every node once."""
    tree = LexborHTMLParser(page.encode("utf-8"))
    pieces: list[str] = []
    node = tree.root
    opened = []
    while node is not None:
        if node.tag == "-text":
            pieces.append(node.text_content or "")
        child = node.first_child if node.tag not in ("script", "style") else None
        if child is not None:
            opened.append(node)
            node = child
            continue
        following = node.next
        while following is None and opened:
            following = opened.pop().next
        node = following
    return "".join(pieces)


def whole(page: str) -> int:
    return len(find_citations(read_text(page, media_type="text/html")))


def timed(page: str, rounds: int = 5) -> tuple[float, float]:
    """The base and the whole in turn, each as the least of some rounds, in milliseconds of the processor: what else the machine does counts for little."""
    best = [float("inf"), float("inf")]
    for _ in range(rounds):
        for which, work in enumerate((base, whole)):
            start = time.thread_time()
            work(page)
            best[which] = min(best[which], (time.thread_time() - start) * 1000)
    return best[0], best[1]


def own_pages() -> list[tuple[str, str]]:
    menu = "<ul>" + "".join(f'<li class="menu__item"><a href="/section/{n}">Section {n}</a></li>' for n in range(150)) + "</ul>"
    state = "<script>window.__STATE__ = " + json.dumps({"related": [{"title": f"Story {n}", "url": f"/story/{n}"} for n in range(900)]}) + ";</script>"
    pages = []
    for posts in (0, 1, 5, 20):
        paragraphs = "".join(
            f"<p>The ferry company said on Thursday that its boats would sail again next week, after {n} weeks of <em>repairs</em> at the <a href='/yard'>yard</a>.</p>"
            + (_QUOTATION.format(n=n) if n < posts else "")
            for n in range(60)
        )
        pages.append((f"own page, {posts} posts", f"<html lang=en><head><title>Ferries</title>{state}</head><body>{menu}<article>{paragraphs}</article>{menu}</body></html>"))
    return pages


def main() -> None:
    pages = []
    for name in sys.argv[1:]:
        path = Path(name)
        data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
        pages.append((path.name, data.decode("utf-8", "replace")))
    pages = pages or own_pages()
    ratios = []
    sums = [0.0, 0.0]
    for name, page in pages:
        whole(page)
        parse, extract = timed(page)
        ratios.append(extract / parse)
        sums[0] += parse
        sums[1] += extract
        print(f"{name:44} {len(page) / 1000:8.0f} kB  parse+walk {parse:8.2f} ms  extract {extract:8.2f} ms  ratio {extract / parse:5.2f}  posts {whole(page)}")
    print(f"median ratio {statistics.median(ratios):.2f}, of the sums {sums[1] / sums[0]:.2f}")


if __name__ == "__main__":
    main()

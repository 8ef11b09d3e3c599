"""verify beside the pipeline that one would write today, on the same articles in the same run.

    pip install trafilatura lxml_html_clean py3langid rapidfuzz
    python benchmarks/peer.py [FOLDER OF PAGES (.html, .html.gz)]

The machine may be busy, so each article goes through both, one after the other, and what counts is the ratio. Times are of the CPU.
Prints articles a second, microseconds a character, the ratio, the share of every room, and how far the limit is: to parse a page and walk it once.
"""

from __future__ import annotations

import gzip
import re
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent))

from verify.cli._inputs import Input
from verify.cli._limits import settle
from verify.cli._run import process
from verify.pipeline import Settings

PARAGRAPHS = (
    "La ministre de l'Intérieur Jeanne Martel a annoncé mercredi 26 mars 2025 la signature d'un accord avec la Norvège sur 120 véhicules de secours. ",
    "« Nous avons signé un accord historique », écrit-elle sur X, où son message a été vu 45 000 fois depuis lundi dernier. ",
    "L'opposition, par la voix du député Paul Girard, demande des précisions sur le prix de 38 millions d'euros avant le 15 avril. ",
    "Le Parlement d'Oslo doit encore approuver le texte, qui ne prévoit aucune livraison avant l'été 2026. ",
)
POST = (
    "\nWe signed a historic agreement with Norway today: 120 rescue vehicles for our fire brigades. pic.twitter.com/AbCdEf1234 — Interior Ministry"
    " (@interior_demo) March 26, 2025\n"
)
_ATTRIBUTION = re.compile(r"[—-]\s*([^(\n]{2,60})\(@(\w{1,15})\)\s*(\w+ \d{1,2}, \d{4}|\d{4}-\d\d-\d\d)")


def peer(source: str, is_page: bool) -> int:
    """Extract, find attributions, identify the language, find dates, compare words: how many citations were found."""
    import py3langid
    import trafilatura
    from dateparser.search import search_dates
    from rapidfuzz import fuzz

    text = trafilatura.extract(source, favor_recall=True) if is_page else source
    if not text:
        return 0
    language, _ = py3langid.classify(text)
    search_dates(text, languages=[language] if language in ("en", "fr", "de", "es", "pt", "ja", "it", "pl", "nl") else ["en"])
    found = 0
    for match in _ATTRIBUTION.finditer(text):
        found += 1
        fuzz.partial_ratio(text[max(0, match.start() - 280):match.start()], text[match.end():match.end() + 1000])
    return found


ROOMS = {
    "documents": ("verify.documents", "read_bytes"),
    "citations": ("verify.citations", "find_citations"),
    "language": ("verify.citations", "detect_language"),
    "claims": ("verify.claims", "read_article"),
    "comparison": ("verify.comparison", "compare"),
    "report": ("verify.pipeline", "_report"),
}


class Shares:
    """Seconds of each room, by standing before its door."""

    def __init__(self) -> None:
        self.seconds = dict.fromkeys(ROOMS, 0.0)
        for room, (module, name) in ROOMS.items():
            home = __import__(module, fromlist=[name])
            setattr(home, name, self._timed(room, getattr(home, name)))

    def _timed(self, room: str, function: Callable[..., Any]) -> Callable[..., Any]:
        def timed(*arguments: Any, **named: Any) -> Any:
            begun = time.process_time()
            try:
                return function(*arguments, **named)
            finally:
                self.seconds[room] += time.process_time() - begun

        return timed


def _walk_once(data: bytes) -> None:
    from selectolax.lexbor import LexborHTMLParser

    root = LexborHTMLParser(data).root
    if root is not None:
        for node in root.traverse(include_text=True):
            node.tag  # noqa: B018


def _timed(function: Callable[[], object]) -> float:
    begun = time.process_time()
    function()
    return time.process_time() - begun


def _measure(name: str, articles: list[tuple[str, bytes]], shares: Shares) -> None:
    ours, theirs, limit = [], [], []
    characters = 0
    settings = Settings()
    items = [Input(path=path, data=data) for path, data in articles]
    for item in items:
        process(item, settings)  # languages are loaded, as in the middle of a long run
    peer(articles[0][1].decode("utf-8", "replace"), articles[0][0].endswith((".html", ".html.gz")))
    settle()
    shares.seconds.update(dict.fromkeys(shares.seconds, 0.0))
    for item, (path, data) in zip(items, articles, strict=True):
        is_page = path.endswith((".html", ".html.gz"))
        source = data.decode("utf-8", "replace")
        characters += len(source)
        theirs.append(_timed(lambda: peer(source, is_page)))  # noqa: B023
        ours.append(_timed(lambda: process(item, settings)))  # noqa: B023
        if is_page:
            limit.append(_timed(lambda: _walk_once(data)))  # noqa: B023
    mine, other = sum(ours), sum(theirs)
    print(f"\n{name}: {len(articles)} articles, {characters / 1e6:.2f} M characters")
    print(f"  verify {len(ours) / mine:8.1f} articles/s  median {1e3 * statistics.median(ours):7.2f} ms  {1e6 * mine / characters:6.3f} us a character")
    print(f"  peer   {len(theirs) / other:8.1f} articles/s  median {1e3 * statistics.median(theirs):7.2f} ms  {1e6 * other / characters:6.3f} us a character")
    ratios = [b / a for a, b in zip(ours, theirs, strict=True)]
    print(f"  ratio  {other / mine:.1f} in all, {statistics.median(ratios):.1f} in the median")
    if limit:
        print(f"  limit  parse and walk {1e3 * sum(limit) / len(limit):.2f} ms a page: verify takes {mine / sum(limit):.1f} times that")
    print("  rooms  " + ", ".join(f"{room} {100 * seconds / mine:.0f} %" for room, seconds in shares.seconds.items()))


def main() -> None:
    shares = Shares()
    for size in (1, 10, 100):  # a post for every ten times the paragraphs
        text = "".join(("".join(PARAGRAPHS) * min(size, 10) + POST) for _ in range(max(size // 10, 1)))
        _measure(f"plain text x {size}", [("a.txt", text.encode())] * 3, shares)
    if len(sys.argv) > 1:
        pages = [
            (str(path), gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes())
            for path in sorted(Path(sys.argv[1]).iterdir()) if path.name.endswith((".html", ".html.gz"))]
        _measure("pages", pages, shares)


if __name__ == "__main__":
    main()

"""The words of a piece of markup, as a reader sees them: line breaks and paragraphs kept, everything else unwrapped."""

from __future__ import annotations

import re
from html.parser import HTMLParser


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self.hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "br":
            self.pieces.append("\n")
        elif tag in ("p", "div", "blockquote", "li") and self.pieces:
            self.pieces.append("\n\n" if tag == "p" else "\n")
        elif tag in ("script", "style"):
            self.hidden += 1

    def handle_endtag(self, tag: str) -> None:
        if tag in ("script", "style") and self.hidden:
            self.hidden -= 1

    def handle_data(self, data: str) -> None:
        if not self.hidden:
            self.pieces.append(data)


def words_of(markup: str) -> str:
    """The text of a piece of HTML."""
    reader = _Words()
    reader.feed(markup)
    reader.close()
    text = "".join(reader.pieces)
    return re.sub(r"\n{3,}", "\n\n", re.sub(r"[ \t]*\n[ \t]*", "\n", text)).strip()

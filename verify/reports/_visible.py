"""Text of strangers made harmless for a reader: what would be obeyed instead of read is shown as its code point."""

from __future__ import annotations

import re
import unicodedata

from verify._patterns import regex

# Controls of terminals and of direction, separators of lines that only some programs know, lone surrogates, and the
# noncharacters that XML forbids. Joiners (U+200C, U+200D) and the marks U+200E, U+200F belong to honest text.
OBEYED = regex("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]")


def visible(text: str) -> str:
    """`text` with nothing in it that a terminal, a browser or a parser would obey; line breaks (as LF) and tabs stay."""
    return OBEYED.sub(lambda match: f"‹U+{ord(match.group()):04X}›", text.replace("\r\n", "\n").replace("\r", "\n"))


def one_line(text: str) -> str:
    """`visible` text, its white space made single spaces."""
    return " ".join(visible(text).split())


def encodable(text: str) -> str:
    """`text` with lone surrogates replaced by U+FFFD: what every encoder takes; else exactly as it stands."""
    return re.sub("[\ud800-\udfff]", "\ufffd", text)


def folded(text: str) -> str:
    """`text` without case, accents' composition or spacing: two spellings of one wording are equal."""
    return " ".join(unicodedata.normalize("NFKC", encodable(text)).casefold().split())


def clipped(text: str, letters: int) -> str:
    """At most that many letters, cut between words where there are any, with an ellipsis."""
    if len(text) <= letters:
        return text
    cut = text[: letters - 1]
    space = cut.rfind(" ")
    return (cut[:space] if space > letters // 2 else cut).rstrip() + "…"

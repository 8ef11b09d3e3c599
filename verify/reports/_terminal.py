"""Text for a terminal: wide characters counted, control characters made visible, bidirectional text kept apart."""

from __future__ import annotations

import unicodedata

# First strong isolate … pop: right-to-left words inside an English sentence keep their own order.
_ISOLATE, _POP = "\u2068", "\u2069"


def safe(text: str) -> str:
    """`text` on one line, with nothing in it that a terminal would obey (ANSI, OSC, bidi overrides, lone surrogates)."""
    out = []
    for character in text:
        if character in "\n\t\r\u2028\u2029\x0b\x0c":
            out.append(" ")
            continue
        category = unicodedata.category(character)
        if category in ("Cc", "Cs") or character in "\ufffe\uffff" or (category == "Cf" and character not in "\u200c\u200d"):
            continue
        out.append(character)
    return "".join(out)


def isolated(text: str) -> str:
    """`text` safe to stand inside a sentence of another direction."""
    text = safe(text)
    if any(unicodedata.bidirectional(c) in ("R", "AL") for c in text):
        return f"{_ISOLATE}{text}{_POP}"
    return text


def width(text: str) -> int:
    """Columns that `text` takes."""
    columns = 0
    for character in text:
        if unicodedata.combining(character) or unicodedata.category(character) == "Cf":
            continue
        columns += 2 if unicodedata.east_asian_width(character) in "WF" else 1
    return columns


def wrapped(text: str, columns: int, indent: str = "", first: str | None = None) -> str:
    """`text` in lines of at most `columns` columns, each after `indent`; long words and CJK are cut where needed."""
    room = max(20, columns - width(indent))
    lines: list[str] = []
    line, used = "", 0
    for word in text.split():
        for piece in _pieces(word, room):
            size = width(piece)
            gap = 1 if line and not piece.startswith("\0") else 0
            shown = piece.lstrip("\0")
            if line and used + gap + size > room:
                lines.append(line)
                line, used, gap = "", 0, 0
            line += (" " if gap else "") + shown
            used += gap + size
    if line:
        lines.append(line)
    start = indent if first is None else first
    return "\n".join((start if number == 0 else indent) + line for number, line in enumerate(lines))


def _pieces(word: str, room: int) -> list[str]:
    """A word, cut where it must be: anywhere between wide characters, elsewhere only if longer than a line."""
    if width(word) <= room and not any(unicodedata.east_asian_width(c) in "WF" for c in word):
        return [word]
    pieces, current = [], ""
    for character in word:
        wide = unicodedata.east_asian_width(character) in "WF"
        if current and (wide or width(current) >= room) and not unicodedata.combining(character):
            pieces.append(current)
            current = "\0" if pieces else ""
        current += character
    pieces.append(current)
    return pieces


def clipped(text: str, columns: int) -> str:
    """`text` in at most `columns` columns, with an ellipsis where it was cut."""
    if width(text) <= columns:
        return text
    out, used = "", 0
    for character in text:
        size = width(character)
        if used + size > columns - 1:
            break
        out += character
        used += size
    return out.rstrip() + "…"

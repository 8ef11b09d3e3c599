"""Datelines: "THE HAGUE, 31 March 2025 —" says when a report was filed, not when anything was done."""

from __future__ import annotations

from verify._patterns import regex

# Before the date, from the line's beginning: up to six words of a place, an agency or an author, parted from the date by
# a comma, a bracket, a bar or a stroke ("PARIS (AFP), ", "New York / ", "（北京，").
_BEFORE = regex(r"[(（\[]?(?:[^\W\d_][\w.'’\-]*[^\S\n]?){0,6}(?:\([^()\n]{1,30}\)[^\S\n]?)?[,،，、|/\-–—(（][^\S\n]*\Z|[(（\[]?\Z")
# After it: perhaps an agency in brackets, then a dash or the closing bracket that opens the report.
_AFTER = regex(r"[^\S\n]*(?:[(（][^()（）\n]{1,30}[)）][^\S\n]*)?(?:[—–―]|-{1,2}(?=\s)|\.[^\S\n]?[—–-]|[)）])")
LONGEST_HEAD = 70  # characters of a line's head


def is_dateline(text: str, start: int, end: int) -> bool:
    """Whether the date at `text[start:end]` heads its line and a dash or bracket parts it from the report."""
    line = text.rfind("\n", 0, start) + 1
    if start - line > LONGEST_HEAD or _AFTER.match(text, end) is None:
        return False
    return _BEFORE.fullmatch(text[line:start].lstrip()) is not None

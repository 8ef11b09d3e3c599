"""What an article itself asks not to be told: comments in a page, lines of their own in a text."""

from __future__ import annotations

import re

from verify._patterns import regex
from verify.model import Article

_RULES = r"verify:[ \t]*ignore[ \t]+(?P<rules>[a-z][a-z, \t-]{0,500}?)"
_COMMENT = regex(rf"<!--[ \t\r\n]*{_RULES}[ \t\r\n]*-->")
_LINE = regex(rf"^[ \t]*(?:<!--[ \t]*|#[ \t]*|//[ \t]*)?{_RULES}[ \t]*(?:-->)?[ \t]*\r?$", re.M)


def ignored_rules(article: Article) -> tuple[str, ...]:
    """The names of rules that an article asks to ignore, in order, each once; they need not exist."""
    source = article.text if article.source is None else article.source
    if "verify:" not in source:
        return ()
    names: list[str] = []
    for match in (_LINE if article.source is None else _COMMENT).finditer(source):
        names += re.split(r"[, \t]+", match.group("rules").strip(", \t"))
    return tuple(dict.fromkeys(name for name in names if name))

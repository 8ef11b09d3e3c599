"""The figures and words that a folded text is made of."""

from __future__ import annotations

from verify._patterns import regex

# What a token is: a figure, or letters with their marks. Signs and spaces part tokens.
SEPARATORS = r"\s!-/:-@\[-`{-~\u00a1\u00b7\u00ab\u00bb\u00bf\u2010-\u2027\u2030-\u205e\u3000-\u3003\u3008-\u301f\uff01-\uff0f\uff1a-\uff20\u055d\u0964\u1362-\u1368"
TOKEN = regex(rf"(\d+|[a-z]+[^\d{SEPARATORS}]*|[^\d{SEPARATORS}]+)")  # in a group, so that `split` gives what stands between as well
PIECE = regex(rf"[^\d{SEPARATORS}]+|\d+")
GLUE = "."


def glue(folded: str, first: tuple[int, int], second: tuple[int, int]) -> str | None:
    """A single letter and the token that one sign glues to it ("d’ag", "p.d"), as one word; None where those at two places are not so joined."""
    (start, end), (behind, last) = first, second
    if behind - end != 1 or folded[end].isspace() or end - start != 1 or not (folded[start].isalpha() and folded[behind].isalpha()):
        return None
    return folded[start] + GLUE + folded[behind:last]

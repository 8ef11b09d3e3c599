"""What the sentence before a place and the one that begins there are like: a report's last sentence, and a post's first.

These signs say little each by itself, and are asked for only at the places that come into question (`_trees.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from verify._records import dataclass

_MOST_LETTERS = 3.0  # hundreds, of a sentence: longer ones are alike
_FEWEST_MARKS = 3


@dataclass(frozen=True, slots=True)
class Piece:
    """What stands from a place to the end of its sentence: what it holds, its length in characters, and what would be striking to find twice.

    `inside` says that the place is no beginning of a sentence.
    """

    held: dict[str, float]
    length: int
    marks: set[str]
    inside: bool


def around(
    text: str, lowest: int, places: Sequence[int], number: int, pieces: Sequence[Piece], before: Callable[[int], set[str]], after: set[str],
) -> dict[str, float]:
    """The signs of the sentences on both sides of a place, the one with that number.

    `before` tells what is striking before a place, `after` is what is so from this one on.
    """
    piece, place = pieces[number], places[number]
    found = {"opens:" + name[4:]: amount for name, amount in piece.held.items() if name.startswith("has:")}
    found["opens:size"] = min(piece.length / 100, _MOST_LETTERS)
    if _short_word_stops(text[max(lowest, place - 12):place]):
        found["before:stop short"] = 1.0
    earlier = next((i for i in range(number - 1, -1, -1) if not pieces[i].inside), None)
    if earlier is not None:
        found.update(_closing(pieces[earlier], piece, before(earlier), after))
    return found


def _closing(last: Piece, first: Piece, before: set[str], after: set[str]) -> dict[str, float]:
    """What the sentence before a place is like, and what of it is said elsewhere."""
    found = {"closes:" + name[4:]: amount for name, amount in last.held.items() if name.startswith("has:")}
    marks = last.marks
    many = max(len(marks), _FEWEST_MARKS)
    found["closes:size"] = min(last.length / 100, _MOST_LETTERS)
    found["closes:restates"] = len(marks & before) / many
    found["closes:said again"] = len(marks & after) / many
    found["closes:opens same"] = len(marks & first.marks) / max(min(len(marks), len(first.marks)), _FEWEST_MARKS)
    return found


def _short_word_stops(tail: str) -> bool:
    """Whether a word of three letters or fewer stands before the full stop at the end, as in "vs." and "Co." """
    tail = tail.rstrip()
    word = tail[:-1].split()[-1:] if tail[-1:] == "." else []
    return bool(word) and len(word[0]) <= 3 and word[0].isalpha()

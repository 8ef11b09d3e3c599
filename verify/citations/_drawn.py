"""Posts that a page draws with elements of its own, as the platforms' pages do: a name, an account, the words and the time, told by what they are called."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from verify._patterns import regex
from verify._records import dataclass
from verify.citations._elements import Element

# The names of the elements, by who draws them: react-tweet (vercel/react-tweet 3.2), X's pages of 2012 to 2019 and since, Telegram's widget, Mastodon's pages.
_NAME = regex(r"owner_name|author(?:linktext|_name|-name)|-header_author__|full[_-]?name|display[_-]?name|\buser-name")
_HANDLE = regex(r"user_?name|screen_?-?name|display-name__account")
_WORDS_CALLED = ("tweet-body_root", "tweettext", "tweet-text", "message_text", "status__content", "e-content")
_WORDS = regex(r"tweet-body_root|tweet-?text\b|message_text\b|status__content\b|\be-content\b")
_QUOTED = regex(r"quoted-tweet-container_root|quotetweet\b|quoted-?tweet\b")
_ANSWERED = regex(r"in-?reply")
_ACCOUNT = regex(r"@([A-Za-z0-9_.]{1,60}(?:@[\w.-]{3,60})?)")
_MOST = 2000  # elements that are looked at
_FRAMES = ("iframe", "script", "a")


@dataclass(frozen=True, slots=True)
class Drawn:
    """The elements of a drawn post: its words and its time (None where it shows none), the name and account as shown, and the address of the post that it answers."""

    words: Element
    time: Element | None
    name: str | None
    handle: str | None
    answered: str | None


def may_draw(markup: str) -> bool:
    """Whether markup has what a drawn post's words are called: only then its elements are worth looking through."""
    lower = markup.lower()
    return any(called in lower for called in _WORDS_CALLED)


def read_drawn(root: Element, without: frozenset[int] = frozenset()) -> Drawn | None:
    """The parts of a post that an element draws, apart from the elements `without`; None where it draws none."""
    if root.name in _FRAMES:
        return None
    held = [(element, _called(element)) for element in _elements(root, without)]
    words = next((element for element, called in held if _WORDS.search(called)), None)
    named = next((element for element, called in held if element is not words and _NAME.search(called)), None) if words is not None else None
    if words is None or named is None:
        return None
    shown = " ".join(named.text(" ").split())
    account = next((found for element, called in held if _HANDLE.search(called) and (found := _ACCOUNT.search(element.text()))), None)
    account = account or _ACCOUNT.search(shown)
    handle = account.group(1) if account is not None else None
    name = shown.partition(f"@{handle}")[0] if handle is not None else shown
    time = next((element for element, called in held if element.name == "time" or "timestamp" in called), None)
    answered = next((element.get("href") for element, called in held if element.get("href") and (_ANSWERED.search(called) or (element.parent is not None and _ANSWERED.search(_called(element.parent))))), None)
    return Drawn(words, time, name.strip(" ·\u00a0") or None, handle, answered)


def drawn_inside(root: Element) -> list[Element]:
    """The posts that a drawn post quotes, as elements."""
    return [element for element in islice(root.elements(), _MOST) if _QUOTED.search(_called(element)) and read_drawn(element) is not None][:1]


def _elements(root: Element, without: frozenset[int]) -> Iterator[Element]:
    left_out: Element | None = None
    for element in islice(root.elements(), _MOST):
        if left_out is not None and any(parent is left_out for parent in element.parents):
            continue
        left_out = element if id(element) in without else None
        if left_out is None:
            yield element


def _called(element: Element) -> str:
    """An element's classes and what its page's tests call it, in lower case."""
    classes, tested = element.classes, element.get("data-testid")
    return f"{classes} {tested}".lower() if classes or tested else ""

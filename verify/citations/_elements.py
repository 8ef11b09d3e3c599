"""Fragments of markup as trees of plain elements: a name, attributes, and what stands inside in its order."""

from __future__ import annotations

from collections.abc import Iterator

# Elements whose words are none of what stands around them: nobody reads scripts, and ruby spells out what is written beside it.
_APART = frozenset(("script", "style", "template", "rt", "rp"))


class Element:
    """An element of a fragment, in the one that holds it; `contents` are elements and stretches of text."""

    __slots__ = ("attributes", "contents", "name", "parent")

    def __init__(self, name: str, attributes: dict[str, str], parent: Element | None) -> None:
        self.name, self.attributes, self.parent = name, attributes, parent
        self.contents: list[Element | str] = []

    def get(self, attribute: str) -> str:
        """The value of an attribute; nothing where it has none."""
        return self.attributes.get(attribute) or ""

    @property
    def classes(self) -> str:
        """Its classes, with one space between them."""
        return " ".join(self.get("class").split())

    @property
    def parents(self) -> Iterator[Element]:
        """The elements around it, from the next one outwards."""
        parent = self.parent
        while parent is not None:
            yield parent
            parent = parent.parent

    def elements(self) -> Iterator[Element]:
        """All elements inside, in their order, to any depth."""
        waiting = self.contents[::-1]
        while waiting:
            node = waiting.pop()
            if not isinstance(node, str):
                yield node
                waiting.extend(reversed(node.contents))

    def text(self, between: str = "") -> str:
        """All words inside, as they are written."""
        words: list[str] = []
        waiting = self.contents[::-1]
        while waiting:
            node = waiting.pop()
            if isinstance(node, str):
                words.append(node)
            elif node.name not in _APART:
                waiting.extend(reversed(node.contents))
        return between.join(words)

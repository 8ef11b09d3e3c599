"""The language of a report's own words, from gettext catalogues; what is quoted, rule names and JSON keys are never translated.

A language is there because its catalogue is: `messages/LANGUAGE/LC_MESSAGES/verify.mo`, compiled from the `.po` beside it.
"""

from __future__ import annotations

import functools
import gettext
import os
from collections.abc import Iterator

from verify.model import Message, UsageError

FOLDER = os.path.join(os.path.dirname(__file__), "messages")
ENGLISH = "en"


@functools.lru_cache(maxsize=1)
def languages() -> tuple[str, ...]:
    """The languages that reports can be written in."""
    found = [name for name in (os.listdir(FOLDER) if os.path.isdir(FOLDER) else ()) if os.path.exists(os.path.join(FOLDER, name, "LC_MESSAGES", "verify.mo"))]
    return tuple(sorted({ENGLISH, *found}))


def wanted_language(environment: dict[str, str]) -> str:
    """The language that the environment asks for as gettext reads it (LANGUAGE, LC_ALL, LC_MESSAGES, LANG); English if none fits."""
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        if environment.get(name):
            for tag in environment[name].split(":"):
                primary = tag.split(".")[0].split("_")[0].split("-")[0].lower()
                if primary in languages():
                    return primary
            return ENGLISH
    return ENGLISH


def label_of(platform: str) -> str:
    """A platform's own name."""
    from verify.platforms import platform as find

    return find(platform).label


class Words:
    """A report's own words in one language. Raises UsageError for a language that has no catalogue."""

    def __init__(self, language: str = ENGLISH) -> None:
        if language not in languages():
            raise UsageError(f"There are no report messages in {language!r}; there are {', '.join(languages())}.")
        self.language = language
        self._catalogue = gettext.translation("verify", FOLDER, [language], fallback=True)

    def __call__(self, text: str, /, **values: object) -> str:
        """`text` in the language, with the values in their places."""
        said = self._catalogue.gettext(text) if text else text
        return said.format(**values) if values else said

    def plural(self, one: str, many: str, number: int) -> str:
        """The form that goes with `number`, which stands in it as {number}."""
        return self._catalogue.ngettext(one, many, number).format(number=number)

    def pieces(self, text: str) -> Iterator[tuple[str, bool]]:
        """A finding's message in pieces: its own words (False) and what it quotes (True)."""
        from string import Formatter  # which compiles a pattern as it is imported

        if not isinstance(text, Message) or not text.values:
            yield self.message(text), not isinstance(text, Message)
            return
        for words, name, _, _ in Formatter().parse(self._catalogue.gettext(text.template)):
            if words:
                yield words, False
            if name is not None:
                value = text.values[name]
                if isinstance(value, Message):
                    yield from self.pieces(value)
                else:
                    yield str(value), True

    def message(self, text: str) -> str:
        """A finding's message; a text that is no Message is what it is."""
        if not isinstance(text, Message):
            return text
        if not text.values:
            return self(text.template)
        return self(text.template, **{name: self.message(value) if isinstance(value, str) else value for name, value in text.values.items()})

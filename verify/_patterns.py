"""Regular expressions that are compiled when they are first used.

A short run meets half of those that its modules hold, and of these the ones that name thousands of Chinese characters take as long to compile
as all the others: they wait for a text that has some (both together were a sixth of its time; CPython 3.11, November 2026).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, AnyStr

from verify._kept_patterns import compiled

_FIRST_EASTERN = "\u3000"  # the ideographic space
_LOOKED_AT = 100_000  # characters in which East Asian ones are looked for before it costs less to compile; of a plain question as many as below
_A_QUESTION = 300
_NOWHERE = "(?!)"

if TYPE_CHECKING:

    def regex(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
        """`re.compile`, put off."""

    def eastern(pattern: str, other: str = _NOWHERE) -> re.Pattern[str]:
        """`re.compile` for a pattern that is the same as `other` on texts without East Asian signs (none from U+3000 on)."""

else:

    class regex:
        """What `re.compile` gives, to all who ask it for something; the answers of the compiled pattern become its own when it is first asked."""

        def __init__(self, pattern: AnyStr, flags: int = 0) -> None:
            self.pattern, self._flags = pattern, flags

        def __getattr__(self, name: str) -> Any:
            if name.startswith("__"):  # whoever looks through a module asks for what no pattern has
                raise AttributeError(name)
            return getattr(self._compiled(), name)

        def _compiled(self) -> re.Pattern[AnyStr]:
            made = compiled(self.pattern, self._flags)
            self.__dict__.update({known: getattr(made, known) for known in _KNOWN})
            return made

    _KNOWN = tuple(name for name in dir(re.Pattern) if not name.startswith("_") and name != "pattern")

    class eastern(regex):
        """The same for two patterns, of which the second reads all texts without East Asian signs, until many or long ones have been read."""

        def __init__(self, pattern: str, other: str = _NOWHERE) -> None:
            super().__init__(pattern)
            self._other, self._left = regex(other), _LOOKED_AT

        def _for(self, text: str) -> Any:
            plain = text.isascii()
            self._left -= _A_QUESTION + (0 if plain else len(text))
            if self._left > 0 and (plain or max(text) < _FIRST_EASTERN):
                return self._other
            return self._compiled()

        def match(self, text: str, *places: int) -> re.Match[str] | None:
            return self._for(text).match(text, *places)

        def search(self, text: str, *places: int) -> re.Match[str] | None:
            return self._for(text).search(text, *places)

        def findall(self, text: str, *places: int) -> list[Any]:
            return self._for(text).findall(text, *places)

        def finditer(self, text: str, *places: int) -> Any:
            return self._for(text).finditer(text, *places)

"""Regular expressions that are compiled when they are first used.

A short run meets half of those that its modules hold, and of these the ones that name thousands of Chinese characters take as long to compile
as all the others: they wait for a text that has some (both together were a sixth of its time; CPython 3.11, November 2026).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, AnyStr

_FIRST_EASTERN = "\u3000"  # the ideographic space
_LONG_RUN = 300  # questions, after which compiling costs less than looking at each text
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
            compiled = re.compile(self.pattern, self._flags)
            self.__dict__.update({known: getattr(compiled, known) for known in _KNOWN})
            return getattr(compiled, name)

    _KNOWN = tuple(name for name in dir(re.Pattern) if not name.startswith("_") and name != "pattern")

    class eastern:
        """The same for two patterns, of which the second reads all texts without East Asian signs until many have been read."""

        def __init__(self, pattern: str, other: str = _NOWHERE) -> None:
            self.pattern, self._other, self._asked = pattern, regex(other), 0

        def _for(self, text: str) -> Any:
            self._asked += 1
            if self._asked < _LONG_RUN and (text.isascii() or max(text) < _FIRST_EASTERN):
                return self._other
            compiled = re.compile(self.pattern)
            self.__dict__.update({known: getattr(compiled, known) for known in _KNOWN})
            return compiled

        def match(self, text: str, *places: int) -> re.Match[str] | None:
            return self._for(text).match(text, *places)

        def search(self, text: str, *places: int) -> re.Match[str] | None:
            return self._for(text).search(text, *places)

        def findall(self, text: str, *places: int) -> list[Any]:
            return self._for(text).findall(text, *places)

        def finditer(self, text: str, *places: int) -> Any:
            return self._for(text).finditer(text, *places)

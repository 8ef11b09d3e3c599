"""Write `_identify_data/words.txt`: the small words of each language, which tell short texts apart better than letters do.

    python -m verify.languages._identify_words

They are the function words of the languages that have a file here, and for the others those of `_identify_data/others.txt`.
"""

from __future__ import annotations

import os

from verify.languages import codes, words

_FOLDER = os.path.join(os.path.dirname(__file__), "_identify_data")
_MOST = 140  # words a language: the first of its list are its commonest


def main() -> None:
    """Collect the words by script and write them: a word, then the languages that have it."""
    lists = {code: tuple((words(code) or {}).get("function-words", ())) for code in codes()}
    with open(os.path.join(_FOLDER, "others.txt"), encoding="utf-8") as file:
        for line in file:
            code, _, rest = line.partition(":")
            lists.setdefault(code, tuple(rest.split()))
    holders: dict[str, set[str]] = {}
    for code, small in lists.items():
        for word in [w for w in dict.fromkeys(w.lower() for w in small) if " " not in w and w.isalpha()][:_MOST]:
            holders.setdefault(word, set()).add(code)
    with open(os.path.join(_FOLDER, "words.txt"), "w", encoding="utf-8", newline="\n") as file:
        for word in sorted(holders):
            file.write(f"{word} {' '.join(sorted(holders[word]))}\n")


if __name__ == "__main__":
    main()

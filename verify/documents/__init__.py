"""Bytes to `Article`: plain text as it stands, HTML as readable text with what the page says of itself."""

from __future__ import annotations

import os

from verify._later import later
from verify.documents._decoding import decode_html, decode_text
from verify.documents._ignores import ignored_rules
from verify.documents._kinds import inflate, is_html, media_type_of, refuse_binary
from verify.documents._remote import is_remote, read_remote
from verify.model import Article, UnreadableInput

with later:
    from verify.documents._source_lines import source_lines

__all__ = ["bytes_at", "ignored_rules", "read_bytes", "read_path", "read_text", "source_lines"]

_HTML = ("text/html", "application/xhtml+xml")


def read_path(path: str | os.PathLike[str]) -> Article:
    """The article in a file: text or HTML, told by its name or else by its first lines; gzip is opened.

    Raises UnreadableInput, with a sentence that says why, for what is missing, locked, empty or no text.
    """
    name = os.fspath(path)
    return read_bytes(bytes_at(name), path=name)


def bytes_at(path: str) -> bytes:
    """What a file holds, here or at an address that fsspec opens. Raises UnreadableInput, with a sentence that says why."""
    try:
        if is_remote(path):
            return read_remote(path)
        with open(path, "rb") as file:
            return file.read()
    except FileNotFoundError:
        raise UnreadableInput("there is no such file") from None
    except IsADirectoryError:
        raise UnreadableInput("this is a folder, not a file") from None
    except PermissionError:
        raise UnreadableInput("this file may not be read (permission denied)") from None
    except (OSError, ValueError) as error:
        raise UnreadableInput(f"the file cannot be read: {getattr(error, 'strerror', None) or error}") from None


def read_bytes(data: bytes, *, path: str, media_type: str | None = None, charset: str | None = None) -> Article:
    """The article in bytes. `path` names it, and its ending tells the media type where that is None.

    `charset` is what the sender declared (an HTTP header); it counts before what the page declares of itself.
    Raises UnreadableInput for empty, binary or damaged input.
    """
    data = inflate(data)
    if not data.strip(b" \t\r\n\f\0\xef\xbb\xbf\xff\xfe"):
        raise UnreadableInput("it is empty: there is nothing to read in it")
    refuse_binary(data)
    kind, declared = media_type_of(media_type, path)
    charset = charset or declared
    if kind is None:
        kind = "text/html" if is_html(data) else "text/plain"
    if kind in _HTML:
        return read_text(decode_html(data, charset), path=path, media_type="text/html")
    return read_text(decode_text(data, charset), path=path)


def read_text(text: str, *, path: str = "-", media_type: str = "text/plain") -> Article:
    """The article in a decoded text; a byte-order mark is not counted, nothing else of a plain text is touched. Total on str."""
    text = text.removeprefix("\ufeff")
    if media_type in _HTML:
        from verify.documents._html import read_html

        return read_html(text, path=path)
    return Article(path=path, text=text)

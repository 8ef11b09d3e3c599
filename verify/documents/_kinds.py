"""What kind of file this is: text, HTML, something packed, or something that nobody can read as an article."""

from __future__ import annotations

import re
import zlib

from verify._patterns import regex
from verify.documents._decoding import bom_encoding, guess_utf16
from verify.model import UnreadableInput

LARGEST = 256 * 1024 * 1024
BOMB_BYTES = 1 << 30
BOMB_TIMES = 200
_MAGIC = (
    (b"%PDF-", "it is a PDF; save its text as a text file, or check the article's web page"),
    (b"PK\x03\x04", "it is a packed file (Word, OpenDocument, EPUB or ZIP); save the article as text or HTML"),
    (b"\xd0\xcf\x11\xe0", "it is an old Word or Office document; save the article as text or HTML"),
    (b"{\\rtf", "it is an RTF document; save the article as text or HTML"),
    (b"\x89PNG", "it is a picture (PNG), not an article"),
    (b"\xff\xd8\xff", "it is a picture (JPEG), not an article"),
    (b"GIF8", "it is a picture (GIF), not an article"),
    (b"RIFF", "it is a media file (RIFF), not an article"),
    (b"\x00\x00\x01\x00", "it is an icon, not an article"),
    (b"BZh", "it is packed (bzip2); unpack it first"),
    (b"\xfd7zXZ", "it is packed (xz); unpack it first"),
    (b"7z\xbc\xaf", "it is packed (7-Zip); unpack it first"),
    (b"Rar!", "it is packed (RAR); unpack it first"),
    (b"\x28\xb5\x2f\xfd", "it is packed (Zstandard); unpack it first"),
    (b"SQLite format 3", "it is a database, not an article"),
    (b"\x7fELF", "it is a program, not an article"),
    (b"bplist", "it is a binary property list (a Safari web archive?); save the page as HTML"),
    (b"ID3", "it is a sound file, not an article"),
    (b"OggS", "it is a sound file, not an article"),
)
_NO_TEXT = "it is not text: it holds bytes that no text has"
_HTML_NAMES = (".html", ".htm", ".xhtml", ".xht", ".shtml")
_TEXT_NAMES = (".txt", ".text", ".md", ".markdown", ".rst")
_DOCTYPE = regex(rb"\s*(?:<\?xml[^>]{0,200}\?>\s*|<!--(?:[^-]|-(?!->)){0,2000}-->\s*){0,20}<(?:!doctype\s+html|html|head|body|title|meta)\b", re.IGNORECASE)
_TAGS = regex(rb"<(?:p|div|blockquote|article|section|h[1-6]|span|a|ul|br|table|figure|script)\b[^<>]{0,500}>", re.IGNORECASE)


def inflate(data: bytes) -> bytes:
    """The bytes, unpacked if they are gzip. Raises UnreadableInput for a damaged or monstrous one."""
    if not data.startswith(b"\x1f\x8b"):
        return data
    pieces: list[bytes] = []
    size = 0
    while data.startswith(b"\x1f\x8b"):
        machine = zlib.decompressobj(wbits=31)
        try:
            piece = machine.decompress(data, LARGEST - size + 1)
        except zlib.error:
            raise UnreadableInput("it is packed (gzip), and damaged") from None
        size += len(piece)
        if size > LARGEST:
            raise UnreadableInput(f"it is packed (gzip), and larger than {LARGEST // 1024 // 1024} MB when unpacked")
        if not machine.eof:
            raise UnreadableInput("it is packed (gzip), and its end is missing")
        pieces.append(piece)
        data = machine.unused_data
    return b"".join(pieces)


def bomb(unpacked: int, packed: int) -> bool:
    """Whether so many bytes out of so few are what no honest file has: over a GiB, and 200 times what was stored."""
    return unpacked > BOMB_BYTES and unpacked > BOMB_TIMES * packed


def refuse_binary(data: bytes) -> None:
    """Raises UnreadableInput for pictures, documents of word processors, packed files, and other bytes that are no text."""
    for magic, reason in _MAGIC:
        if data.startswith(magic):
            raise UnreadableInput(reason)
    if data[4:8] == b"ftyp":
        raise UnreadableInput("it is a video or picture file, not an article")
    if bom_encoding(data) is not None:
        return
    head = data[:65536]
    if b"\0" in head:
        if guess_utf16(data) is None and head.count(b"\0") * 1000 > len(head):
            raise UnreadableInput(_NO_TEXT)
        return
    controls = len(head) - len(head.translate(None, b"\x01\x02\x03\x04\x05\x06\x07\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1c\x1d\x1e\x1f"))
    if controls * 50 > len(head):
        raise UnreadableInput(_NO_TEXT)


def media_type_of(declared: str | None, path: str) -> tuple[str | None, str | None]:
    """The media type and charset that a declaration gives, or else the type that the file's name tells; None where neither does."""
    if declared:
        kind, _, rest = declared.partition(";")
        kind = kind.strip().lower()
        match = re.search(r"charset\s*=\s*[\"']?([\w.:-]{1,40})", rest, re.IGNORECASE)
        if kind and kind not in ("application/octet-stream", "application/gzip"):
            return kind, match.group(1) if match else None
    name = path.lower()
    name = name[:-3] if name.endswith(".gz") else name
    if name.endswith(_HTML_NAMES):
        return "text/html", None
    if name.endswith(_TEXT_NAMES):
        return "text/plain", None
    return None, None


def is_html(data: bytes) -> bool:
    """Whether bytes of unknown type look like a page or a piece of one: by how they begin, or by tags that begin them."""
    head = data[:8192].lstrip(b"\xef\xbb\xbf\xff\xfe\xfe\xff").replace(b"\0", b"")
    if _DOCTYPE.match(head):
        return True
    return bool(_TAGS.match(head.lstrip())) and b"</" in data

"""Which characters the bytes are: byte-order mark, declaration, UTF-8 where it fits, the old Western code page where nothing else does."""

from __future__ import annotations

import codecs
import re
import unicodedata

from verify._patterns import regex

_MARKS = (
    (b"\xff\xfe\x00\x00", "utf-32"), (b"\x00\x00\xfe\xff", "utf-32"), (b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"),
)
_META = regex(rb"<meta\b[^>]{0,400}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_XML = regex(rb"\s*<\?xml\b[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{2,40})", re.IGNORECASE)
# What browsers take a label for (WHATWG Encoding, section 4.2), where Python means something narrower by it.
_WIDER = {
    "iso8859-1": "cp1252", "ascii": "cp1252", "latin-1": "cp1252", "iso8859-9": "cp1254", "iso8859-11": "cp874", "tis-620": "cp874", "gb2312": "gb18030", "gbk": "gb18030",
    "shift_jis": "cp932", "euc_kr": "cp949", "big5": "big5hkscs",
}
_LABELS = {"x-sjis": "cp932", "x-gbk": "gb18030", "x-euc-jp": "euc_jp", "ks_c_5601-1987": "cp949", "x-user-defined": "cp1252", "x-mac-roman": "mac_roman", "unicode-1-1-utf-8": "utf-8"}
_REFUSED = frozenset(("utf-7", "idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs", "oem"))
_PRESCANNED = 8192


def bom_encoding(data: bytes) -> str | None:
    """The encoding that a byte-order mark tells."""
    return next((encoding for mark, encoding in _MARKS if data.startswith(mark)), None)


def decode_text(data: bytes, charset: str | None = None) -> str:
    """Plain text, exactly as it stands, without its byte-order mark. Never fails."""
    encoding = bom_encoding(data)
    if encoding is not None:
        return _lenient(data, encoding)
    if charset is not None:
        known = _known(charset)
        if known is not None and not (known == "cp1252" and _mostly_utf8(data)):
            return _lenient(data, known)
    return _undeclared(data)


def decode_html(data: bytes, charset: str | None = None) -> str:
    """A page: by its byte-order mark, the sender's charset, its own declaration; else as text is. Never fails."""
    encoding = bom_encoding(data)
    if encoding is not None:
        return _lenient(data, encoding)
    if charset is None or _known(charset) is None:
        head = data[:_PRESCANNED]
        match = _XML.match(head) or _META.search(head)
        charset = match.group(1).decode("ascii") if match else None
        if charset is not None and charset.lower().replace("_", "-").startswith(("utf-16", "utf-32", "ucs-2")):
            charset = "utf-8"  # it was readable as ASCII, so it is neither
    known = _known(charset) if charset else None
    if known is None or known == "utf-8":
        return _undeclared(data)
    if not data.isascii() and _is_utf8(data):
        return data.decode("utf-8")  # what is UTF-8 by more than chance is UTF-8, whatever an old template declares
    return _lenient(data, known)


def _undeclared(data: bytes) -> str:
    if b"\0" in data[:65536]:
        encoding = guess_utf16(data)
        if encoding is not None:
            return _lenient(data, encoding)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    try:
        return data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        pass
    if _mostly_utf8(data):
        return data.decode("utf-8", "replace")
    return _western(data)


def _lenient(data: bytes, encoding: str) -> str:
    if encoding == "cp1252":
        return _western(data)
    if encoding.startswith("utf-16"):
        try:
            return data.decode(encoding, "surrogatepass")
        except UnicodeDecodeError:
            pass
    return data.decode(encoding, "replace")


def _western(data: bytes) -> str:
    """cp1252, and Latin-1's control characters where cp1252 has nothing."""
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        western = {byte: bytes((byte,)).decode("cp1252") for byte in range(0x80, 0xA0) if byte not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)}
        return data.decode("latin-1").translate(western)


def _known(charset: str) -> str | None:
    """Python's name of a charset as browsers understand it; None where it is none that a text may be in."""
    label = charset.strip().lower()
    label = _LABELS.get(label, label)
    try:
        found = codecs.lookup(label)
    except (LookupError, ValueError):
        return None
    if not getattr(found, "_is_text_encoding", True) or found.name in _REFUSED:
        return None
    return _WIDER.get(found.name, found.name)


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _mostly_utf8(data: bytes) -> bool:
    """Whether a few bad bytes spoil what is otherwise UTF-8 (a cut end, a pasted quotation mark)."""
    text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    good = len(text) - len(text.encode("ascii", "ignore")) - bad
    return good > 4 * bad


def guess_utf16(data: bytes) -> str | None:
    """`utf-16-le` or `utf-16-be` where bytes without a mark read as sensible text in one of them."""
    head = data[:8192]
    head = head[: len(head) // 2 * 2]
    if len(head) < 2:
        return None
    best, most = None, 0.9
    for encoding in ("utf-16-le", "utf-16-be"):
        text = head.decode(encoding, "replace")
        sensible = sum(c in "\t\n\r\f" or (unicodedata.category(c)[0] in "LMNPSZ" and c != "\ufffd") for c in text) / len(text)
        ascii_share = sum(c < "\x7f" for c in text) / len(text)
        if sensible > most and (ascii_share > 0.02 or len(text) < 40):
            best, most = encoding, sensible
    return best

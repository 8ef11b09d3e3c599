"""Articles of our own, and how to spoil them: what the fuzzers start from.

A random number generator drives every choice, so that a run can be given again by its seed, and hypothesis can drive it as well.
"""

from __future__ import annotations

import functools
import gzip
import html
import json
import os
import random
import re

from posts import EMBEDS, PROSE, SIGNED, Post

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)

# What the finders and readers look for, broken off; and what other programs have stumbled over.
PIECES = (
    "(@", "(@a)", "@", "— ", "—", "– ", "-", "pic.twitter.com/", "pic.twitter.com/AbCdEf1234", "https://t.co/AbCdEf1234", "https://x.com/a/status/20", "x.com/i/status/", " — A (@a) March 28, 2025",
    "— @a March 28, 2025 ", "A @a · Mar 28, 2025\n", "10:32 PM · Mar 28, 2025", "12 Retweets 3 Likes", "Posted by A on Monday, July 4, 2022", "A post shared by A (@a) on Jan 7, 2015 at 3:02pm PST",
    "12/12/", "31 February 2025", "29 February 2023", "0000-00-00", "9999-12-31", "31 December 9999", "1 January 1", "13/13/2025", "２０２５年３月２８日", "令和7年3月28日", "民國114年", "30 Adar 5785", "٢٩ رمضان ١٤٤٦", "1404/01/08",
    "Friday, ", "Friday 28 March", "in 999999999 years", "999999999999999999999 days ago", "in 10000 months", "last century", "24:00", "25:61", "T99:99Z", "+99:99", "yesterday", "Q5 2025", "28–30 March", "30–28 mars",
    "“", "”", "\"", "«", "»", "„", "‘", "'", "「", "」", "wrote: “", ", he said.", "he did not say that", "“a” said “b” and “c", "the minister", "Minister Ann Smith", "President", "Dr. ", "of the",
    "1", "120", "1.000.000", "1,2,3", "1e309", "10" * 400, "٣", "൧", "²", "½", "Ⅻ", "五", "億", "million billion", "zweihundertfünf", "minus", "€", "% ", "km/h", "-0", "0.0", "NaN", "∞",
    "\u0301", "\u200b", "\u200d", "\u202e", "\u2066", "\ufeff", "\ufffd", "\ufffe", "\uffff", "\x00", "\x07", "\x1b[31m", "\x85", "\xa0", "\xad", "\u2028", "\u2029", "\r", "\r\n", "\n\n", "\t", " ", "\x0b", "\x0c", "\x1c",
    "\U0001f6a2", "👩‍👩‍👧‍👦", "🇫", "İ", "ß", "ﬁ", "ǆ", "ẞ", "ſ", "K", "Å", "ΐ", "Ω", "ｱ", "ー", "々", "ุ", "ة", "ـ", "ی", "ך", "א", "क्", "\ud800", "\udfff", "\U000e0001", "\U0010ffff", "҈", "ͅ",
    "<", ">", "<p>", "</p>", "<div>", "</div>", "<b>", "<br>", "<!--", "-->", "<![CDATA[", "]]>", "<script>", "</script>", "<style>", "<template>", "<textarea>", "<noscript>", "<svg>", "<math>", "<table>", "<tr>", "<td>", "<select>",
    "<pre>\n", "<plaintext>", "<frameset>", "<base href='x:'>", "<meta charset=utf-7>", "<meta charset=utf-16>", "<html lang=\"\">", "<html lang=xx-YY>", "<body hidden>", "<title>", "<a href=", "<iframe src=", "<blockquote class=\"twitter-tweet\">",
    "</blockquote>", "<blockquote>", "<amp-twitter data-tweetid=", "data-tweet-id=\"20\"", " lang=\"fr\"", "<time datetime=\"2025-13-45\">", "&mdash;", "&amp;", "&amp;lt;", "&#0;", "&#x110000;", "&#xd800;", "&", "&notit;", "\\u003c", "\\\"", "{", "}", "[", "]",
    "<script type=\"application/ld+json\">", "{\"@type\":\"NewsArticle\",\"datePublished\":\"2025-02-30\"}", "{\"@graph\":[[[[", "\"datePublished\": 20250328", "<meta property=\"article:published_time\" content=\"0000-00-00T99:99\">",
    "<!-- verify: ignore account-mismatch -->", "verify: ignore", "WARC/1.0\r\n", "Content-Length: 99999999999\r\n", "Content-Type: text/html; charset=\"\"\r\n", "HTTP/1.1 200\r\n", "HTTP/1.1 abc\r\n", "WARC-Date: x\r\n", "\r\n\r\n",
    "{\"article\": \"", "\"published\": \"soon\"", "\"lang\": \"xx\"", "[[[[[[[[", "null", "{\"article\": 5}", "%00", "%ff", "%u0041", "..", "::error::", "|", "`", "{0}", "{words}", "%s", "$(id)", "\\", "/", "://", "?", "#", "a" * 300, "@" * 50, "(" * 50,
)
BYTES = (b"\xff", b"\xc3", b"\xe2\x80", b"\xf0\x9f", b"\xed\xa0\x80", b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf", b"\x00", b"\x1f\x8b\x08", b"\x80", b"\xa0", b"PK\x03\x04", b"PK\x01\x02", b"\x1a", b"+ADw-")


@functools.lru_cache(maxsize=1)
def articles() -> tuple[str, ...]:
    """Articles and pages of this project: seeds, cases, examples of rules, languages' sentences with a post, posts in every platform's markup."""
    from verify.rules import rules

    found = [example.source for rule in rules() for example in rule.examples]
    for folder in ("seeds", "tests/crashers"):
        for name in sorted(os.listdir(os.path.join(ROOT, folder))):
            if name.endswith((".txt", ".html")):
                with open(os.path.join(ROOT, folder, name), encoding="utf-8", errors="surrogateescape", newline="") as file:
                    found.append(file.read())
    with open(os.path.join(HERE, "boundary", "same.corpus"), encoding="utf-8") as file:
        found += [re.sub(r"\[\[|\]\]", "", line.partition("\t")[2]) for line in file if "\t" in line]
    languages = os.path.join(ROOT, "verify", "languages")
    for name in sorted(os.listdir(languages)):
        if name.endswith(".corpus"):
            with open(os.path.join(languages, name), encoding="utf-8") as file:
                lines = [line.strip() for line in file if line.startswith("    ")]
            for start in range(0, len(lines), 40):
                prose, words = lines[start:start + 4], lines[start + 4:start + 8]
                found.append(f"{' '.join(prose)} {' '.join(words)} pic.twitter.com/AbCdEf1234 — Island Ferries (@IslandFerry) March 28, 2025 {' '.join(prose)}")
    post = Post()
    found += [f"{PROSE['en'][0]}\n\n{template(post)}\n\n{PROSE['en'][1]}" for template in SIGNED]
    found += [f"<!doctype html><html lang=en><body><p>{PROSE['en'][0]}</p>{template(post)}<p>{PROSE['en'][1]}</p></body></html>" for template in EMBEDS]
    return tuple(found)


def _cut(chance: random.Random, text: str, longest: int = 80) -> tuple[int, int]:
    start = chance.randint(0, len(text))
    return start, min(len(text), start + chance.randint(0, longest))


def _spoil(chance: random.Random, text: str) -> str:
    """One change of an article's characters."""
    start, end = _cut(chance, text)
    kind = chance.randint(0, 11)
    if kind <= 3:
        return text[:start] + chance.choice(PIECES) + text[start:]
    if kind == 4:
        return text[:start] + text[end:]
    if kind == 5:
        return text[:start] + chance.choice(PIECES) + text[end:]
    if kind == 6:
        return text[:end] + text[start:end] * chance.choice((1, 1, 2, 30)) + text[end:]
    if kind == 7:
        at = chance.randint(0, len(text))
        return text[:at] + text[start:end] + text[at:]
    if kind == 8:
        other = chance.choice(articles())
        first, last = _cut(chance, other, 400)
        return text[:start] + other[first:last] + text[end:]
    if kind == 9:
        return text[:start] + chance.choice(PIECES) * chance.choice((2, 5, 40)) + text[start:]
    if kind == 10:
        piece = text[start:end]
        return text[:start] + chance.choice((piece.upper(), piece[::-1], html.escape(piece), json.dumps(piece), piece.replace(" ", ""), piece.replace(" ", "\n"))) + text[end:]
    character = chr(chance.choice((chance.randint(0, 0x7f), chance.randint(0x80, 0x24ff), chance.randint(0x2500, 0xffff), chance.randint(0x10000, 0x10ffff))))
    return text[:start] + character + text[start + 1:]


def _wrapped(chance: random.Random, text: str) -> str:
    """A text as a page, or a page as a stream's line."""
    kind = chance.randint(0, 4)
    if kind == 0:
        return "<html><body><p>" + text.replace("\n", "</p><p>")
    if kind == 1:
        return json.dumps({"article": text, "media_type": chance.choice(("text/html", "text/plain", None)), "published": chance.choice(("2025-03-28", None))})
    if kind == 2:
        return f"<!doctype html><script>var a = {json.dumps(text)};</script><template>{text}</template><p>{html.escape(text)}"
    return text


def mutated(chance: random.Random, data: bytes | None = None, most: int = 6) -> bytes:
    """An article of ours, or `data`, spoilt a few times, as bytes in some encoding."""
    text = chance.choice(articles()) if data is None else data.decode("utf-8", "surrogateescape")
    if chance.randint(0, 3) == 0:
        text = _wrapped(chance, text)
    for _ in range(chance.randint(1, most)):
        text = _spoil(chance, text)
    encoding = chance.choice(("utf-8",) * 12 + ("cp1252", "utf-16", "utf-16-be", "shift_jis"))
    made = text.encode(encoding, "surrogatepass" if encoding.startswith("utf") else "replace")
    for _ in range(chance.choice((0, 0, 0, 0, 0, 1, 3))):
        at = chance.randint(0, len(made))
        made = made[:at] + chance.choice(BYTES) + made[at + chance.randint(0, 2):]
    return gzip.compress(made, mtime=0)[:None if chance.randint(0, 3) else -3] if chance.randint(0, 40) == 0 else made

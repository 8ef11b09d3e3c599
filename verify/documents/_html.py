"""A page as an `Article`: one parser, one walk, so that offsets never depend on what is installed."""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser

from verify.documents._metadata import read_metadata
from verify.documents._nesting import flatten_nesting, odd_tags
from verify.documents._walk import walk
from verify.documents.fragments import Finder
from verify.model import Article


def read_html(source: str, *, path: str) -> Article:
    """The page's readable text with what it says of itself and the pieces that may show posts. Total on str, linear."""
    try:
        data = source.encode("utf-8")
    except UnicodeEncodeError:  # lone surrogates: no parser takes them
        data = source.encode("utf-16", "surrogatepass").decode("utf-16", "replace").encode("utf-8")
    odd = odd_tags(data)
    tree = LexborHTMLParser(flatten_nesting(data, odd))
    metadata = read_metadata(tree)
    finder = Finder(data, tree, xfbml=any(tag.endswith(b":") for tag in odd))
    root = tree.root
    if root is None:
        return Article(path=path, text="", media_type="text/html", source=source)
    text, spans = walk(root, hidden=finder.unseen, marked=finder.marked)
    return Article(
        path=path, text=text, media_type="text/html", language=metadata.language, published=metadata.published, modified=metadata.modified,
        title=metadata.title, url=metadata.url, fragments=finder.fragments(text, spans), source=source,
    )

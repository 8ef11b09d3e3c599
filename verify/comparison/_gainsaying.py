"""How it is told that one side affirms what the other denies."""

from __future__ import annotations

from verify.model import Evidence, Message


def gainsaying(affirmed: bool, article: Evidence, post: Evidence) -> Message:
    """That one side affirms what the other denies; `affirmed` where the article is the one that affirms."""
    if affirmed:
        return Message("The article affirms what the post denies: “{article}” against “{post}”.", article=article.text, post=post.text)
    return Message("The post affirms what the article denies: “{article}” against “{post}”.", article=article.text, post=post.text)

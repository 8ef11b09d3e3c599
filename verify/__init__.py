"""Check what a news article says against the official posts it quotes.

A value walks one way: a document (bytes to Article), its citations (the posts it shows), the claims of
prose and posts, their comparison, the rules, the report. Three functions are the library, and `rows` gives what `check` says as a table:

    from verify import check, extract, dates

    report = check("Le ministre a reçu … pic.twitter.com/… — Ministry (@handle) March 28, 2025")
    for finding in report.findings:
        print(finding.rule, finding.article, finding.post)
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import datetime

    from verify.model import ArticleReport, Citation, DateMention

__version__ = "0.1.0"
__all__ = ["__version__", "check", "dates", "extract", "rows"]


def check(
    article: str | bytes,
    *,
    media_type: str = "text/plain",
    language: str | None = None,
    published: str | None = None,
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    registry: Sequence[str] = (),
    fixtures: str | None = None,
    online: bool = False,
    official: bool = True,
    path: str = "-",
) -> ArticleReport:
    """Check one article against the posts it quotes.

    `article` is the article's text, its HTML (with `media_type="text/html"`), or the bytes of either.
    `language` is the prose's BCP 47 tag, `published` an ISO 8601 date; both are found where they are not
    given. `select` and `ignore` are names of rules, `registry` paths of YAML files, `fixtures` a folder of
    recorded posts; `online` asks the platforms and archives for what is not there, and `official=False` does without
    the official accounts that the program knows. Offsets in the report are code points of `report.text`.

    Raises UsageError for a rule, registry or folder that does not exist, UnreadableInput for bytes that
    are no text. Files of fixtures and rows of registries that cannot be used are left out with a warning (UserWarning).
    Nothing is sent anywhere unless `online` is true.
    """
    from verify import documents
    from verify.pipeline import Settings, check_article

    if isinstance(article, bytes):
        read = documents.read_bytes(article, path=path, media_type=media_type)
    else:
        read = documents.read_text(article, path=path, media_type=media_type)
    _warn(tuple(registry), fixtures)
    return check_article(read, Settings(
        language=language, published=published, select=tuple(select), ignore=tuple(ignore), registry=tuple(registry), fixtures=fixtures, online=online, official=official))


def _warn(registry: tuple[str, ...], fixtures: str | None) -> None:
    """Say what of the caller's own files could not be used."""
    told: tuple[str, ...] = ()
    if registry:
        from verify.sources.registries import problems

        told += problems(registry)
    if fixtures is not None:
        from verify.sources._lookups import recorded

        told += recorded(fixtures).problems
    if told:
        import warnings

        for line in told:
            warnings.warn(line, stacklevel=3)


def extract(
    article: str | bytes, *, media_type: str = "text/plain", language: str | None = None, published: str | None = None
) -> tuple[Citation, ...]:
    """The posts that an article quotes, in the order in which they stand. Arguments as in `check`."""
    from verify import documents
    from verify.citations import find_citations

    document = (
        documents.read_bytes(article, path="-", media_type=media_type) if isinstance(article, bytes)
        else documents.read_text(article, path="-", media_type=media_type))
    import dataclasses

    return find_citations(dataclasses.replace(document, language=language or document.language, published=published or document.published))


def dates(
    text: str,
    *,
    language: str | None = None,
    reference: datetime.datetime | datetime.date | None = None,
    order: str | None = None,
) -> tuple[DateMention, ...]:
    """The dates in a text, in order, normalised to ISO 8601.

    `language` is a BCP 47 tag (any language where it is None), `reference` what relative dates and missing years count
    from, `order` how numeric dates are written ("DMY", "MDY", "YMD"). Raises UsageError for an unknown language.
    """
    from verify.dates import find_dates

    return find_dates(text, languages=(language,) if language else (), reference=reference, order=order)


def rows(article: str | bytes, *, path: str = "-", media_type: str = "text/plain", **options: Any) -> list[dict[str, Any]]:
    """What `check` says of an article as flat rows, for tables and for engines that map a function over them (Spark, Ray, pandas).

    One row is the article, one each of its citations, findings and agreements (`row` says which), all with the columns that `--format parquet`
    writes; docs/cluster.md describes them. `options` are those of `check`. An article that cannot be read is a row with `error`, so that it costs
    no other: only UsageError is raised, for options that cannot be used.
    """
    from verify.model import UnreadableInput, UsageError
    from verify.pipeline import unreadable
    from verify.reports._document import article_document
    from verify.reports._rows import flat

    try:
        report = check(article, path=path, media_type=media_type, **options)
    except UsageError:
        raise
    except UnreadableInput as error:
        report = unreadable(path, str(error))
    except Exception as error:  # as on the command line: a fault of ours must not cost a whole batch
        report = unreadable(path, f"an internal error ({type(error).__name__}: {error}); please report it with this article")
    return list(flat(article_document(report)))

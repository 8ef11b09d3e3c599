"""Where the prose says otherwise than the post. What differs is decided in comparison; here it has its name and its proof."""

from __future__ import annotations

from collections.abc import Iterator

from verify.rules._rule import Case, Remark, rule


@rule("error")
def account_mismatch(case: Case) -> Iterator[Remark]:
    """The prose says that the post is by someone other than the account that signs it.

    The body that the article names as the author of the post is read in the article's language, the account's
    name in its own. Only two bodies that cannot be one another's parent or member contradict.
    """
    yield from case.contradiction("account-mismatch")


@rule("error")
def date_mismatch(case: Case) -> Iterator[Remark]:
    """The prose dates the post, or what the post reports, otherwise than the post does.

    A post that says "today" dates its news by its own date. An announced date that the post gives must be the
    article's too. Days that the post does not speak of are never held against the article.
    """
    yield from case.contradiction("date-mismatch")


@rule("error")
def date_order(case: Case) -> Iterator[Remark]:
    """The prose puts what the post reports as done after the post itself.

    What a post reports as done happened before it was posted; an article that dates it later contradicts it.
    Time zones are allowed for: a post of the evening may be of the next day elsewhere.
    """
    yield from case.contradiction("date-order")


@rule("error")
def person_mismatch(case: Case) -> Iterator[Remark]:
    """The same office or act, another person.

    Names are compared across scripts, spellings and inflection, and only where both sides name one holder of one
    office. Different transcriptions of one name are not another person.
    """
    yield from case.contradiction("person-mismatch")


@rule("error")
def role_mismatch(case: Case) -> Iterator[Remark]:
    """The same person, another office.

    A longer, shorter or vaguer title for one office is not another office.
    """
    yield from case.contradiction("role-mismatch")


@rule("error")
def place_mismatch(case: Case) -> Iterator[Remark]:
    """The same act, another place.

    A place that contains the other, or lies in it, is not another place.
    """
    yield from case.contradiction("place-mismatch")


@rule("error")
def organisation_mismatch(case: Case) -> Iterator[Remark]:
    """The same act or office, another organisation."""
    yield from case.contradiction("organisation-mismatch")


@rule("error")
def number_mismatch(case: Case) -> Iterator[Remark]:
    """The same thing counted or measured, another figure, unit or currency.

    Rounding that says so, sums of the post's own figures, other units and words for figures agree. A figure is
    held against the post only if the post counts the same thing once, and the article does not give the post's
    figure anywhere.
    """
    yield from case.contradiction("number-mismatch")


@rule("error")
def quote_altered(case: Case) -> Iterator[Remark]:
    """Words in quotation marks, said to be the post's, are not its words.

    Typography, letter case, a leading or trailing cut and fair ellipses do not alter a quotation; a changed word,
    number or negation does, and the message names it. Translated quotations are not compared word by word.
    """
    yield from case.contradiction("quote-altered")


@rule("error")
def act_mismatch(case: Case) -> Iterator[Remark]:
    """The post reports one act (discussed), the prose another (signed).

    Two acts contradict each other where they exclude each other, or where the article's goes a step further than
    the post's, for the same people and things.
    """
    yield from case.contradiction("act-mismatch")


@rule("error")
def negation_mismatch(case: Case) -> Iterator[Remark]:
    """One side affirms what the other denies."""
    yield from case.contradiction("negation-mismatch")

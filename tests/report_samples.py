"""Reports made by hand for the tests of formats: what a run may give, independent of what the rules say today."""

from __future__ import annotations

from verify.model import (
    Account,
    Agreement,
    ArticleReport,
    Citation,
    DateMention,
    Evidence,
    Finding,
    Message,
    Span,
    Suppressed,
)

POST = "Transport Minister Alpha Camara opened a 420-metre quay in Conakry today. Four cranes were delivered."
TEXT = (
    "Le port s'agrandit 🚢\n"
    "Le ministre des Transports, Alpha Camara, a inauguré mardi 10 février 2025 à Conakry un quai long de 240 mètres. Un quai de "
    f"240 mètres, c'est rare. Quatre grues ont été livrées. {POST} pic.twitter.com/Hd72kLmQz4 — Canada in Guinea "
    "(@CanGuinea_demo) February 10, 2025\n"
)
PAGE_POST = "تم توقيع مذكرة التفاهم اليوم في نواكشوط"
PAGE_TEXT = f"توقيع اتفاق جديد\n\nقالت الوزيرة إن الاتفاق نوقش في نواكشوط.\n\n{PAGE_POST}\n\n— وزارة المياه (@MinEau_demo) March 3, 2025\n"


def evidence(text: str, words: str, value: str | int | None = None, after: int = 0) -> Evidence:
    start = text.index(words, after)
    return Evidence(start=start, end=start + len(words), text=words, value=value)


def span(text: str, first: str, last: str) -> Span:
    start = text.index(first)
    return Span(start, text.index(last, start) + len(last))


def text_report(path: str = "articles/quay.txt") -> ArticleReport:
    """A text with two equal findings in one paragraph, one of the article itself, a note on the whole post, agreements."""
    date = evidence(TEXT, "February 10, 2025")
    citation = Citation(
        id="c1", platform="x", form="text", account=Account(name="Canada in Guinea", handle="CanGuinea_demo"),
        span=span(TEXT, "Transport Minister", "February 10, 2025"), text=POST, text_span=span(TEXT, "Transport Minister", "delivered."),
        language="en", links=("pic.twitter.com/Hd72kLmQz4",), truncated=True, confidence=0.95,
        date=DateMention(start=date.start, end=date.end, text=date.text, value="2025-02-10", precision="day"))
    first = evidence(TEXT, "240 mètres", 240)
    second = evidence(TEXT, "240 mètres", 240, first.end)
    metres = evidence(POST, "420-metre", 420)
    day = evidence(TEXT, "mardi 10 février 2025", "2025-02-10")
    numbers = Message("The article says “{article}”, the post says “{post}”.", article="240 mètres", post="420-metre")
    return ArticleReport(
        path=path, language="fr", published="2025-02-11", title=None, verdict="discrepant", text=TEXT, citations=(citation,),
        findings=(
            Finding(
                rule="weekday-mismatch", severity="error", confidence=0.97, article=day,
                message=Message("“{words}”: {day} {month} {year} was a {actual}, not a {written}.", words=day.text, day=10,
                                month=Message("February"), year=2025, actual=Message("Monday"), written=Message("Tuesday"))),
            Finding(rule="number-mismatch", severity="error", confidence=0.97, message=numbers, citation="c1", article=first, post=metres),
            Finding(rule="number-mismatch", severity="error", confidence=0.97, message=numbers, citation="c1", article=second, post=metres),
            Finding(
                rule="post-truncated", severity="note", confidence=1.0, citation="c1", article=evidence(TEXT, POST),
                message=Message("The post is cut off here: what it goes on to say could not be compared.")),
        ),
        agreements=(
            Agreement(kind="role", citation="c1", article=evidence(TEXT, "ministre des Transports", "minister"), post=evidence(POST, "Transport Minister", "minister")),
            Agreement(kind="person", citation="c1", article=evidence(TEXT, "Alpha Camara"), post=evidence(POST, "Alpha Camara")),
            Agreement(kind="place", citation="c1", article=evidence(TEXT, "Conakry", "Conakry"), post=evidence(POST, "Conakry", "Conakry")),
        ),
        dates=(DateMention(start=day.start, end=day.end, text=day.text, value="2025-02-10", precision="day", weekday="tuesday"),),
    )


def page_report(path: str = "articles/accord.html") -> ArticleReport:
    """A right-to-left page with an address, a contradiction, a warning, and a finding that its own comment suppresses."""
    citation = Citation(
        id="c1", platform="x", form="blockquote", account=Account(name="وزارة المياه", handle="MinEau_demo"),
        span=span(PAGE_TEXT, PAGE_POST, "March 3, 2025"), text=PAGE_POST, text_span=span(PAGE_TEXT, PAGE_POST, PAGE_POST), language="ar",
        post_id="1896500000000000000", url="https://twitter.com/MinEau_demo/status/1896500000000000000",
        links=("pic.twitter.com/Ab3dEf6hIj",))
    act = evidence(PAGE_TEXT, "نوقش", "discuss")
    return ArticleReport(
        path=path, language="ar", published="2025-03-04", title="توقيع اتفاق جديد", verdict="discrepant", text=PAGE_TEXT,
        media_type="text/html", url="https://news.example/2025/accord", citations=(citation,), source_lines=((act.start, 12), (citation.span.start, 14)),
        findings=(
            Finding(
                rule="act-mismatch", severity="error", confidence=0.8, citation="c1", article=act, post=evidence(PAGE_POST, "توقيع", "sign"),
                message=Message("The article says “{article}”, the post says “{post}”.", article="نوقش", post="توقيع")),
            Finding(
                rule="media-link-invalid", severity="warning", confidence=0.9, citation="c1",
                article=Evidence(start=citation.span.start, end=citation.span.end, text=PAGE_TEXT[citation.span.start: citation.span.end]),
                message=Message("there is nothing")),
        ),
        suppressed=(
            Suppressed(by="comment", finding=Finding(
                rule="citation-incomplete", severity="note", confidence=1.0, citation="c1",
                message=Message("The article does not show of the post: {missing}.", missing=Message("its date")))),
        ),
        agreements=(Agreement(kind="place", citation="c1", article=evidence(PAGE_TEXT, "نواكشوط", "Nouakchott"), post=evidence(PAGE_POST, "نواكشوط", "Nouakchott")),),
        silences=(Message("{citation}: no sentence of the article speaks recognisably of this post.", citation="c1"),),
    )


def clean_report() -> ArticleReport:
    return ArticleReport(path="articles/clean.txt", language="en", published=None, title=None, verdict="unverifiable", text="The council met.")


def unreadable_report() -> ArticleReport:
    return ArticleReport(path="articles/gone.txt", language=None, published=None, title=None, verdict="unverifiable", unreadable="there is no such file")


def run() -> list[ArticleReport]:
    """A whole run: discrepant, right-to-left, clean, unreadable."""
    return [text_report(), page_report(), clean_report(), unreadable_report()]

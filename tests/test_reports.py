"""Every report format against its golden file, and against what its readers ask for.

    python tests/test_reports.py      rewrite the goldens; read `git diff tests/golden` before you commit them
"""

from __future__ import annotations

import dataclasses
import json
import os
import re
import sys
from typing import Any
from xml.etree import ElementTree

import pytest
from jsonschema.validators import validator_for
from report_samples import TEXT, page_report, run, text_report

from verify import __version__
from verify.model import ArticleReport, Evidence, Finding, Message, UsageError
from verify.reports import Page, formats, render
from verify.reports._fingerprint import fingerprints
from verify.reports._schema import line_schema, schema
from verify.reports._words import Words, languages

HERE = os.path.dirname(os.path.abspath(__file__))
GOLDEN = os.path.join(HERE, "golden")
PAGE = Page(reviewer="The Checking Desk", reviewer_url="https://checks.example", agreements=True)


def report(name: str, page: Page = PAGE, reports: list[ArticleReport] | None = None) -> str:
    return render(name, run() if reports is None else reports, page)


def stable(name: str, text: str) -> str:
    """A report without what changes for reasons of its own: the page's style and script, the rules' own words, the version."""
    if name == "html":
        text = re.sub(r"(<style>|<script>).*?(?=</style>|</script>)", r"\1", text, flags=re.S)
        text = re.sub(r"sha256-[\w+/=]+", "sha256-…", text)
        text = re.sub(r'<dl>\n<div id="rule-.*?</dl>', "<dl>…</dl>", text, flags=re.S)
        text = re.sub(r'(<p class="why">).*?(?=</p>)', r"\1…", text)
    if name == "sarif":
        document = json.loads(text)
        document["runs"][0]["tool"]["driver"]["rules"] = []
        for result in document["runs"][0]["results"]:
            result["ruleIndex"] = 0
        text = json.dumps(document, ensure_ascii=False, indent=1) + "\n"
    return text.replace(__version__, "VERSION")


def valid(document: Any, against: dict[str, Any]) -> None:
    kind = validator_for(against)
    kind.check_schema(against)
    problems = [f"{'/'.join(map(str, error.absolute_path))}: {error.message}" for error in kind(against).iter_errors(document)]
    assert not problems, problems[:5]


def read(name: str) -> str:
    with open(os.path.join(HERE, "schemas", name), encoding="utf-8") as file:
        return file.read()


# ------------------------------------------------------------------ all formats


@pytest.mark.parametrize("name", formats())
def test_a_format_gives_its_golden_file(name: str) -> None:
    with open(os.path.join(GOLDEN, f"report.{name}"), encoding="utf-8", newline="") as file:
        assert stable(name, report(name)) == file.read(), "python tests/test_reports.py rewrites it; read what changed"


@pytest.mark.parametrize("name", formats())
def test_a_run_of_nothing_is_a_whole_document(name: str) -> None:
    text = report(name, reports=[])
    if name in ("json", "sarif", "gitlab", "claimreview", "annotation", "hypothesis"):
        json.loads(text)
    if name == "junit":
        ElementTree.fromstring(text)


@pytest.mark.parametrize("name", formats())
@pytest.mark.parametrize("language", languages())
def test_every_format_speaks_every_language(name: str, language: str) -> None:
    text = report(name, dataclasses.replace(PAGE, language=language))
    assert "{" not in re.sub(r"\{[\s\S]*\}", "", text) or name not in ("text", "github", "junit", "markdown")
    if language == "fr" and name in ("text", "json", "sarif", "junit", "github", "gitlab", "markdown", "annotation", "hypothesis", "html"):
        assert "message dit" in text
    if name in ("json", "sarif", "gitlab"):
        assert "number-mismatch" in text


def test_what_is_suppressed_is_counted_and_on_request_told() -> None:
    assert "– by the article itself: citation-incomplete" in report("text")
    assert "– citation-incomplete (by the article itself): The article does not show of the post: its date." in " ".join(
        report("text", dataclasses.replace(PAGE, verbose=True)).split())


def test_quiet_text_holds_no_notes_and_no_agreements() -> None:
    text = report("text", dataclasses.replace(PAGE, quiet=True))
    assert "post-truncated" not in text and "agrees" not in text and "clean.txt" not in text and "number-mismatch" in text


def test_what_agrees_in_the_same_words_again_is_shown_once_in_text() -> None:
    first = text_report()
    again = dataclasses.replace(first, agreements=(*first.agreements, *first.agreements, *first.agreements))
    once, thrice = (report("text", reports=[one]) for one in (first, again))
    assert thrice.count("(×3)") == len(first.agreements) > 0 and thrice.replace(" (×3)", "") == once


# ------------------------------------------------------------------ JSON


def test_json_validates_against_its_schema() -> None:
    document = json.loads(report("json"))
    valid(document, schema())
    assert document["summary"] == {
        "articles": 3, "citations": 2, "error": 4, "warning": 1, "note": 1, "unreadable": 1, "suppressed": 1, "dated": 1, "with_id": 1, "compared": 2}


def test_every_line_validates_against_the_schema_of_a_line() -> None:
    lines = report("jsonl").splitlines()
    assert len(lines) == 4
    for line in lines:
        valid(json.loads(line), line_schema())


@pytest.mark.parametrize(("place", "value"), [
    (("schema_version",), 2), (("articles", 0, "verdict"), "true"), (("articles", 0, "findings", 0, "rule"), "no-such-rule"),
    (("articles", 0, "findings", 0, "confidence"), 1.5), (("articles", 0, "citations", 0, "account", "handle"), "@x"),
    (("articles", 0, "agreements", 0, "kind"), "colour"), (("articles", 0, "citations", 0, "span", "start"), -1),
    (("articles", 0, "citations", 0, "date", "value"), "10 février"),
])
def test_the_schema_refuses_what_is_no_report(place: tuple[Any, ...], value: Any) -> None:
    document = json.loads(report("json"))
    inside = document
    for step in place[:-1]:
        inside = inside[step]
    inside[place[-1]] = value
    assert list(validator_for(schema())(schema()).iter_errors(document))


def test_every_seed_and_every_example_of_a_rule_gives_a_valid_report() -> None:
    from verify import documents
    from verify.cli._example import check_example
    from verify.pipeline import Settings, check_article
    from verify.rules import rules

    seeds = os.path.join(os.path.dirname(HERE), "seeds")
    names = sorted(name for name in os.listdir(seeds) if name.endswith((".txt", ".html")))
    reports = [check_article(documents.read_path(os.path.join(seeds, name)), Settings(explain=True)) for name in names]
    reports += [check_example(rule, example) for rule in rules() for example in rule.examples]
    assert len(reports) > 50
    valid(json.loads(report("json", reports=reports)), schema())
    valid(json.loads(report("sarif", reports=reports)), json.loads(read("sarif-2.1.0.json")))
    valid(json.loads(report("claimreview", reports=reports)), CLAIM_REVIEW)
    ElementTree.fromstring(report("junit", reports=reports))


# ------------------------------------------------------------------ SARIF


def test_sarif_validates_against_the_schema_of_oasis() -> None:
    for page in (PAGE, dataclasses.replace(PAGE, show_suppressed=True)):
        valid(json.loads(report("sarif", page)), json.loads(read("sarif-2.1.0.json")))


def test_sarif_holds_what_code_hosts_read() -> None:
    one = json.loads(report("sarif"))["runs"][0]
    assert one["automationDetails"]["id"].endswith("/")
    rules = one["tool"]["driver"]["rules"]
    for rule in rules:
        assert rule["shortDescription"]["text"] and rule["help"]["text"] and rule["help"]["markdown"]
        assert len(rule["fullDescription"]["text"]) <= 1024 and len(rule["name"]) <= 255
        assert "security-severity" not in rule["properties"]
    for result in one["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert "rank" not in result and "suppressions" not in result
        uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        assert not uri.startswith(("/", "./", "file:")) and "\\" not in uri
        if "](1)" in result["message"]["text"]:
            assert result["relatedLocations"][0]["id"] == 1
    assert one["invocations"][0]["executionSuccessful"] is False


def test_sarif_columns_are_utf16_units_and_a_page_gives_lines_of_its_source() -> None:
    moved = dataclasses.replace(
        text_report(), text="🚢🚢 240 mètres\n", citations=(), agreements=(), findings=(
            Finding(rule="number-mismatch", severity="error", confidence=1.0, message=Message("x"), article=Evidence(start=3, end=13, text="240 mètres")),))
    region = json.loads(report("sarif", reports=[moved]))["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert (region["startLine"], region["startColumn"], region["endColumn"]) == (1, 6, 16)
    first = json.loads(report("sarif", reports=[page_report()]))["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert first["startLine"] == 12 and "startColumn" not in first
    assert first["snippet"]["text"] == "نوقش"


def test_suppressed_findings_are_marked_where_they_are_asked_for() -> None:
    results = json.loads(report("sarif", dataclasses.replace(PAGE, show_suppressed=True)))["runs"][0]["results"]
    assert [r["ruleId"] for r in results if r["suppressions"]] == ["citation-incomplete"]
    assert all("suppressions" in r for r in results)


# ------------------------------------------------------------------ identity


def shifted(whole: ArticleReport, before: str) -> ArticleReport:
    """The report of the same article with a paragraph put before it."""
    by = len(before)

    def moved(side: Evidence | None) -> Evidence | None:
        return dataclasses.replace(side, start=side.start + by, end=side.end + by) if side else None

    return dataclasses.replace(
        whole, text=before + (whole.text or ""),
        citations=tuple(dataclasses.replace(c, span=c.span.shifted(by), text_span=c.text_span.shifted(by) if c.text_span else None) for c in whole.citations),
        findings=tuple(dataclasses.replace(f, article=moved(f.article)) for f in whole.findings), agreements=())


def test_fingerprints_survive_an_edit_elsewhere_and_tell_equal_findings_apart() -> None:
    before = [value for _, value in fingerprints(text_report())]
    after = [value for _, value in fingerprints(shifted(text_report(), "Un paragraphe de plus.\n"))]
    assert before == after
    assert len(set(before)) == len(before) == 4
    assert before[1].split(":")[0] == before[2].split(":")[0]
    elsewhere = [value for _, value in fingerprints(text_report("other.txt"))]
    assert not set(before) & set(elsewhere)


# ------------------------------------------------------------------ JUnit


def test_junit_validates_as_jenkins_reads_it() -> None:
    etree = pytest.importorskip("lxml.etree", reason="lxml validates XML; pip install '.[test]' brings it")
    document = etree.fromstring(report("junit").encode())
    # Jenkins' schema knows neither attribute; GitLab and GitHub's readers of JUnit want them.
    for case in document.iter("testcase"):
        del case.attrib["file"]
        case.attrib.pop("line", None)
    xsd = etree.XMLSchema(etree.fromstring(read("jenkins-junit.xsd").encode()))
    assert xsd.validate(document), xsd.error_log


def test_junit_has_a_suite_for_each_article_and_a_case_for_each_citation() -> None:
    suites = ElementTree.fromstring(report("junit"))
    assert [s.get("name") for s in suites] == ["articles/quay.txt", "articles/accord.html", "articles/clean.txt", "articles/gone.txt"]
    quay = suites[0]
    assert [(len(s), s.get("failures"), s.get("errors")) for s in suites] == [(2, "2", "0"), (1, "1", "0"), (1, "0", "0"), (1, "0", "1")]
    failure = quay[1].find("failure")
    assert failure is not None and "240 mètres" in failure.text and "420-metre" in failure.text
    for suite in suites:
        names = [case.get("name") for case in suite]
        assert len(set(names)) == len(names) and len(list(suite)) > 0
    assert (suites.get("tests"), suites.get("failures"), suites.get("errors")) == ("5", "3", "1")


def test_junit_fails_from_the_severity_that_fails_the_run() -> None:
    for fail_on, failures in (("never", 0), ("error", 3), ("warning", 3), ("note", 3)):
        document = ElementTree.fromstring(report("junit", dataclasses.replace(PAGE, fail_on=fail_on)))
        assert int(document.get("failures", "")) == failures
    told = ElementTree.fromstring(report("junit", dataclasses.replace(PAGE, fail_on="warning")))
    assert "media-link-invalid" in ElementTree.tostring(told, "unicode").split("<failure")[-1]


def test_a_case_keeps_its_name_when_the_article_is_edited_elsewhere() -> None:
    def names(reports: list[ArticleReport]) -> list[str | None]:
        return [case.get("name") for case in ElementTree.fromstring(report("junit", reports=reports)).iter("testcase")]

    assert names([text_report()]) == names([shifted(text_report(), "Encore.\n")])


# ------------------------------------------------------------------ GitHub, GitLab


def test_github_annotates_ten_of_a_kind_and_tells_the_rest_in_the_log() -> None:
    many = [dataclasses.replace(text_report(), path=f"a{number}.txt") for number in range(8)]
    lines = report("github", reports=many).splitlines()
    for kind in ("error", "warning", "notice"):
        assert sum(line.startswith(f"::{kind} ") for line in lines) <= 10
    assert sum(line.startswith("| ") for line in lines) == 24 - 10
    assert lines[-1].startswith("::notice title=verify::8 articles")
    assert [line for line in lines if line.startswith("::")] == sorted(
        (line for line in lines if line.startswith("::")), key=lambda line: ("::error", "::warning", "::notice").index(line.split(" ")[0]))


def test_github_escapes_as_the_runner_unescapes() -> None:
    odd = dataclasses.replace(text_report("a,b:c%.txt"), findings=(
        Finding(rule="number-mismatch", severity="error", confidence=1, message=Message("50 % of it:\n::error::no, {x}", x="y")),))
    line = report("github", reports=[odd]).splitlines()[0]
    assert line == "::error file=a%2Cb%3Ac%25.txt,line=1,title=number-mismatch::50 %25 of it: ::error::no, y"


def test_gitlab_has_what_code_quality_asks_for() -> None:
    issues = json.loads(report("gitlab"))
    assert {i["severity"] for i in issues} == {"major", "minor", "info"}
    assert len({i["fingerprint"] for i in issues}) == len(issues) == 6
    for issue in issues:
        assert issue["description"] and issue["check_name"] and issue["location"]["lines"]["begin"] >= 1
        assert not issue["location"]["path"].startswith(("./", "/"))


def test_a_summary_stays_under_what_github_takes() -> None:
    many = [dataclasses.replace(text_report(), path=f"folder/{'x' * 150}{number}.txt") for number in range(2500)]
    text = report("markdown", reports=many)
    assert len(text.encode()) < 1024 * 1024 and "left out" in text


# ------------------------------------------------------------------ ClaimReview

_TEXT = {"type": "string", "minLength": 1}
_AUTHOR = {
    "type": "object", "required": ["@type", "name"], "additionalProperties": False,
    "properties": {"@type": {"enum": ["Organization", "Person"]}, "name": _TEXT, "url": _TEXT, "identifier": _TEXT}}
CLAIM_REVIEW = {
    "type": "object", "required": ["@context", "@graph"], "additionalProperties": False,
    "properties": {"@context": {"const": "https://schema.org"}, "@graph": {"type": "array", "items": {
        "type": "object", "additionalProperties": False,
        "required": ["@type", "author", "claimReviewed", "reviewRating", "itemReviewed", "creativeWorkStatus"],
        "properties": {
            "@type": {"const": "ClaimReview"}, "creativeWorkStatus": {"const": "Draft"}, "author": _AUTHOR,
            "claimReviewed": {"type": "string", "minLength": 1, "maxLength": 75},
            "reviewRating": {
                "type": "object", "additionalProperties": False, "required": ["@type", "ratingValue", "bestRating", "worstRating", "alternateName"],
                "properties": {
                    "@type": {"const": "Rating"}, "ratingValue": {"enum": [1, 5]}, "bestRating": {"const": 5}, "worstRating": {"const": 1},
                    "alternateName": _TEXT, "ratingExplanation": _TEXT}},
            "itemReviewed": {
                "type": "object", "additionalProperties": False, "required": ["@type", "author", "appearance"],
                "properties": {
                    "@type": {"const": "Claim"}, "text": _TEXT, "author": _AUTHOR, "datePublished": _TEXT, "inLanguage": _TEXT,
                    "appearance": {
                        "type": "object", "additionalProperties": False, "required": ["@type", "headline"],
                        "properties": {"@type": {"const": "NewsArticle"}, "url": _TEXT, "headline": _TEXT, "datePublished": _TEXT}}}},
            "citation": {
                "type": "object", "additionalProperties": False, "required": ["@type", "articleBody"],
                "properties": {"@type": {"const": "SocialMediaPosting"}, "articleBody": {"type": "string"}, "url": _TEXT, "datePublished": _TEXT, "author": _AUTHOR}},
        }}}},
}


def test_claimreview_is_a_draft_of_each_discrepancy_and_on_request_of_each_agreement() -> None:
    reviews = json.loads(report("claimreview"))
    valid(reviews, CLAIM_REVIEW)
    assert [r["reviewRating"]["ratingValue"] for r in reviews["@graph"]].count(1) == 4
    assert [r["reviewRating"]["ratingValue"] for r in reviews["@graph"]].count(5) == 4
    assert len(json.loads(report("claimreview", dataclasses.replace(PAGE, agreements=False)))["@graph"]) == 4
    accord = reviews["@graph"][6]["itemReviewed"]
    assert accord["author"]["name"] == "news.example" and accord["appearance"]["url"] == "https://news.example/2025/accord"


def test_claimreview_shows_the_words_in_question() -> None:
    first = json.loads(report("claimreview", reports=[text_report()]))["@graph"]
    assert "mardi 10 février 2025" in first[0]["claimReviewed"] and "240 mètres" in first[1]["claimReviewed"]


def test_claimreview_is_never_written_without_a_reviewer() -> None:
    with pytest.raises(UsageError, match="--reviewer"):
        report("claimreview", Page())


# ------------------------------------------------------------------ annotations


def test_annotations_are_as_the_w3c_asks() -> None:
    document = json.loads(report("annotation"))
    assert document["@context"] == "http://www.w3.org/ns/anno.jsonld" and document["type"] == "AnnotationCollection"
    items = document["first"]["items"]
    assert document["total"] == len(items) == 10
    assert len({item["id"] for item in items}) == len(items)
    for item in items:
        assert set(item) == {"id", "type", "motivation", "body", "target"} and item["id"].startswith("urn:uuid:")
        for body in item["body"]:
            assert set(body) <= {"type", "value", "format", "language", "purpose", "source"}
        for selector in item["target"].get("selector", ()):
            assert set(selector) == ({"type", "exact", "prefix", "suffix"} if selector["type"] == "TextQuoteSelector" else {"type", "start", "end"})
    quote, position = items[1]["target"]["selector"]
    assert TEXT[position["start"]: position["end"]] == quote["exact"] == "240 mètres"
    assert TEXT[position["start"] - 32: position["start"]] == quote["prefix"]


def test_hypothesis_counts_as_browsers_do() -> None:
    annotations = json.loads(report("hypothesis"))["annotations"]
    quote, position = annotations[1]["target"][0]["selector"]
    units = TEXT.encode("utf-16-le")
    assert units[2 * position["start"]: 2 * position["end"]].decode("utf-16-le") == quote["exact"] == "240 mètres"
    assert annotations[1]["tags"] == ["verify", "number-mismatch", "error"]


# ------------------------------------------------------------------ words


def test_a_language_without_a_catalogue_is_refused() -> None:
    with pytest.raises(UsageError, match="en, fr"):
        Words("tlh")


def test_messages_are_said_in_french_down_to_their_values() -> None:
    said = Words("fr").message(text_report().findings[0].message)
    assert said.replace("\xa0", " ") == "« mardi 10 février 2025 » : le 10 février 2025 était un lundi, non un mardi."
    assert str(text_report().findings[0].message) == "“mardi 10 février 2025”: 10 February 2025 was a Monday, not a Tuesday."


def rewrite() -> None:
    os.makedirs(GOLDEN, exist_ok=True)
    for name in formats():
        with open(os.path.join(GOLDEN, f"report.{name}"), "w", encoding="utf-8", newline="") as file:
            file.write(stable(name, report(name)))


if __name__ == "__main__":
    sys.exit(rewrite())

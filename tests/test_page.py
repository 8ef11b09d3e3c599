"""The HTML report in a real browser: nothing is fetched, everything can be reached, nothing hides without the script.

The browser is Chromium (Debian's package `chromium`), driven by Playwright.
"""

from __future__ import annotations

import dataclasses
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from report_samples import page_report, run, text_report

from verify.reports import Page, render

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is installed (apt-get install chromium, or name one in CHROMIUM)")

WIDTHS = (390, 820, 1440)
# Chromium asks several hosts of its maker on its own; nothing may leave a test.
ARGUMENTS = [
    "--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run", "--no-pings",
    "--disable-domain-reliability", "--disable-extensions", "--metrics-recording-only", "--host-resolver-rules=MAP * ~NOTFOUND",
]
AXE = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield started
        started.close()


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    folder = tmp_path_factory.mktemp("pages")
    many = [dataclasses.replace(report, path=f"folder/{number:03}-{report.path}") for number in range(150) for report in (text_report(), page_report())]
    pages = {"run": run(), "french": [text_report()], "arabic": [page_report()], "many": many, "nothing": []}
    found = {}
    for name, reports in pages.items():
        path = folder / f"{name}.html"
        path.write_text(render("html", reports, Page(language="fr" if name == "french" else "en")), encoding="utf-8")
        found[name] = path.as_uri()
    return found


class Opened:
    """A page with all that it said and asked for."""

    def __init__(self, browser: Any, address: str, *, width: int = 1440, scheme: str = "light", script: bool = True) -> None:
        self.context = browser.new_context(
            offline=True, viewport={"width": width, "height": 900}, color_scheme=scheme, java_script_enabled=script, reduced_motion="reduce")
        self.page = self.context.new_page()
        self.said: list[str] = []
        self.asked: list[str] = []
        self.page.on("console", lambda message: self.said.append(message.text))
        self.page.on("pageerror", lambda error: self.said.append(str(error)))
        self.page.on("request", lambda request: self.asked.append(request.url))
        self.page.goto(address)

    def __enter__(self) -> Any:
        return self.page

    def __exit__(self, *_: object) -> None:
        self.context.close()


@pytest.mark.parametrize("name", ["run", "french", "arabic", "many", "nothing"])
def test_a_page_loads_nothing_and_breaks_no_rule_of_its_own(browser: Any, files: dict[str, str], name: str) -> None:
    opened = Opened(browser, files[name])
    with opened as page:
        page.wait_for_load_state("networkidle")
        assert opened.asked == [files[name]] and opened.said == []
        # the script ran, and only it may: one that is put in later is refused
        assert page.locator(".bar").is_visible()
        assert page.evaluate("() => { const s = document.createElement('script'); s.textContent = 'window.evil = 1'; document.body.append(s); return window.evil }") is None


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", ["run", "arabic"])
def test_nothing_sticks_out(browser: Any, files: dict[str, str], name: str, width: int) -> None:
    with Opened(browser, files[name], width=width) as page:
        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1440])
@pytest.mark.parametrize("name", ["run", "french", "arabic"])
def test_axe_finds_no_barrier(browser: Any, files: dict[str, str], name: str, width: int, scheme: str) -> None:
    import axe_playwright_python

    source = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
    with Opened(browser, files[name], width=width, scheme=scheme) as page:
        page.evaluate("document.querySelectorAll('details').forEach(box => { box.open = true })")
        page.evaluate("document.querySelectorAll('.article').forEach(box => { box.style.contentVisibility = 'visible' })")
        page.locator(".prose .mark.error").first.click()
        page.evaluate(source)
        found = page.evaluate("options => axe.run(document, options)", AXE)
        assert [(v["id"], v["impact"], v["nodes"][0]["html"][:200]) for v in found["violations"]] == []
        assert len(found["passes"]) > 20


def test_choosing_a_mark_shows_its_counterpart_its_reading_and_the_rule(browser: Any, files: dict[str, str]) -> None:
    with Opened(browser, files["french"]) as page:
        page.locator(".prose .mark.error", has_text="240 mètres").first.click()
        entry = page.locator(".entry.chosen")
        assert entry.count() == 1 and entry.get_attribute("aria-current") == "true"
        assert page.locator(".card .mark.chosen").inner_text() == "420-metre"
        assert page.locator(".prose .mark.chosen").inner_text() == "240 mètres"
        words = entry.inner_text()
        assert "number-mismatch" in words and "240" in words and "420" in words and "La même chose comptée" in words
        assert page.evaluate("document.activeElement.id") == entry.get_attribute("id")
        assert page.evaluate("location.hash") == "#" + (entry.get_attribute("id") or "")
        page.keyboard.press("Escape")
        assert page.locator(".chosen").count() == 0
        assert page.evaluate("document.activeElement.className").startswith("mark error")


def test_an_agreement_is_unfolded_when_its_mark_is_chosen(browser: Any, files: dict[str, str]) -> None:
    with Opened(browser, files["french"]) as page:
        assert not page.locator(".entry.agreed").first.is_visible()
        page.locator(".prose .mark.agreed", has_text="Alpha Camara").click()
        assert page.locator(".entry.agreed.chosen").is_visible()
        assert page.locator(".card .mark.chosen").inner_text() == "Alpha Camara"


def test_the_keyboard_reaches_everything(browser: Any, files: dict[str, str]) -> None:
    with Opened(browser, files["french"]) as page:
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.className") == "skip"
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "report"
        seen = set()
        for _ in range(40):
            page.keyboard.press("Tab")
            seen.add(page.evaluate("document.activeElement.className || document.activeElement.tagName"))
        assert {"mark error", "mark agreed", "to", "SUMMARY"} <= seen
        page.locator(".prose .mark.error").first.focus()
        page.keyboard.press("Enter")
        assert page.locator(".entry.chosen").count() == 1
        # the words in the entry lead back to their place
        page.locator(".entry.chosen dd a").first.focus()
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.classList.contains('mark')")


def test_next_goes_from_one_discrepancy_to_the_next(browser: Any, files: dict[str, str]) -> None:
    with Opened(browser, files["run"]) as page:
        chosen = []
        for _ in range(6):
            page.locator("button[value=next]").click()
            chosen.append(page.locator(".entry.chosen").get_attribute("id"))
        assert len(set(chosen)) == 5 and chosen[5] == chosen[0]
        page.locator("button[value=previous]").click()
        assert page.locator(".entry.chosen").get_attribute("id") == chosen[4]


def test_filters_leave_what_fits_and_count_it(browser: Any, files: dict[str, str]) -> None:
    with Opened(browser, files["run"]) as page:
        page.select_option("select[name=rule]", "number-mismatch")
        assert page.locator(".article:visible[id]").count() == 1
        assert page.locator(".list li:visible").count() == 1
        assert page.locator("output").inner_text() == "1 of 3 articles"
        page.locator("button[type=reset]").click()
        page.wait_for_function("document.querySelectorAll('.article[id]:not([hidden])').length === 3")
        page.select_option("select[name=verdict]", "unverifiable")
        assert page.locator(".article[id]:visible").get_attribute("data-verdict") == "unverifiable"
        page.locator("button[type=reset]").click()
        page.select_option("select[name=account]", label="@CanGuinea_demo (X)")
        assert page.locator(".article[id]:visible").count() == 1
        page.locator("button[type=reset]").click()
        page.locator("input[name=words]").fill("QUAY")
        assert page.locator(".article[id]:visible").get_attribute("id") == page.locator(".list li:visible a").get_attribute("href").lstrip("#")
        page.locator("button[type=reset]").click()
        page.locator("input[value=error]").uncheck()
        page.locator("input[value=agreed]").uncheck()
        assert page.locator(".entry.error:visible").count() == 0
        assert page.locator(".prose .mark.error:not(.mark-off)").count() == 0


def test_discrepant_articles_come_first_in_the_list_and_on_the_page(browser: Any, files: dict[str, str]) -> None:
    with Opened(browser, files["run"]) as page:
        verdicts = page.locator(".article[data-verdict]").evaluate_all("boxes => boxes.map(box => box.dataset.verdict)")
        assert verdicts == ["discrepant", "discrepant", "unverifiable"]
        page.locator(".list a").nth(2).click()
        assert page.locator("#a3").is_visible()


def test_it_all_stands_there_without_the_script(browser: Any, files: dict[str, str]) -> None:
    with Opened(browser, files["run"], script=False) as page:
        assert not page.locator(".bar").is_visible()
        assert page.locator(".article[id]:visible").count() == 3
        assert page.locator(".entry.error:visible").count() == 4
        page.locator("summary", has_text="3 agreements").click()
        assert page.locator("#a1 .entry.agreed:visible").count() == 3
        page.locator(".prose .mark.error").first.click()
        assert page.url.endswith("#a1-f1")


def test_right_to_left_stays_in_its_place(browser: Any, files: dict[str, str]) -> None:
    with Opened(browser, files["arabic"]) as page:
        assert page.locator(".prose").get_attribute("dir") == "rtl"
        assert page.locator(".prose").get_attribute("lang") == "ar"
        # the quotation marks of the sentence stay around the words they quote
        message = page.locator(".entry.error .said")
        assert "The article says “نوقش”, the post says “توقيع”." in message.inner_text()
        assert message.locator("bdi").count() == 2


def test_print_shows_what_is_folded_and_hides_the_controls(browser: Any, files: dict[str, str]) -> None:
    with Opened(browser, files["french"]) as page:
        page.emulate_media(media="print")
        assert not page.locator(".bar").is_visible()
        height = page.locator("details.more .entries").first.evaluate("box => box.getBoundingClientRect().height")
        assert height > 20
        assert len(page.pdf()) > 10_000


def test_light_or_dark_can_be_chosen(browser: Any, files: dict[str, str]) -> None:
    with Opened(browser, files["french"], scheme="light") as page:
        before = page.evaluate("getComputedStyle(document.body).backgroundColor")
        page.locator("button[value=theme]").click()
        assert page.evaluate("getComputedStyle(document.body).backgroundColor") != before


@pytest.mark.skipif(sys.gettrace() is not None, reason="a debugger makes times meaningless")
def test_three_hundred_articles_do_not_lag(browser: Any, files: dict[str, str]) -> None:
    """Loading, filtering and jumping take a fraction of a second each (measured: 0.6, 0.15, 0.03); the bounds allow a busy machine."""
    clock = "new Promise(done => {{ const from = performance.now(); {}; requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - from))) }})"
    with Opened(browser, files["many"]) as page:
        assert page.evaluate("performance.getEntriesByType('navigation')[0].domComplete") < 5000
        assert page.evaluate(clock.format("document.querySelector('[name=severity][value=agreed]').click()")) < 2000
        assert page.evaluate(clock.format("document.querySelector('button[value=next]').click()")) < 1000
        assert page.locator(".article[id]").count() == 300

#!/usr/bin/env python
"""Draw the README's picture of the HTML report (docs/page.png) from a real run in Chromium, a figure of it chosen."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile

from playwright.sync_api import sync_playwright

HERE = os.path.dirname(os.path.abspath(__file__))
SEED = "seeds/fr-patrouilleurs.txt"


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        page_file = os.path.join(folder, "report.html")
        subprocess.run(
            [sys.executable, "-m", "verify", "check", SEED, "--messages", "en", "--fail-on", "never", "--format", f"html={page_file}"],
            cwd=os.path.dirname(HERE), check=True)
        chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND"])
        page = browser.new_page(viewport={"width": 1200, "height": 760}, reduced_motion="reduce", color_scheme="light")
        page.goto(f"file://{page_file}")
        page.locator(".prose .mark.error").first.click()
        page.evaluate("scrollTo(0, 0)")
        page.screenshot(path=os.path.join(HERE, "page.png"))
        browser.close()


if __name__ == "__main__":
    main()

"""Draw README's picture: what `verify check` prints for a seed, as an SVG. Run it after the text report changed.

    pip install rich && python docs/picture.py
"""

from __future__ import annotations

import os
import subprocess
import sys

SEED = "seeds/fr-patrouilleurs.txt"
# Without the web fonts that rich would fetch: a picture loads nothing.
FORMAT = """<svg class="rich-terminal" viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg" role="img" aria-label="verify check in a terminal">
<style>
.{unique_id}-matrix {{ font-family: "DejaVu Sans Mono", Menlo, Consolas, monospace; font-size: {char_height}px; line-height: {line_height}px; }}
.{unique_id}-title {{ font-size: 18px; font-weight: bold; font-family: sans-serif; }}
{styles}
</style>
<defs><clipPath id="{unique_id}-clip-terminal"><rect x="0" y="0" width="{terminal_width}" height="{terminal_height}" /></clipPath>{lines}</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">{backgrounds}<g class="{unique_id}-matrix">{matrix}</g></g>
</svg>
"""


def main() -> None:
    """Run the command as on a terminal, and write docs/terminal.svg."""
    from rich.console import Console
    from rich.text import Text

    environment = {**os.environ, "COLUMNS": "88", "FORCE_COLOR": "1"}
    done = subprocess.run([sys.executable, "-m", "verify", "check", SEED], capture_output=True, encoding="utf-8", env=environment, check=False)
    console = Console(record=True, width=90, file=open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115
    console.print(Text.from_ansi(f"$ verify check {SEED}\n{done.stdout.rstrip()}"))
    with open("docs/terminal.svg", "w", encoding="utf-8") as file:
        file.write(console.export_svg(title="verify", code_format=FORMAT, unique_id="verify"))


if __name__ == "__main__":
    main()

"""How long a cold `verify check` takes beside an empty click program: time of the processor, run by run in turns, so that a busy machine slows all alike.

    python benchmarks/cold.py [--runs N] [ARTICLE...]

What is run first leaves its compiled files, so the first turn is not counted.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
EMPTY = "import click\n@click.command()\ndef main(): pass\nmain()\n"
SHORT = """The minister signed the agreement on 28 March 2025, she wrote.
I signed it today. — Ann Smith (@annsmith) March 28, 2025
"""


def processor(arguments: list[str], folder: str) -> tuple[float, float]:
    """Milliseconds of the processor that a process takes, and the most MiB that it holds."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | {"PYTHONPATH": ROOT}
    process = subprocess.Popen([sys.executable, *arguments], cwd=folder, env=environment, stdout=subprocess.DEVNULL)
    _, _, used = os.wait4(process.pid, 0)
    process.returncode = 0  # it was waited for
    return (used.ru_utime + used.ru_stime) * 1000, used.ru_maxrss / 1024


def main() -> None:
    """Run all in turns, and print medians and ratios."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", nargs="*", default=[os.path.join(ROOT, "seeds", name) for name in ("fr-patrouilleurs.txt", "ar-sihha.txt")])
    parser.add_argument("--runs", type=int, default=15)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        short, empty = os.path.join(folder, "short.txt"), os.path.join(folder, "empty.py")
        for path, text in ((short, SHORT), (empty, EMPTY)):
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
        programs = {"empty click program": [empty], "verify --help": ["-m", "verify", "--help"], "verify rules": ["-m", "verify", "rules"]}
        for article in (short, *options.articles):
            programs[f"check {os.path.basename(article)}"] = ["-m", "verify", "check", os.path.abspath(article)]
        turns = [{name: processor(arguments, folder) for name, arguments in programs.items()} for _ in range(options.runs + 1)][1:]
    beside = statistics.median(turn["empty click program"][0] for turn in turns)
    for name in programs:
        median = statistics.median(turn[name][0] for turn in turns)
        print(f"{name:32} {median:7.1f} ms  {median / beside:5.2f} times  {max(turn[name][1] for turn in turns):4.0f} MiB")


if __name__ == "__main__":
    main()

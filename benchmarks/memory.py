"""Whether anything grows over many articles, and what one article takes.

    python benchmarks/memory.py [--articles N] [--command] [--brief]     N small articles, every one with words that no other has
    python benchmarks/memory.py --one [FILE...]                one article each, in a process of its own

The articles are those of tests/cases and seeds, in some twenty languages, with new names, words and figures in each, so that whatever keeps
what it has seen shows. The process's memory (RSS) is taken a hundred times. Until a quarter of the run what is kept up to a limit fills;
from there on less than 6 % may be added, or the exit status is 1. `--command` pipes the same articles through `verify check --jsonl
--jobs 2` and adds up the processes; `--brief` leaves of each article the words beside its post and of the post the first, which takes a third of the time. For one article the limit is 60 MiB, as the most that the process ever had.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

LIMIT = 0.06
ONE_ARTICLE = 60  # MiB
_SYLLABLES = "ba de fi go hu ka le mi no pu ra se ti vo xu ya ze".split()
_WORD = re.compile(r"(?<![@/\w])[^\W\d_]{4,}")


def articles(count: int, *, brief: bool = False) -> Iterator[tuple[str, str]]:
    """So many articles, each with its media type."""
    import yaml

    given: list[tuple[str, str]] = []
    for path in sorted((ROOT / "tests" / "cases").glob("*.yaml")):
        for case in yaml.safe_load(path.read_text(encoding="utf-8")):
            if not brief:
                given.append((_short(case), case.get("media_type") or "text/plain"))
            elif (text := _brief(case)) is not None:
                given.append((text, "text/plain"))
    for path in sorted((ROOT / "seeds").glob("*.*")) if not brief else ():
        given.append((path.read_text(encoding="utf-8"), "text/html" if path.suffix == ".html" else "text/plain"))
    chance = random.Random(0)
    for number in range(count):
        text, media_type = given[number % len(given)]
        yield _other(chance, text), media_type


def _short(case: dict[str, Any]) -> str:
    """A case's article from a little before its first post to a little behind it; pages stay whole."""
    text: str = case["article"]
    words = case["citations"][0]["text"] if case["citations"] else ""
    at = text.find(words) if words and "<" not in text else -1
    return text[max(0, at - 250): at + len(words) + 150] if at >= 0 else text


def _brief(case: dict[str, Any]) -> str | None:
    """The last words before a case's first post, the post's first words and what signs it; None where that is not to be cut out."""
    text: str = case["article"]
    words = case["citations"][0]["text"] if case["citations"] else ""
    at = text.find(words) if words and "<" not in text else -1
    return f"{text[max(0, at - 90): at]}{words[:90]}{text[at + len(words): at + len(words) + 110]}" if at >= 0 else None


def _other(chance: random.Random, text: str) -> str:
    """The article with every sixth word, every handle and every figure another."""

    def word(match: re.Match[str]) -> str:
        if chance.random() > 0.16 or not match.group().isascii():
            return match.group()
        new = "".join(chance.choices(_SYLLABLES, k=max(2, len(match.group()) // 2)))
        return new.capitalize() if match.group()[0].isupper() else new

    text = re.sub(r"@(\w{4,12})\b", lambda match: "@" + "".join(chance.choices(_SYLLABLES, k=4)), text)
    text = re.sub(r"(?<![\d\w/.])[1-9]\d{2,3}(?![\d\w])", lambda match: str(chance.randint(101, 9999)) if not 1900 < int(match.group()) < 2100 else match.group(), text)
    return _WORD.sub(word, text) if "<" not in text else text


def _mebibytes(process: int | str = "self", name: str = "VmRSS") -> float:
    try:
        with open(f"/proc/{process}/status", encoding="ascii", errors="replace") as file:
            return next((int(line.split()[1]) / 1024 for line in file if line.startswith(name)), 0.0)
    except OSError:
        return 0.0


def _with_children(process: int) -> float:
    """The memory of a process and of those that it has started."""
    total = _mebibytes(process)
    try:
        children = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii").split()
    except OSError:
        children = []
    return total + sum(_with_children(int(child)) for child in children)


def in_one_process(count: int, *, brief: bool) -> list[float]:
    import verify
    from verify.cli._limits import settle

    taken = []
    for number, (text, media_type) in enumerate(articles(count, brief=brief), 1):
        verify.check(text, media_type=media_type)
        if number == 100:
            settle()
        if number % max(1, count // 100) == 0:
            taken.append(_mebibytes())
            if len(taken) % 10 == 0:
                print(f"{number:>8} articles  {taken[-1]:7.1f} MiB", flush=True)
    return taken


def through_the_command(count: int, *, brief: bool) -> list[float]:
    command = [sys.executable, "-m", "verify", "check", "--jsonl", "--jobs", "2"]
    run = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT)
    assert run.stdin is not None and run.stdout is not None
    given, out = run.stdin, run.stdout

    def feed() -> None:
        for number, (text, media_type) in enumerate(articles(count, brief=brief)):
            given.write(json.dumps({"id": number, "article": text, "media_type": media_type}).encode() + b"\n")
        given.close()

    threading.Thread(target=feed, daemon=True).start()
    taken, done = [], 0
    for _ in out:
        done += 1
        if done % max(1, count // 100) == 0:
            taken.append(_with_children(run.pid))
            if len(taken) % 10 == 0:
                print(f"{done:>8} reports  {taken[-1]:7.1f} MiB in all processes", flush=True)
    run.wait()
    if done != count:
        sys.exit(f"{done} reports for {count} articles")
    return taken


def one(files: list[str]) -> int:
    """The most memory that a process takes for one article."""
    bad = 0
    for file in files:
        program = (
            "import sys, verify.cli\nsys.argv = ['verify', 'check', sys.argv[1], '--format', 'json', '--output', '/dev/null']\n"
            "try:\n    verify.cli.main()\nexcept SystemExit:\n    pass\nprint(next(l.split()[1] for l in open('/proc/self/status') if l.startswith('VmHWM')))")
        done = subprocess.run([sys.executable, "-c", program, file], capture_output=True, text=True, cwd=ROOT, check=False, env={**os.environ, "PYTHONPATH": str(ROOT)})
        most = int(done.stdout.split()[-1]) / 1024
        bad += most > ONE_ARTICLE
        print(f"{most:6.1f} MiB  {file}{'   TOO MUCH' if most > ONE_ARTICLE else ''}", flush=True)
    return 1 if bad else 0


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("files", nargs="*")
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--command", action="store_true")
    parser.add_argument("--brief", action="store_true")
    parser.add_argument("--one", action="store_true")
    options = parser.parse_args()
    if options.one:
        return one(options.files or [str(path) for path in sorted((ROOT / "seeds").glob("*.*"))])
    begun = time.monotonic()
    taken = (through_the_command if options.command else in_one_process)(options.articles, brief=options.brief)
    filled, last = max(taken[: len(taken) // 4]), max(taken[-len(taken) // 10:])
    grown = last / filled - 1
    print(f"{options.articles} articles in {time.monotonic() - begun:.0f} s: {filled:.1f} MiB after a quarter, {last:.1f} MiB at the end, {100 * grown:+.1f} %")
    return 1 if grown > LIMIT else 0


if __name__ == "__main__":
    sys.exit(main())

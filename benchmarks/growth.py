"""Whether time grows as the article does, from 1 kB to 10 MB.

    python benchmarks/growth.py [--largest BYTES] [KIND...]

Each kind at every power of ten. Between the last two sizes a line grows tenfold, a square a hundredfold; more than sixteenfold is called
crooked, and the exit status is 1. Times below 0.2 seconds are noise. Everything that the program does to an article is measured, and memory
is: the most that the process had, for each size in a process of its own.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

SIZES = (1_000, 10_000, 100_000, 1_000_000, 10_000_000)
CROOKED = 16.0
_GIVEN = "Anna Boris Clara Daniel Elena Felix Greta Henrik Irene Jonas Karin Lukas Maria Niels Olga Peter Ruth Stefan Thea Viktor".split()
_PLACES = "Oslo Lisbon Prague Athens Dakar Hanoi Quito Tunis Accra Riga Vienna Lima".split()
_ACTS = "signed the agreement|opened the bridge|visited the hospital|met the delegation|presented the report|rejected the offer".split("|")


def _name(number: int) -> str:
    """A name that few others in the article have."""
    syllables = ("ber", "dal", "gor", "hel", "kan", "lin", "mor", "nes", "ros", "sten", "tal", "vik")
    return f"{_GIVEN[number % 20]} {(syllables[number // 20 % 12] + syllables[number // 240 % 12] + syllables[number // 2880 % 12]).capitalize()}"


def _prose(number: int) -> str:
    return (
        f"The regional council said on the evening of the meeting that work on section {number % 90 + 3} would go on through the winter. "
        f"Residents had asked for a new timetable, and the company answered in {_PLACES[number % 12]} that buses would run again. ")


def _post(number: int) -> str:
    return (
        f"{_name(number)} {_ACTS[number % 6]} in {_PLACES[number % 12]} with {number % 400 + 2} people. "
        f"We {_ACTS[(number + 1) % 6]} today in {_PLACES[number % 12]}, {number % 400 + 2} came. pic.twitter.com/Ab{number:08} — {_name(number)} (@name{number}) "
        f"{'March April May June'.split()[number % 4]} {number % 28 + 1}, 2025\n\n")


def _same_post(number: int) -> str:
    return (
        "The minister Ann Smith signed the agreement with Norway on 26 March 2025 for 120 vehicles, she wrote. " * 4
        + "We signed it today with Norway. pic.twitter.com/AbCdEf1234 — Interior Ministry (@interior_demo) March 26, 2025\n")


def _dates(number: int) -> str:
    return f"It was on {number % 28 + 1} March 20{number % 26:02}, {number % 28 + 1}.{number % 12 + 1}.2024, last Friday or three days ago. "


def _names(number: int) -> str:
    return f"Minister {_name(number)} met {_name(number * 7 + 3)} of {_PLACES[number % 12]}. "


def _page(number: int) -> str:
    return f'<div class="row"><h2>{_name(number)}</h2><p>{_prose(number)}<a href="https://news.example/{number}">more</a></p></div>\n'


def _quotation(number: int) -> str:
    return (
        f"<p>{_name(number)} {_ACTS[number % 6]} in {_PLACES[number % 12]}.</p>"
        f'<blockquote class="twitter-tweet"><p lang="en">We {_ACTS[(number + 1) % 6]} today. <a href="https://t.co/Ab{number:08}">pic.twitter.com/Ab{number:08}</a></p>&mdash; '
        f'{_name(number)} (@name{number}) <a href="https://twitter.com/name{number}/status/{1900000000000000000 + number}?ref_src=twsrc">March 12, 2025</a></blockquote>\n')


# What the kind is, how a piece of it is made, as which file it is read, and whether a post stands in it (without one, prose is read for its dates alone).
KINDS: dict[str, tuple[Callable[[int], str], str, bool]] = {
    "text": (_prose, "a.txt", False), "text with one post": (_prose, "a.txt", True), "many citations": (_post, "a.txt", False), "one citation again and again": (_same_post, "a.txt", False),
    "many dates": (_dates, "a.txt", False), "many dates and a post": (_dates, "a.txt", True), "many names and a post": (_names, "a.txt", True),
    "HTML": (_page, "a.html", False), "HTML with one post": (_page, "a.html", True), "HTML with many citations": (_quotation, "a.html", False),
}
_SLOW = {"many citations": 1_000_000, "one citation again and again": 1_000_000, "HTML with many citations": 1_000_000}  # larger ones with --largest


def made(kind: str, size: int) -> tuple[bytes, str]:
    """An article of a kind, about so many bytes, and its name."""
    make, path, with_post = KINDS[kind]
    pieces, length, number = [_quotation(1) if path.endswith("html") else _post(1)] if with_post else [], 0, 0
    while length < size:
        pieces.append(make(number))
        length += len(pieces[-1])
        number += 1
    if path.endswith("html"):
        pieces = ["<!doctype html><html lang=en><title>A page</title><body>", *pieces, "</body></html>"]
    return "".join(pieces).encode(), path


def measure(kind: str, size: int) -> tuple[float, float]:
    """Seconds of one check after a small one has loaded everything, and MiB at the most. Raises RuntimeError where there was no report."""
    from verify.cli._inputs import Input
    from verify.cli._limits import settle
    from verify.cli._run import process
    from verify.pipeline import Settings

    data, path = made(kind, 3_000)
    process(Input(path=path, data=data), Settings())
    settle()
    data, path = made(kind, size)
    times = []
    for _ in range(3 if size < 1_000_000 else 1):
        begun = time.process_time()
        report = process(Input(path=path, data=data), Settings())
        times.append(time.process_time() - begun)
        if report.unreadable is not None:
            raise RuntimeError(report.unreadable)
    return min(times), _most_memory()


def _most_memory() -> float:
    with open("/proc/self/status", encoding="ascii") as file:
        return next((int(line.split()[1]) / 1024 for line in file if line.startswith("VmHWM")), 0.0)


def _apart(kind: str, size: int) -> tuple[float, float]:
    """`measure` in a process of its own."""
    done = subprocess.run([sys.executable, __file__, "--one", str(size), kind], capture_output=True, text=True, check=False, env=os.environ)
    if done.returncode:
        sys.exit(done.stderr)
    seconds, memory = done.stdout.split()
    return float(seconds), float(memory)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("kinds", nargs="*")
    parser.add_argument("--largest", type=int)
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        print(*measure(options.kinds[0], options.one))
        return 0
    crooked = 0
    print(f"{'seconds, of one check':30}", *(f"{size // 1000:>7} kB" for size in SIZES), "  growth  us a byte  MiB")
    for kind in options.kinds or KINDS:
        largest = options.largest or _SLOW.get(kind, SIZES[-1])
        row = [_apart(kind, size) for size in SIZES if size <= largest]
        times = [seconds for seconds, _ in row]
        growth = times[-1] / max(times[-2], 1e-4)
        bad = growth > CROOKED and times[-1] > 0.2
        crooked += bad
        shown = " ".join(f"{seconds:10.4f}" for seconds in times) + " " * 11 * (len(SIZES) - len(times))
        print(f"{kind:30} {shown}   {growth:6.1f}  {1e6 * times[-1] / SIZES[len(times) - 1]:8.2f}  {row[-1][1]:5.0f}{'   CROOKED' if bad else ''}", flush=True)
    print(f"{len(options.kinds or KINDS)} kinds, {crooked} crooked")
    return 1 if crooked else 0


if __name__ == "__main__":
    sys.exit(main())

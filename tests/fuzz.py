"""Look for what breaks: spoilt articles the whole way to every report, for as long as one likes.

    python tests/fuzz.py [--seconds N] [--seed N] [--engine atheris|random] [--keep FOLDER]

With `atheris` (pip install atheris: CPython 3.11 to 3.13 on Linux) what covers new code is gone on from; `random` needs nothing and spoils
articles at random. What breaks is written to the folder, one file for each place that broke, with what was raised beside it; put the file
into tests/crashers/ with the mending. The exit status is 1 where anything broke.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import sys
import time
import traceback

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.dirname(HERE)]

_PACKAGE = os.path.join(os.path.dirname(HERE), "verify")
_SLOW = 3.0  # seconds for a few kB


class Kept:
    """Every place that broke, once."""

    def __init__(self, folder: str) -> None:
        self.folder = folder
        self.places: set[str] = set()

    def run(self, data: bytes) -> None:
        """One spoilt article the whole way; what breaks is kept, and the search goes on."""
        from whole_way import walk

        begun = time.process_time()
        try:
            walk(data)
        except Exception as error:
            frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename.startswith((_PACKAGE, HERE))]
            place = f"{type(error).__name__} {os.path.basename(frames[-1].filename)} {frames[-1].name} {frames[-1].lineno}" if frames else type(error).__name__
            self._keep(place, data, traceback.format_exc())
            return
        if time.process_time() - begun > _SLOW * max(1.0, len(data) / 20_000):
            self._keep(f"slow {len(data).bit_length()}", data, f"{time.process_time() - begun:.1f} s for {len(data)} bytes")

    def _keep(self, place: str, data: bytes, told: str) -> None:
        if place in self.places:
            return
        self.places.add(place)
        os.makedirs(self.folder, exist_ok=True)
        name = re.sub(r"\W+", "-", place).strip("-")
        with open(os.path.join(self.folder, name), "wb") as file:
            file.write(data)
        with open(os.path.join(self.folder, name + ".log"), "w", encoding="utf-8", errors="backslashreplace") as log:
            log.write(told)
        print(f"broke: {place}: {told.strip().splitlines()[-1][:200]}", flush=True)


def at_random(kept: Kept, seconds: float, seed: int) -> int:
    from mutation import mutated

    chance = random.Random(seed)
    ends = time.monotonic() + seconds
    done = 0
    while time.monotonic() < ends:
        kept.run(mutated(chance))
        done += 1
    return done


def with_coverage(kept: Kept, seconds: float, seed: int) -> int:
    """libFuzzer drives; ours is the mutator, and the articles of this project are the corpus that it begins with."""
    import tempfile

    import atheris

    with atheris.instrument_imports(include=["verify"], exclude=["verify.languages"]):
        from mutation import articles, mutated
        from whole_way import walk

        walk(articles()[-1].encode())  # so that what is imported when it is first needed is instrumented too
    done = 0

    def one(data: bytes) -> None:
        nonlocal done
        done += 1
        kept.run(data)
        if done % 1000 == 0:
            print(f"{done} articles", flush=True)

    def mutator(data: bytes, largest: int, number: int) -> bytes:
        chance = random.Random(number)
        made: bytes = atheris.Mutate(data, largest) if chance.randint(0, 4) == 0 else mutated(chance, data, 3)
        return made[:largest]

    corpus = tempfile.mkdtemp(prefix="verify-fuzz-")
    for number, article in enumerate(articles()):
        with open(os.path.join(corpus, str(number)), "wb") as file:
            file.write(article.encode("utf-8", "surrogateescape"))
    options = [sys.argv[0], corpus, f"-max_total_time={int(seconds)}", f"-seed={seed}", "-max_len=6000", "-timeout=600", "-report_slow_units=600", f"-artifact_prefix={kept.folder}/", "-rss_limit_mb=4000", "-verbosity=0"]
    atheris.Setup(options, one, custom_mutator=mutator)
    import atexit

    atexit.register(lambda: _tell(kept, done))  # libFuzzer ends the process itself
    atheris.Fuzz()
    return done


def _tell(kept: Kept, done: int) -> int:
    print(f"{done} articles, {len(kept.places)} places broke" + (f"; see {kept.folder}" if kept.places else ""), flush=True)
    return 1 if kept.places else 0


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--engine", choices=("atheris", "random"))
    parser.add_argument("--keep", default="fuzz-found")
    options = parser.parse_args()
    if options.engine is None:
        import importlib.util

        options.engine = "atheris" if importlib.util.find_spec("atheris") else "random"
    kept = Kept(options.keep)
    run = with_coverage if options.engine == "atheris" else at_random
    return _tell(kept, run(kept, options.seconds, options.seed))


if __name__ == "__main__":
    sys.exit(main())

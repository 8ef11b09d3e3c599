"""Run the scorers of ../shared and hold their figures to the floors in tests/floors.json.

    python .ci/floors.py            fail if a figure is worse than its floor
    python .ci/floors.py --raise    write the figures of this run as the new floors, where they are better
"""

import glob
import json
import os
import re
import subprocess
import sys
import tempfile

SHARED = os.path.join("..", "shared")
OWN = os.path.join("tests", "cases", "*.yaml")
FLOORS = os.path.join("tests", "floors.json")
# A figure may fall this far below its floor: nothing here is random, so not at all.
SLACK = 1e-9


def cases(name="cases", paths=()):
    done = subprocess.run([sys.executable, os.path.join(SHARED, "cases", "score.py"), *paths], capture_output=True, encoding="utf-8", check=True)
    summary = json.loads(done.stdout.strip().splitlines()[-1])
    keep = ("extraction_rate", "error_recall", "error_recall_any_rule", "precision")
    found = {f"{name} {key}": summary[key] for key in keep if summary.get(key) is not None}
    found[f"{name} quiet"] = 1 - summary["false_alarm_rate"]
    return found


def corpus():
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "table.json")
        subprocess.run([sys.executable, os.path.join(SHARED, "corpus", "score.py"), "--json", path], check=True, stdout=subprocess.DEVNULL)
        with open(path, encoding="utf-8") as file:
            table = json.load(file)
    found = {}
    for row, figures in table.items():
        if row.startswith("all /"):
            for name, value in figures.items():
                if name != "truth" and value.strip() != "-":
                    found[f"corpus {row[6:]} {name}"] = float(value)
    return found


def dates():
    found = {}
    for name, extra in (("told", []), ("untold", ["--no-lang"])):
        done = subprocess.run([sys.executable, os.path.join(SHARED, "dates", "score.py"), *extra], capture_output=True, encoding="utf-8", check=True)
        row = re.search(r"^ALL +\d+ +([\d.]+) +([\d.]+) +([\d.]+) +(\d+)", done.stdout, re.M)
        left = re.search(r"negatives: (\d+) of (\d+)", done.stdout)
        found[f"dates {name} value"] = float(row.group(1))
        found[f"dates {name} weekday"] = float(row.group(3))
        found[f"dates {name} no alarms"] = -float(row.group(4))
        found[f"dates {name} negatives"] = float(left.group(1))
    return found


def main():
    figures = {**cases(), **cases("own cases", sorted(glob.glob(OWN))), **corpus(), **dates()}
    floors = {}
    if os.path.exists(FLOORS):
        with open(FLOORS, encoding="utf-8") as file:
            floors = json.load(file)
    fallen = []
    for name, value in figures.items():
        floor = floors.get(name)
        mark = "" if floor is None else f" (floor {floor:g})"
        print(f"{name:<50} {value:g}{mark}")
        if floor is not None and value < floor - SLACK:
            fallen.append(name)
    if "--raise" in sys.argv[1:]:
        floors = {name: max(value, floors.get(name, value)) for name, value in figures.items()}
        with open(FLOORS, "w", encoding="utf-8") as file:
            json.dump(floors, file, indent=1, sort_keys=True)
            file.write("\n")
        return 0
    missing = sorted(set(floors) - set(figures))
    if fallen or missing:
        print("below the floor:", ", ".join(fallen + missing), file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

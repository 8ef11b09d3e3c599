"""The GitHub Action, the pre-commit hook and the GitLab template: valid to their readers' schemas, and run as far as they run here."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parent.parent
WRONG = "Le ministre a reçu l'ambassadeur jeudi 28 mars 2025 à New Delhi.\n"
RIGHT = "Le ministre a reçu l'ambassadeur vendredi 28 mars 2025 à New Delhi.\n"
needs_bash = pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")


def loaded(name: str) -> Any:
    return yaml.safe_load((ROOT / name).read_text(encoding="utf-8"))


@pytest.mark.parametrize(("name", "kind"), [("action.yml", "github-actions"), ("integrations/gitlab-ci.yml", "gitlab-ci")])
def test_a_file_validates_against_the_schema_of_its_reader(name: str, kind: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "check_jsonschema", "--builtin-schema", f"vendor.{kind}", str(ROOT / name)], capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_hook_validates_as_pre_commit_does() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pre_commit", "validate-manifest", str(ROOT / ".pre-commit-hooks.yaml")], capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture
def workplace(tmp_path: Path) -> Path:
    """A checkout with two articles, and `verify` where the action's first step would have installed it."""
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "wrong one.txt").write_text(WRONG, encoding="utf-8")
    (tmp_path / "articles" / "right.txt").write_text(RIGHT, encoding="utf-8")
    command = tmp_path / "temp" / "verify" / "bin" / "verify"
    command.parent.mkdir(parents=True)
    command.write_text(f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" -m verify "$@"\n')
    command.chmod(0o755)
    pip = command.parent / "pip"
    pip.write_text("#!/bin/sh\nexit 0\n")
    pip.chmod(0o755)
    return tmp_path


def act(workplace: Path, **inputs: str) -> tuple[subprocess.CompletedProcess[str], dict[str, str], str]:
    """The action's check step as a runner runs it: its process, its outputs, its summary."""
    action = loaded("action.yml")
    given = {name: str(declared["default"]) for name, declared in action["inputs"].items()} | {k.replace("_", "-"): v for k, v in inputs.items()}
    step = next(step for step in action["runs"]["steps"] if step.get("id") == "check")
    environment = {
        name: re.sub(r"\$\{\{ inputs\.([\w-]+) \}\}", lambda match: given[match.group(1)], value) for name, value in step["env"].items()}
    assert "${{" not in step["run"], "an input inside the script would be run as part of it"
    output, summary = workplace / "output", workplace / "summary"
    output.write_text("")
    summary.write_text("")
    script = workplace / "step.sh"
    script.write_text(step["run"], encoding="utf-8")
    done = subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", str(script)], cwd=workplace, capture_output=True, encoding="utf-8", check=False,
        env={**os.environ, **environment, "RUNNER_TEMP": str(workplace / "temp"), "GITHUB_ACTION_PATH": str(ROOT), "GITHUB_ACTIONS": "true",
             "GITHUB_OUTPUT": str(output), "GITHUB_STEP_SUMMARY": str(summary)})
    said = dict(line.split("=", 1) for line in output.read_text(encoding="utf-8").splitlines())
    return done, said, summary.read_text(encoding="utf-8")


@needs_bash
def test_the_action_annotates_fails_and_writes_its_outputs(workplace: Path) -> None:
    done, outputs, summary = act(workplace, paths="articles\n", sarif="verify.sarif")
    assert done.returncode == 1, done.stderr
    assert done.stdout.startswith("::error file=articles/wrong one.txt,line=1,endLine=1,col=")
    assert outputs == {"status": "1", "sarif": "verify.sarif"}
    assert summary.startswith("### verify: 1 error")
    assert json.loads((workplace / "verify.sarif").read_text(encoding="utf-8"))["runs"][0]["results"][0]["ruleId"] == "weekday-mismatch"


@needs_bash
def test_the_action_takes_its_inputs_for_words_and_never_for_commands(workplace: Path) -> None:
    done, outputs, _ = act(workplace, paths="articles/wrong one.txt\narticles/right.txt", fail_on="never", arguments="--lang=fr")
    assert (done.returncode, outputs["status"]) == (0, "0") and "2 articles" in done.stdout
    done, outputs, _ = act(workplace, paths='$(touch owned)\n"; touch owned; "\n--help')
    assert (done.returncode, outputs["status"]) == (2, "2") and not (workplace / "owned").exists()


@needs_bash
def test_the_action_knows_baselines_and_changed_files(workplace: Path) -> None:
    verify = str(workplace / "temp" / "verify" / "bin" / "verify")
    subprocess.run([verify, "check", "articles", "--baseline", "known.jsonl", "--write-baseline"], cwd=workplace, check=True, capture_output=True)
    done, _, summary = act(workplace, paths="articles", baseline="known.jsonl")
    assert done.returncode == 0 and "1 finding is suppressed" in summary
    done, _, _ = act(workplace, paths="articles", changed_since="HEAD")
    assert done.returncode == 2 and "git" in done.stderr


@needs_bash
def test_every_step_is_a_script_that_bash_can_read() -> None:
    steps = loaded("action.yml")["runs"]["steps"]
    assert [step["name"] for step in steps] == ["Install verify", "Check articles"]
    for step in steps:
        assert subprocess.run(["bash", "-n"], input=step["run"], encoding="utf-8", check=False).returncode == 0


def test_every_output_of_the_action_is_one_that_its_step_writes() -> None:
    action = loaded("action.yml")
    script = action["runs"]["steps"][1]["run"]
    for name, output in action["outputs"].items():
        assert output["value"] == f"${{{{ steps.check.outputs.{name} }}}}" and f'echo "{name}=' in script


def test_the_hook_says_the_same_however_its_files_are_split(workplace: Path) -> None:
    entry = loaded(".pre-commit-hooks.yaml")[0]["entry"].split()
    command = [str(workplace / "temp" / "verify" / "bin" / "verify"), *entry[1:]]

    def hook(*files: str) -> tuple[int, str]:
        done = subprocess.run([*command, *files], cwd=workplace, capture_output=True, encoding="utf-8", check=False)
        return done.returncode, done.stdout.rsplit("\n\n", 1)[0]

    both = hook("articles/wrong one.txt", "articles/right.txt")
    assert both == hook("articles/wrong one.txt") and both[0] == 1
    assert hook("articles/right.txt")[0] == 0


@needs_bash
def test_the_gitlab_template_runs_and_writes_its_reports(workplace: Path) -> None:
    job = loaded("integrations/gitlab-ci.yml")["verify"]
    environment = {**job["variables"], "VERIFY_PATHS": "articles", "PATH": f"{workplace / 'temp' / 'verify' / 'bin'}:{os.environ['PATH']}"}
    done = subprocess.run(
        ["bash", "-eo", "pipefail", "-c", "\n".join(job["script"])], cwd=workplace, capture_output=True, encoding="utf-8", check=False,
        env={**os.environ, **environment})
    assert done.returncode == 1, done.stderr
    for report in job["artifacts"]["reports"].values():
        assert "weekday-mismatch" in (workplace / report).read_text(encoding="utf-8")
        assert report in job["artifacts"]["paths"]

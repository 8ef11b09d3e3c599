"""The command line around reports: baselines, ignores, changed files, outputs that cannot be written, what a folder skipped."""

from __future__ import annotations

import json
import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from jsonschema.validators import validator_for

from verify.cli._output import wants_colour
from verify.reports import formats

ROOT = Path(__file__).resolve().parent.parent
# A Friday, and a weekday that is not its own: an error that needs no more than a calendar.
WRONG = "Le ministre a reçu l'ambassadeur jeudi 28 mars 2025 à New Delhi.\n"
RIGHT = "Le ministre a reçu l'ambassadeur vendredi 28 mars 2025 à New Delhi.\n"


def verify(*arguments: str, cwd: Path, stdin: str | None = None, **environment: str) -> subprocess.CompletedProcess[str]:
    clean = {k: v for k, v in os.environ.items() if k not in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG", "GITHUB_STEP_SUMMARY", "NO_COLOR", "FORCE_COLOR")}
    return subprocess.run(
        [sys.executable, "-m", "verify", *arguments], cwd=cwd, input=stdin, capture_output=True, encoding="utf-8", check=False,
        env={**clean, "PYTHONPATH": str(ROOT), **environment})


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "wrong.txt").write_text(WRONG, encoding="utf-8")
    (folder / "right.txt").write_text(RIGHT, encoding="utf-8")
    return tmp_path


# ------------------------------------------------------------------ several reports of one run


def test_one_run_writes_every_format(articles: Path) -> None:
    outputs = [argument for name in formats() for argument in ("--format", f"{name}={name}.out")]
    done = verify("check", "articles", *outputs, "--reviewer", "Desk", cwd=articles)
    assert (done.returncode, done.stdout) == (1, "")
    for name in formats():
        assert "weekday-mismatch" in (articles / f"{name}.out").read_text(encoding="utf-8") or name == "claimreview"


def test_two_runs_and_any_number_of_processes_give_the_same_bytes(articles: Path) -> None:
    for number in range(30):
        shutil.copy(articles / "articles" / "wrong.txt", articles / "articles" / f"a{number}.txt")
    for jobs in ("1", "2"):
        outputs = [argument for name in formats() for argument in ("--format", f"{name}={name}.{jobs}")]
        verify("check", "articles", *outputs, "--reviewer", "Desk", "--jobs", jobs, cwd=articles)
    for name in formats():
        assert (articles / f"{name}.1").read_bytes() == (articles / f"{name}.2").read_bytes(), name


def test_claimreview_asks_for_a_reviewer(articles: Path) -> None:
    done = verify("check", "articles", "--format", "claimreview", cwd=articles)
    assert done.returncode == 2 and "--reviewer" in done.stderr and not done.stdout
    (articles / "setup.cfg").write_text("[tool:verify]\nreviewer = The Desk\n", encoding="utf-8")
    assert json.loads(verify("check", "articles", "--format", "claimreview", cwd=articles).stdout)["@graph"][0]["author"]["name"] == "The Desk"


# ------------------------------------------------------------------ baseline


def test_a_baseline_lets_only_new_findings_fail(articles: Path) -> None:
    made = verify("check", "articles", "--baseline", "known.jsonl", "--write-baseline", cwd=articles)
    assert made.returncode == 0
    entries = [json.loads(line) for line in (articles / "known.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [(e["rule"], e["path"], e["reason"]) for e in entries] == [("weekday-mismatch", "articles/wrong.txt", None)]

    again = verify("check", "articles", "--baseline", "known.jsonl", "--format", "json", cwd=articles)
    document = json.loads(again.stdout)
    assert again.returncode == 0 and document["summary"]["suppressed"] == 1 and document["summary"]["error"] == 0
    assert [s["by"] for s in document["articles"][1]["suppressed"]] == ["baseline"]

    # an edit elsewhere changes nothing; a second, equal error is new
    (articles / "articles" / "wrong.txt").write_text(f"Une phrase de plus.\n{WRONG}", encoding="utf-8")
    assert verify("check", "articles", "--baseline", "known.jsonl", cwd=articles).returncode == 0
    (articles / "articles" / "wrong.txt").write_text(f"{WRONG}Et encore : {WRONG}", encoding="utf-8")
    assert verify("check", "articles", "--baseline", "known.jsonl", cwd=articles).returncode == 1


def test_a_baseline_keeps_its_reasons_and_tells_what_is_gone(articles: Path) -> None:
    verify("check", "articles", "--baseline", "known.jsonl", "--write-baseline", cwd=articles)
    known = articles / "known.jsonl"
    known.write_text(known.read_text(encoding="utf-8").replace('"reason": null', '"reason": "as the post has it"'), encoding="utf-8")
    verify("check", "articles", "--baseline", "known.jsonl", "--write-baseline", cwd=articles)
    assert "as the post has it" in known.read_text(encoding="utf-8")
    (articles / "articles" / "wrong.txt").write_text(RIGHT, encoding="utf-8")
    # an article that was not checked says nothing of its entries
    assert "found no more" not in verify("check", "articles/right.txt", "--baseline", "known.jsonl", cwd=articles).stderr
    assert "known.jsonl has 1 that is found no more" in verify("check", "articles", "--baseline", "known.jsonl", cwd=articles).stderr
    verify("check", "articles", "--baseline", "known.jsonl", "--write-baseline", cwd=articles)
    assert known.read_text(encoding="utf-8") == ""


@pytest.mark.parametrize(("content", "said"), [("{", "no JSON"), ("[]\n", "no fingerprint"), (None, "no baseline")])
def test_a_baseline_that_cannot_be_used_is_said(articles: Path, content: str | None, said: str) -> None:
    if content is not None:
        (articles / "known.jsonl").write_text(content, encoding="utf-8")
    done = verify("check", "articles", "--baseline", "known.jsonl", cwd=articles)
    assert done.returncode == 2 and said in done.stderr


# ------------------------------------------------------------------ ignores


@pytest.mark.parametrize(("name", "source"), [
    ("a.txt", f"verify: ignore weekday-mismatch\n{WRONG}"),
    ("a.txt", f"{WRONG}<!-- verify: ignore weekday-mismatch -->\n"),
    ("a.html", f"<html><body><!-- verify: ignore post-truncated, weekday-mismatch --><p>{WRONG}</p></body></html>"),
])
def test_an_article_can_ask_to_ignore_a_rule_and_is_counted(tmp_path: Path, name: str, source: str) -> None:
    (tmp_path / name).write_text(source, encoding="utf-8")
    done = verify("check", name, "--format", "json", cwd=tmp_path)
    document = json.loads(done.stdout)
    assert (done.returncode, document["summary"]["suppressed"], document["articles"][0]["verdict"]) == (0, 1, "unverifiable")
    assert [(s["by"], s["rule"]) for s in document["articles"][0]["suppressed"]] == [("comment", "weekday-mismatch")]
    assert verify("check", name, "--no-inline-ignores", cwd=tmp_path).returncode == 1
    assert "1 suppressed" in verify("check", name, cwd=tmp_path).stdout


def test_words_about_ignoring_ignore_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(f"<p>&lt;!-- verify: ignore weekday-mismatch --&gt; {WRONG}</p>", encoding="utf-8")
    (tmp_path / "b.txt").write_text(f"He said: verify: ignore weekday-mismatch, please. {WRONG}", encoding="utf-8")
    assert verify("check", "a.html", cwd=tmp_path).returncode == 1
    assert verify("check", "b.txt", cwd=tmp_path).returncode == 1


def test_a_rule_that_is_none_is_said(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(f"verify: ignore weekday\n{WRONG}", encoding="utf-8")
    done = verify("check", "a.txt", cwd=tmp_path)
    assert done.returncode == 1 and "“weekday”, which is no rule" in done.stdout


@pytest.mark.parametrize(("file", "content"), [
    ("setup.cfg", "[tool:verify]\nper-file-ignores =\n    articles/wr*.txt: weekday-mismatch\n"),
    ("pyproject.toml", "[tool.verify.per-file-ignores]\n\"articles/wr*.txt\" = [\"weekday-mismatch\"]\n"),
])
def test_the_configuration_can_ignore_rules_in_some_files(articles: Path, file: str, content: str) -> None:
    (articles / file).write_text(content, encoding="utf-8")
    done = verify("check", "articles", "--format", "json", cwd=articles)
    document = json.loads(done.stdout)
    assert (done.returncode, document["summary"]["suppressed"]) == (0, 1)
    shutil.copy(articles / "articles" / "wrong.txt", articles / "articles" / "other.txt")
    assert verify("check", "articles", cwd=articles).returncode == 1


def test_a_configuration_with_an_unknown_rule_is_said(articles: Path) -> None:
    (articles / "setup.cfg").write_text("[tool:verify]\nper-file-ignores =\n    *.txt: weekday\n", encoding="utf-8")
    done = verify("check", "articles", cwd=articles)
    assert done.returncode == 2 and "weekday-mismatch" in done.stderr


# ------------------------------------------------------------------ changed files


def git(folder: Path, *arguments: str) -> None:
    subprocess.run(
        ["git", "-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", *arguments], cwd=folder, check=True, capture_output=True)


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_only_changed_articles_are_checked(articles: Path) -> None:
    git(articles, "init", "-q", "-b", "main")
    git(articles, "add", ".")
    git(articles, "commit", "-qm", "one")
    done = verify("check", "articles", "--changed-since", "HEAD", "--format", "json", cwd=articles)
    assert (done.returncode, json.loads(done.stdout)["articles"]) == (0, []) and "no article has changed" in done.stderr
    (articles / "articles" / "right.txt").write_text(RIGHT + "Oui.\n", encoding="utf-8")
    (articles / "articles" / "nöw here.txt").write_text(WRONG, encoding="utf-8")
    document = json.loads(verify("check", "articles", "--changed-since", "HEAD", "--format", "json", cwd=articles).stdout)
    assert [a["path"] for a in document["articles"]] == ["articles/nöw here.txt", "articles/right.txt"]
    git(articles, "add", ".")
    git(articles, "commit", "-qm", "two")
    inside = verify("check", ".", "--changed-since", "HEAD~1", "--format", "json", "-v", cwd=articles / "articles")
    assert [a["path"] for a in json.loads(inside.stdout)["articles"]] == ["./nöw here.txt", "./right.txt"]
    assert "unchanged since HEAD~1" in inside.stderr
    for revision in ("nowhere", "--output=x"):
        wrong = verify("check", "articles", f"--changed-since={revision}", cwd=articles)
        assert wrong.returncode == 2 and "fetch-depth: 0" in wrong.stderr
    assert not (articles / "x").exists()


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_changed_files_outside_of_a_repository_are_said(articles: Path) -> None:
    done = verify("check", "articles", "--changed-since", "HEAD", cwd=articles, GIT_CEILING_DIRECTORIES=str(articles.parent))
    assert done.returncode == 2 and "--changed-since" in done.stderr


# ------------------------------------------------------------------ outputs


def leftovers(folder: Path) -> list[str]:
    return [name for name in os.listdir(folder) if name.startswith(".verify")]


def test_a_folder_that_is_not_there(articles: Path) -> None:
    done = verify("check", "articles", "--output", "none/report.txt", cwd=articles)
    assert done.returncode == 2 and "cannot be written to" in done.stderr and "Make the folder first." in done.stderr


def test_a_folder_instead_of_a_file(articles: Path) -> None:
    done = verify("check", "articles", "--output", "articles", cwd=articles)
    assert done.returncode == 2 and "cannot be written to" in done.stderr and not leftovers(articles)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="a device that is always full is a thing of Linux")
def test_a_full_disk(articles: Path) -> None:
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "verify", "check", "articles"], cwd=articles, stdout=full, stderr=subprocess.PIPE, encoding="utf-8",
            check=False, env={**os.environ, "PYTHONPATH": str(ROOT)})
    assert done.returncode == 2 and done.stderr.startswith("verify: The report cannot be written to standard output") and "Traceback" not in done.stderr
    assert verify("check", "articles", "--output", "/dev/full", cwd=articles).returncode == 2


def test_a_reader_that_goes_away(articles: Path) -> None:
    for number in range(400):
        shutil.copy(articles / "articles" / "wrong.txt", articles / "articles" / f"{number}.txt")
    running = subprocess.Popen(
        [sys.executable, "-m", "verify", "check", "articles", "--jobs", "1"], cwd=articles, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT)})
    assert running.stdout is not None and running.stderr is not None
    running.stdout.readline()
    running.stdout.close()
    said = running.stderr.read().decode()
    running.stderr.close()
    assert running.wait() == 2 and "not read to its end" in said and "Traceback" not in said


def test_nothing_half_written_stays_and_an_old_report_is_kept(articles: Path) -> None:
    (articles / "report.html").write_text("old", encoding="utf-8")
    done = verify("check", "articles", "--format", "html=report.html", "--format", "claimreview=claims.json", cwd=articles)
    assert done.returncode == 2 and (articles / "report.html").read_text(encoding="utf-8") == "old"
    assert not (articles / "claims.json").exists() and not leftovers(articles)


def test_a_report_has_the_permissions_of_any_new_file_and_goes_where_a_link_leads(articles: Path) -> None:
    verify("check", "articles", "--output", "new.txt", cwd=articles)
    mask = os.umask(0)
    os.umask(mask)
    assert stat.S_IMODE((articles / "new.txt").stat().st_mode) == 0o666 & ~mask
    (articles / "target.txt").write_text("", encoding="utf-8")
    (articles / "link.txt").symlink_to("target.txt")
    verify("check", "articles", "--output", "link.txt", cwd=articles)
    assert (articles / "link.txt").is_symlink() and "weekday" in (articles / "target.txt").read_text(encoding="utf-8")


def test_a_device_is_written_to_and_not_replaced(articles: Path) -> None:
    assert verify("check", "articles", "--output", os.devnull, cwd=articles).returncode == 1
    assert not stat.S_ISREG(os.stat(os.devnull).st_mode)


def test_a_report_never_replaces_an_article_or_another_report(articles: Path) -> None:
    done = verify("check", "articles/wrong.txt", "--output", "articles/../articles/wrong.txt", cwd=articles)
    assert done.returncode == 2 and "another name" in done.stderr
    assert (articles / "articles" / "wrong.txt").read_text(encoding="utf-8") == WRONG
    done = verify("check", "articles", "--format", "json=a", "--format", "junit=./a", cwd=articles)
    assert done.returncode == 2 and "a file of its own" in done.stderr


def test_a_report_of_the_run_before_is_no_article(articles: Path) -> None:
    first = verify("check", "articles", "--format", "html=articles/report.html", "--format", "json", cwd=articles)
    second = verify("check", "articles", "--format", "html=articles/report.html", "--format", "json", cwd=articles)
    assert first.stdout == second.stdout and "where a report of this run goes" in second.stderr


def test_a_job_summary_is_appended(articles: Path) -> None:
    summary = articles / "summary.md"
    summary.write_text("before\n", encoding="utf-8")
    done = verify("check", "articles", "--format", "github", cwd=articles, GITHUB_STEP_SUMMARY=str(summary))
    text = summary.read_text(encoding="utf-8")
    assert done.returncode == 1 and done.stdout.startswith("::error file=articles/wrong.txt,line=1,")
    assert text.startswith("before\n### verify: 1 error") and "weekday-mismatch" in text


# ------------------------------------------------------------------ comfort


def test_a_folder_says_what_it_skipped_and_why(articles: Path) -> None:
    for name in ("photo.jpg", "other.jpg", ".hidden.txt", "noending"):
        (articles / "articles" / name).write_text("x", encoding="utf-8")
    (articles / "articles" / ".git").mkdir()
    done = verify("check", "articles", cwd=articles)
    assert "skipped 5: 2 hidden; 2 no article by its name (.jpg); 1 no article by its name (no ending) (--verbose names them)" in done.stderr
    named = verify("check", "articles", "--verbose", cwd=articles).stderr
    assert "articles/photo.jpg: skipped, no article by its name (.jpg)" in named and "articles/.git: skipped, hidden" in named
    assert verify("check", "articles", "--quiet", cwd=articles).stderr == ""


def test_quiet_shows_discrepancies_alone(articles: Path) -> None:
    said = verify("check", "articles", "-q", cwd=articles).stdout
    assert "wrong.txt" in said and "right.txt" not in said


def test_messages_follow_the_environment_for_people_and_the_option_for_all(articles: Path) -> None:
    assert "Verdict :" in verify("check", "articles", cwd=articles, LANG="fr_FR.UTF-8").stdout.replace("\xa0", " ")
    assert "Verdict:" in verify("check", "articles", cwd=articles, LANG="xx_XX.UTF-8").stdout
    english = json.loads(verify("check", "articles", "--format", "json", cwd=articles, LANG="fr_FR.UTF-8").stdout)
    assert "was a Friday" in english["articles"][1]["findings"][0]["message"]
    french = json.loads(verify("check", "articles", "--format", "json", "--messages", "fr", cwd=articles).stdout)
    assert "était un vendredi" in french["articles"][1]["findings"][0]["message"] and french["articles"][1]["findings"][0]["rule"] == "weekday-mismatch"
    assert verify("check", "articles", "--messages", "tlh", cwd=articles).returncode == 2


@pytest.mark.parametrize(("environment", "coloured"), [
    ({}, False), ({"FORCE_COLOR": "1"}, True), ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False), ({"CLICOLOR_FORCE": "1"}, True), ({"FORCE_COLOR": "0"}, False),
])
def test_colour_is_wanted_by_those_who_ask(monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], coloured: bool, tmp_path: Path) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "CLICOLOR"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    with open(tmp_path / "x", "w") as file:
        assert wants_colour(file) is coloured


def test_the_schema_is_printed_and_is_one(tmp_path: Path) -> None:
    for arguments in (("schema",), ("schema", "--line")):
        document = json.loads(verify(*arguments, cwd=tmp_path).stdout)
        validator_for(document).check_schema(document)
        assert "weekday-mismatch" in document["$defs"]["finding"]["properties"]["rule"]["enum"]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_is_a_script_of_the_shell(tmp_path: Path, shell: str) -> None:
    script = verify("completion", shell, cwd=tmp_path).stdout
    assert "_VERIFY_COMPLETE" in script and "verify" in script
    if shutil.which(shell):
        assert subprocess.run([shell, "-n"], input=script, encoding="utf-8", check=False).returncode == 0
    for words, offer in (("verify check --select weekd", "plain,weekday-mismatch"), ("verify check --format ju", "plain,junit"), ("verify sch", "plain,schema")):
        place = str(len(words.split()) - 1)
        assert offer in verify(cwd=tmp_path, _VERIFY_COMPLETE="bash_complete", COMP_WORDS=words, COMP_CWORD=place).stdout
    offered = verify(cwd=tmp_path, _VERIFY_COMPLETE="bash_complete", COMP_WORDS="verify check --fail-on ", COMP_CWORD="3").stdout
    assert "plain,warning" in offered

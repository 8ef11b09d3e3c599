"""Reports as flat rows: from the library, in Parquet, and in the functions that the documentation gives to Spark and Ray."""

from __future__ import annotations

import collections
import dataclasses
import datetime
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pandas
import pyarrow
import pyarrow.parquet
import pytest
from click.testing import CliRunner
from report_samples import PAGE_TEXT, page_report, run, text_report

import verify
from verify.cli import group
from verify.model import UsageError
from verify.pipeline import unreadable
from verify.reports import Page, _parquet, any_writer
from verify.reports._document import article_document
from verify.reports._rows import COLUMNS, flat

DOCUMENTATION = Path(__file__).parent.parent / "docs" / "cluster.md"
PAGE = "<p>The minister signed it on Monday 28 March 2025.</p><p>I signed it today. — Ann Smith (@annsmith) March 28, 2025</p>"


def _kinds(rows: list[dict[str, Any]]) -> dict[str, int]:
    return dict(collections.Counter(row["row"] for row in rows))


def _written(path: Path, reports: list[Any]) -> list[dict[str, Any]]:
    writer = any_writer("parquet", Page())
    path.write_bytes(b"".join((writer.begin(), *(writer.article(report) for report in reports), writer.end())))  # type: ignore[arg-type]
    return pyarrow.parquet.read_table(path).to_pylist()


# ------------------------------------------------------------------ rows


def test_an_article_is_a_row_and_so_is_each_thing_of_it() -> None:
    for report in (text_report(), page_report()):
        rows = list(flat(article_document(report), 7))
        assert _kinds(rows) == {kind: number for kind, number in (
            ("article", 1), ("citation", len(report.citations)), ("finding", len(report.findings)), ("suppressed", len(report.suppressed)),
            ("agreement", len(report.agreements))) if number}
        assert {tuple(row) for row in rows} == {tuple(COLUMNS)}
        assert {(row["article"], row["path"], row["verdict"]) for row in rows} == {(7, report.path, report.verdict)}
        first = rows[0]
        assert (first["citations"], first["errors"] + first["warnings"] + first["notes"]) == (len(report.citations), len(report.findings))


def test_a_finding_says_of_which_post_it_speaks() -> None:
    rows = list(flat(article_document(text_report())))
    figure = next(row for row in rows if row["rule"] == "number-mismatch")
    assert (figure["handle"], figure["citation"], figure["value"], figure["post_value"]) == ("CanGuinea_demo", "c1", "240", "420")
    assert text_report().text[figure["start"]: figure["end"]] == figure["words"]  # type: ignore[index]
    assert {row["suppressed_by"] for row in rows if row["row"] == "suppressed"} == {held.by for held in text_report().suppressed}


def test_where_an_article_came_from_has_columns() -> None:
    origin = {"archive": "day.warc.gz", "record": "<urn:uuid:1>", "captured": "2025-03-29T08:00:00Z"}
    (row, *_) = flat(article_document(dataclasses.replace(page_report(), id=origin)))
    assert (row["id"], row["archive"], row["record"]) == (None, "day.warc.gz", "<urn:uuid:1>")
    assert row["captured"] == datetime.datetime(2025, 3, 29, 8, tzinfo=datetime.timezone.utc)
    assert row["text"] == PAGE_TEXT
    assert [next(flat(article_document(dataclasses.replace(page_report(), id=given))))["id"] for given in ("x", 7, [1])] == ["x", "7", "[1]"]


def test_the_library_gives_rows_and_never_fails_for_an_article() -> None:
    rows = verify.rows(PAGE, path="a.html", media_type="text/html")
    assert _kinds(rows)["citation"] == 1 and {row["path"] for row in rows} == {"a.html"}
    assert [row["words"] for row in rows if row["rule"] == "weekday-mismatch"] == ["Monday 28 March 2025"]
    (lost,) = verify.rows(b"\x89PNG\r\n", path="b.html")
    assert lost["row"] == "article" and "picture" in lost["error"] and lost["verdict"] is None
    with pytest.raises(UsageError):
        verify.rows(PAGE, select=["no-such-rule"])


def test_a_fault_of_ours_costs_one_article(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(verify, "check", broken)
    (lost,) = verify.rows(PAGE)
    assert "internal error (ZeroDivisionError" in lost["error"]


# ------------------------------------------------------------------ Parquet


def test_a_table_holds_the_rows_as_they_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reports = [*run(), unreadable("half \ud800.txt", "no reason")]
    expected = [row for number, report in enumerate(reports) for row in flat(article_document(report), number)]
    expected[-1]["path"] = "half \\ud800.txt"  # which has no UTF-8
    assert _written(tmp_path / "whole.parquet", reports) == expected
    monkeypatch.setattr(_parquet, "GROUP_ROWS", 3)
    assert _written(tmp_path / "groups.parquet", reports) == expected
    file = pyarrow.parquet.ParquetFile(tmp_path / "groups.parquet")
    assert file.num_row_groups > 2
    assert file.schema_arrow.metadata[b"verify.version"].decode() == verify.__version__
    assert file.schema_arrow.names == list(COLUMNS)


def test_groups_leave_as_they_are_full() -> None:
    writer = any_writer("parquet", Page())
    writer.begin()
    before = max(len(writer.article(dataclasses.replace(text_report(), path=str(number)))) for number in range(50))
    large = dataclasses.replace(page_report(), text="x" * _parquet.GROUP_CHARACTERS)
    assert before == 0 and len(writer.article(large)) > 0


def test_a_run_of_nothing_is_a_table_without_rows(tmp_path: Path) -> None:
    assert _written(tmp_path / "none.parquet", []) == []


def test_the_command_writes_a_table_into_a_file_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.html").write_text(PAGE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    done = CliRunner().invoke(group, ["check", "a.html", "--format", "parquet=a.parquet", "--format", "jsonl"], standalone_mode=False)
    assert done.return_value == 1 and done.stdout.count("\n") == 1
    assert pyarrow.parquet.read_table("a.parquet").to_pylist() == verify.rows(PAGE, path="a.html", media_type="text/html")
    loose = CliRunner().invoke(group, ["check", "a.html", "--format", "parquet"], standalone_mode=False)
    assert isinstance(loose.exception, UsageError) and "parquet=reports.parquet" in str(loose.exception)


def test_without_pyarrow_it_says_what_to_install(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(PAGE, encoding="utf-8")
    program = "import sys; sys.modules['pyarrow'] = None\nfrom verify.cli import main; main()"
    done = subprocess.run([sys.executable, "-c", program, "check", "a.html", "--format", "parquet=a.parquet"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 2 and not (tmp_path / "a.parquet").exists()
    assert done.stderr == "verify: --format parquet needs the package pyarrow: pip install 'verify-posts[parquet]'.\n"


# ------------------------------------------------------------------ documentation


def test_every_column_is_described() -> None:
    table = DOCUMENTATION.read_text(encoding="utf-8").partition("| columns | type")[2].partition("\n\n")[0]
    described = [name for line in table.splitlines() for name in re.findall(r"`(\w+)`", line.split("|")[1] if line.startswith("|") else "")]
    assert sorted(described) == sorted(COLUMNS)


def test_what_spark_and_ray_are_given_works() -> None:
    (program,) = re.findall(r"```python\n(.*?)```", DOCUMENTATION.read_text(encoding="utf-8"), re.S)
    names: dict[str, Any] = {}
    exec(program, names)
    batch = {"path": ["a", "b", "c"], "page": [PAGE, b"\x89PNG\r\n", "<p>Nothing.</p>"]}
    (frame,) = names["findings"]([pandas.DataFrame(batch)])
    assert list(frame.columns) == list(names["COLUMNS"])
    assert set(frame["path"]) == {"a", "b"} and "weekday-mismatch" in set(frame["rule"])
    assert frame[frame["path"] == "b"]["error"].notna().all()
    found = names["findings_of"](batch)
    assert {name: list(values) for name, values in found.items()} == {
        name: [None if pandas.isna(value) else value for value in frame[name]] for name in names["COLUMNS"]}

"""Pages out of web archives, whole, compressed, packed, and damaged."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from verify.cli import group
from verify.documents import archives
from verify.documents.archives import members

PAGE = """<!doctype html><html lang="fr"><head><title>Accord</title></head><body><p>La ministre a signé l'accord numéro {number}, écrit-elle.</p>
<p>I signed it today. — Ann Smith (@annsmith) March 28, 2025</p></body></html>"""


def _archive(pages: int = 3, *, gzip: bool = True) -> bytes:
    """Pages in Windows-1252, as their headers say, each with a picture behind it."""
    file = io.BytesIO()
    writer = WARCWriter(file, gzip=gzip)
    for number in range(pages):
        headers = StatusAndHeaders("200 OK", [("Content-Type", "text/html; charset=windows-1252")], protocol="HTTP/1.1")
        body = io.BytesIO(PAGE.format(number=number).encode("cp1252"))
        writer.write_record(writer.create_warc_record(
            f"https://news.example/{number}", "response", payload=body, http_headers=headers, warc_headers_dict={"WARC-Date": "2025-03-29T08:00:00Z"}))
        headers = StatusAndHeaders("200 OK", [("Content-Type", "image/png")], protocol="HTTP/1.1")
        writer.write_record(writer.create_warc_record(f"https://news.example/{number}.png", "response", payload=io.BytesIO(b"\x89PNG"), http_headers=headers))
    return file.getvalue()


@pytest.mark.parametrize("gzip", [True, False])
def test_pages_are_read_with_their_address_capture_and_charset(tmp_path: Path, gzip: bool) -> None:
    path = tmp_path / ("day.warc.gz" if gzip else "day.warc")
    path.write_bytes(_archive(gzip=gzip))
    found = list(members(str(path)))
    pages = [m for m in found if m.skipped is None]
    assert [m.address for m in pages] == [f"https://news.example/{n}" for n in range(3)]
    assert {m.captured for m in pages} == {"2025-03-29T08:00:00Z"}
    assert {m.media_type for m in pages} == {"text/html; charset=windows-1252"}
    assert [m.skipped for m in found if m.skipped] == ["image/png"] * 3


def test_a_folder_of_archives_is_checked_like_articles(tmp_path: Path) -> None:
    (tmp_path / "a.warc.gz").write_bytes(_archive())
    with zipfile.ZipFile(tmp_path / "b.wacz", "w") as pack:
        pack.writestr("archive/data.warc.gz", _archive(2))
        pack.writestr("pages/pages.jsonl", "{}")
    done = CliRunner().invoke(group, ["check", str(tmp_path), "--format", "jsonl", "--jobs", "1"], standalone_mode=False)
    reports = [json.loads(line) for line in done.stdout.splitlines()]
    assert [report["path"] for report in reports] == [f"https://news.example/{n}" for n in (0, 1, 2, 0, 1)]
    assert all(len(report["citations"]) == 1 for report in reports)
    assert reports[0]["id"]["captured"] == "2025-03-29T08:00:00Z"
    assert "5 no page (image/png)" in done.stderr


def test_a_damaged_record_costs_itself(tmp_path: Path) -> None:
    data = bytearray(_archive(6))
    middle = len(data) // 2
    data[middle: middle + 12] = b"\xff" * 12
    path = tmp_path / "damaged.warc.gz"
    path.write_bytes(bytes(data))
    found = list(members(str(path)))
    pages = {m.address for m in found if m.data}
    assert len(pages) >= 5
    assert {"https://news.example/0", "https://news.example/5"} <= pages
    assert [m for m in found if m.problem]


def test_an_archive_that_ends_early_gives_what_it_has(tmp_path: Path) -> None:
    path = tmp_path / "short.warc.gz"
    whole = _archive(6)
    for length in range(0, len(whole), 37):
        path.write_bytes(whole[:length])
        for member in members(str(path)):
            assert member.address


def test_a_bomb_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "LARGEST_PAGE", 1000)
    file = io.BytesIO()
    writer = WARCWriter(file, gzip=True)
    headers = StatusAndHeaders("200 OK", [("Content-Type", "text/html")], protocol="HTTP/1.1")
    writer.write_record(writer.create_warc_record("https://news.example/bomb", "response", payload=io.BytesIO(b" " * 5_000_000), http_headers=headers))
    (tmp_path / "bomb.warc.gz").write_bytes(file.getvalue())
    (member,) = members(str(tmp_path / "bomb.warc.gz"))
    assert member.problem is not None and "larger" in member.problem and not member.data

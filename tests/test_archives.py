"""Pages out of web archives, whole, compressed, packed, and damaged."""

from __future__ import annotations

import gzip as gzip_module
import io
import json
import zipfile
import zlib
from pathlib import Path

import fsspec
import pytest
from click.testing import CliRunner
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from verify.cli import group
from verify.documents import _kinds, archives
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


def _record(kind: str, body: bytes, address: str = "https://news.example/0", media_type: str = "text/html", *, gzip: bool = True) -> bytes:
    file = io.BytesIO()
    writer = WARCWriter(file, gzip=gzip)
    headers = StatusAndHeaders("200 OK", [("Content-Type", media_type)], protocol="HTTP/1.1") if kind != "resource" else None
    writer.write_record(writer.create_warc_record(address, kind, payload=io.BytesIO(body), http_headers=headers, warc_content_type=media_type if kind == "resource" else ""))
    return file.getvalue()


def test_a_record_that_is_cut_is_told_and_not_checked(tmp_path: Path) -> None:
    body = PAGE.format(number=1).encode() * 50
    for gzip in (True, False):
        data = _record("response", body, gzip=gzip)
        path = tmp_path / f"{gzip}.warc"
        path.write_bytes(_record("response", b"<p>Whole.", gzip=gzip) + data[: len(data) * 9 // 10])
        whole, *cut = members(str(path))
        assert whole.data == b"<p>Whole." and cut
        assert all(member.problem and not member.data for member in cut)


def test_resources_are_pages_and_revisits_are_counted(tmp_path: Path) -> None:
    (tmp_path / "a.warc.gz").write_bytes(
        _record("resource", b"<p>A page.") + _record("resource", b"x", media_type="text/dns") + _record("revisit", b"") + _record("metadata", b"x"))
    page, other, revisit = members(str(tmp_path / "a.warc.gz"))
    assert (page.data, page.media_type) == (b"<p>A page.", "text/html")
    assert other.skipped == "text/dns" and revisit.skipped is not None and "earlier capture" in revisit.skipped


def test_an_archive_packed_in_one_piece_says_how_to_mend_it(tmp_path: Path) -> None:
    (tmp_path / "a.warc.gz").write_bytes(gzip_module.compress(_archive(3, gzip=False)))
    *_, last = members(str(tmp_path / "a.warc.gz"))
    assert last.problem is not None and "warcio recompress" in last.problem


@pytest.mark.parametrize("filling", [b"\0", b"\r\n", b"A: b\r\n", b"A: b"])
@pytest.mark.parametrize("head", [b"", b"WARC/1.0\r\n", b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/\r\nContent-Length: 99999999\r\n\r\nHTTP/1.1 200 OK\r\n"])
def test_headers_without_an_end_are_no_bomb(tmp_path: Path, capfd: pytest.CaptureFixture[str], head: bytes, filling: bytes) -> None:
    machine = zlib.compressobj(9, wbits=31)
    pieces = [machine.compress(head)]
    pieces += [machine.compress(filling * (1_000_000 // len(filling))) for _ in range(20)]
    (tmp_path / "bomb.warc.gz").write_bytes(b"".join((*pieces, machine.flush(), _record("response", b"<p>Behind it."))))
    found = list(members(str(tmp_path / "bomb.warc.gz")))
    assert found[-1].data == b"<p>Behind it."
    assert found[0].problem or filling == b"\r\n"  # blank lines are no record at all
    assert capfd.readouterr() == ("", "")


def test_a_record_that_unpacks_without_measure_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_kinds, "BOMB_BYTES", 1_000_000)
    picture = _record("response", b"\0" * 20_000_000, media_type="image/png")
    (tmp_path / "bomb.warc.gz").write_bytes(picture + _record("response", b"<p>Behind it."))
    with zipfile.ZipFile(tmp_path / "bomb.wacz", "w", zipfile.ZIP_DEFLATED) as pack:
        pack.writestr("archive/a.warc", b"\0" * 20_000_000)
        pack.writestr("archive/b.warc", _record("response", b"<p>Behind it.", gzip=False))
    for name in ("bomb.warc.gz", "bomb.wacz"):
        found = list(members(str(tmp_path / name)))
        assert any(member.problem and "far larger unpacked" in member.problem for member in found)
        assert found[-1].data == b"<p>Behind it."


def test_folders_and_patterns_at_addresses_are_searched() -> None:
    files = fsspec.filesystem("memory")
    files.pipe({"/day/b.html": b"<p>Page.", "/day/deep/a.txt": b"Text.", "/day/.hidden.txt": b"x", "/day/c.png": b"x", "/day/d.warc.gz": _archive(2)})
    try:
        done = CliRunner().invoke(group, ["check", "memory://day", "--format", "jsonl", "--jobs", "1"], standalone_mode=False)
        assert [json.loads(line)["path"] for line in done.stdout.splitlines()] == [
            "memory:///day/b.html", "https://news.example/0", "https://news.example/1", "memory:///day/deep/a.txt"]
        assert "1 hidden" in done.stderr and "(.png)" in done.stderr
        one = CliRunner().invoke(group, ["check", "memory://day/*.html", "memory://day/none.txt", "nosuch://x/a.txt", "--format", "jsonl", "--jobs", "1"], standalone_mode=False)
        assert [json.loads(line).get("error", "")[:22] for line in one.stdout.splitlines()] == ["", "there is no such file", "it cannot be searched:"]
        assert one.return_value == 2
    finally:
        files.rm("/day", recursive=True)

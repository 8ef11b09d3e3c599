"""Reports, one file per format, found by being in this folder."""

from verify.reports._format import BINARY, BinaryWriter, Page, Writer, any_writer, formats, render, writer

__all__ = ["BINARY", "BinaryWriter", "Page", "Writer", "any_writer", "formats", "render", "writer"]

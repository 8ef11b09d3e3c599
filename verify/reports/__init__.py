"""Reports, one file per format, found by being in this folder."""

from verify.reports._format import Page, Writer, formats, render, writer

__all__ = ["Page", "Writer", "formats", "render", "writer"]

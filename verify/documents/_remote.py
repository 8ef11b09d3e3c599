"""Addresses of files elsewhere (s3://…, gs://…, https://…), opened and searched by fsspec where that is installed."""

from __future__ import annotations

from typing import IO, Any

from verify.model import UnreadableInput


def is_remote(path: str) -> bool:
    """Whether a path is an address: it begins with a protocol."""
    return "://" in path


def open_remote(address: str) -> IO[bytes]:
    """The file at an address. Raises UnreadableInput where nothing here can open it, OSError where it is not there."""
    try:
        opened: IO[bytes] = _fsspec().open(address, "rb").open()
    except (OSError, UnreadableInput):
        raise
    except Exception as error:  # no such protocol, a package that it needs, or one of the many errors of clouds
        raise UnreadableInput(f"it cannot be opened: {_reason(error)}") from None
    return opened


def read_remote(address: str) -> bytes:
    """All that the file at an address holds. Raises as `open_remote` does."""
    with open_remote(address) as file:
        try:
            return file.read()
        except OSError:
            raise
        except Exception as error:
            raise UnreadableInput(f"it cannot be read: {_reason(error)}") from None


def files_at(address: str) -> list[str] | None:
    """The addresses of all files in a folder elsewhere, or that a pattern with * fits, in order; None where the address is no folder.

    Raises UnreadableInput where it cannot be searched.
    """
    if address.startswith(("http://", "https://")):
        return None  # a page; servers of the web have no folders that could be searched
    try:
        files, root = _fsspec().core.url_to_fs(address)
        if "*" in root:
            names = files.glob(root)
        elif files.isdir(root):
            names = files.find(root)
        else:
            return None
        return sorted(str(files.unstrip_protocol(name)) for name in names)
    except UnreadableInput:
        raise
    except Exception as error:  # each of its file systems has errors of its own
        raise UnreadableInput(f"it cannot be searched: {_reason(error)}") from None


def _reason(error: Exception) -> str:
    return " ".join(str(error).split()) or type(error).__name__


def _fsspec() -> Any:
    try:
        import fsspec
    except ImportError:
        raise UnreadableInput("an address such as this needs the package fsspec: pip install fsspec") from None
    return fsspec

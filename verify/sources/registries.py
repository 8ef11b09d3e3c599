"""Registries: who is official, as people write it in YAML."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from verify import platforms
from verify.model import UsageError


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficialAccount:
    """A row of a registry. `formerly` are older handles of the same account."""

    name: str
    handle: str
    platform: str
    of: str | None = None
    country: str | None = None
    formerly: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Registry:
    """All official accounts of a run."""

    accounts: tuple[OfficialAccount, ...]

    def find(self, platform: str, handle: str) -> OfficialAccount | None:
        """The account with that handle, now or formerly; letter case does not count."""
        for account in self.accounts:
            if account.platform == platform and handle.lower() in (account.handle.lower(), *(f.lower() for f in account.formerly)):
                return account
        return None


def read_registries(paths: tuple[str, ...]) -> Registry:
    """The accounts of all files; bad rows are left out (`problems` names them). Raises UsageError for an unreadable file."""
    accounts = [account for path in paths for account, _ in _rows(path) if account is not None]
    return Registry(accounts=tuple(accounts))


def problems(paths: tuple[str, ...]) -> tuple[str, ...]:
    """What is wrong with the rows of the files, one sentence each."""
    return tuple(problem for path in paths for _, problem in _rows(path) if problem)


@functools.lru_cache(maxsize=8)
def _rows(path: str) -> tuple[tuple[OfficialAccount | None, str | None], ...]:
    import yaml

    try:
        with open(path, encoding="utf-8") as file:
            data = yaml.load(file, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except OSError as error:
        raise UsageError(f"The registry {path} cannot be read: {error.strerror}.") from None
    except (yaml.YAMLError, UnicodeDecodeError, RecursionError) as error:
        raise UsageError(f"The registry {path} is not YAML: {' '.join(str(error).split())}") from None
    if not isinstance(data, list):
        raise UsageError(f"The registry {path} must be a list of accounts: - {{name: ..., handle: ..., platform: x}}")
    rows: list[tuple[OfficialAccount | None, str | None]] = []
    seen: set[tuple[str, str]] = set()
    for number, row in enumerate(data, 1):
        for account, problem in _row(row):
            if account is not None:
                key = (account.platform, account.handle.lower())
                if key in seen:
                    rows.append((None, f"{path}: row {number}: @{account.handle} is listed twice."))
                    continue
                seen.add(key)
            rows.append((account, f"{path}: row {number}: {problem}" if problem else None))
    return tuple(rows)


def _row(row: Any) -> Iterator[tuple[OfficialAccount | None, str | None]]:
    if not isinstance(row, dict):
        yield None, "is no account: it needs name, handle and platform."
        return
    for key in ("name", "handle", "platform"):
        if not isinstance(row.get(key), str) or not row[key].strip():
            yield None, f"has no {key}."
            return
    platform, handle = row["platform"].strip().lower(), row["handle"].strip().lstrip("@")
    if platform not in {p.key for p in platforms.platforms()}:
        yield None, f"platform {platform!r} is not known."
        return
    problem = platforms.handle_problem(platform, handle)
    if problem:
        yield None, problem
        return
    address = platforms.parse_address(str(row["source"])) if row.get("source") else None
    if address is not None and address.platform != platform and address.handle and address.handle.lower() == handle.lower():
        yield None, f"is on {platform}, but its source is an address on {address.platform}."
        return
    formerly = row.get("formerly") or ()
    yield OfficialAccount(
        name=row["name"].strip(), handle=handle, platform=platform, of=row.get("of"), country=row.get("country"),
        formerly=tuple(str(f).lstrip("@") for f in ([formerly] if isinstance(formerly, str) else formerly)),
    ), None

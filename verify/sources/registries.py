"""Registries: who is official, as people write it in YAML; and the small one that ships with the program."""

from __future__ import annotations

import datetime
import functools
import os
import re
from collections.abc import Iterator, Mapping
from typing import Any

from verify import platforms
from verify._patterns import regex
from verify._records import dataclass
from verify.model import UsageError

SHIPPED = os.path.join(os.path.dirname(__file__), "official.yaml")
# The same accounts, for every run that asks after one: YAML takes a third of the time of a short run. `python -m verify.sources.registries` writes it.
BUILT = os.path.join(os.path.dirname(__file__), "official.json")
_KEYS = ("name", "handle", "platform", "of", "country", "since", "until", "formerly", "source", "url", "id")
_HOST = regex(r"(?:https?:)?//([^/?#\s]+)|^((?:[a-z0-9-]+\.)+[a-z]{2,})/", re.I)


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficialAccount:
    """A row of a registry.

    `of` is the office or body, `formerly` older handles of the same account, `since` and `until` ISO 8601 days (or years)
    between which it was the body's, `source` how that is known, `id` the platform's own number of the account, which stays when
    its handle changes.
    """

    name: str
    handle: str
    platform: str
    of: str | None = None
    country: str | None = None
    since: str | None = None
    until: str | None = None
    formerly: tuple[str, ...] = ()
    source: str | None = None
    id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Registry:
    """All official accounts of a run: those that the user gave, and those that are known anyhow (`shipped`).

    Only the former make a list of which an account can be missing.
    """

    accounts: tuple[OfficialAccount, ...] = ()
    shipped: tuple[OfficialAccount, ...] = ()
    given: bool = True

    @property
    def everyone(self) -> tuple[OfficialAccount, ...]:
        """The accounts of the given files, then those that the program knows."""
        return self.accounts + self.shipped

    def find(self, platform: str, handle: str) -> OfficialAccount | None:
        """The account with that handle, now or formerly; letter case does not count."""
        return _by_handle(self).get((platform, handle.lstrip("@").lower()))


@functools.lru_cache(maxsize=16)
def _by_handle(registry: Registry) -> Mapping[tuple[str, str], OfficialAccount]:
    found: dict[tuple[str, str], OfficialAccount] = {}
    for account in registry.everyone:
        found.setdefault((account.platform, account.handle.lower()), account)
    for account in registry.everyone:
        for handle in account.formerly:
            found.setdefault((account.platform, handle.lower()), account)
    return found


def read_registries(paths: tuple[str, ...], *, shipped: bool = False) -> Registry:
    """The accounts of all files; bad rows are left out (`problems` names them). Raises UsageError for an unreadable file."""
    accounts = tuple(account for path in paths for account, _ in _rows(path) if account is not None)
    return Registry(accounts=accounts, shipped=_built() if shipped else (), given=bool(paths))


@functools.lru_cache(maxsize=1)
def _built() -> tuple[OfficialAccount, ...]:
    """The accounts that ship with the program."""
    import json

    with open(BUILT, encoding="utf-8") as file:
        return tuple(OfficialAccount(**{**row, "formerly": tuple(row.get("formerly", ()))}) for row in json.load(file))


def build() -> str:
    """What `official.json` has to hold: the accounts of `official.yaml`, one a line, without what they do not say."""
    import dataclasses
    import json

    rows = (account for account, _ in _rows(SHIPPED) if account is not None)
    return "[\n" + ",\n".join(
        json.dumps({key: value for key, value in dataclasses.asdict(row).items() if value}, ensure_ascii=False) for row in rows) + "\n]\n"


def problems(paths: tuple[str, ...]) -> tuple[str, ...]:
    """What is wrong with the rows of the files, one sentence each."""
    return tuple(problem for path in paths for _, problem in _rows(path) if problem)


# ------------------------------------------------------------------ rows


def _rows(path: str) -> tuple[tuple[OfficialAccount | None, str | None], ...]:
    try:
        stamp = os.stat(path).st_mtime_ns
    except OSError as error:
        raise UsageError(f"The registry {path} cannot be read: {error.strerror}.") from None
    return _read(path, stamp)


@functools.lru_cache(maxsize=8)
def _read(path: str, stamp: int) -> tuple[tuple[OfficialAccount | None, str | None], ...]:
    import yaml

    try:
        with open(path, encoding="utf-8") as file:
            data = yaml.load(file, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except OSError as error:
        raise UsageError(f"The registry {path} cannot be read: {error.strerror}.") from None
    except (yaml.YAMLError, UnicodeDecodeError, RecursionError, ValueError) as error:
        raise UsageError(f"The registry {path} is not YAML: {' '.join(str(error).split())}") from None
    if not isinstance(data, list):
        raise UsageError(f"The registry {path} must be a list of accounts: - {{name: ..., handle: ..., platform: x}}")
    rows: list[tuple[OfficialAccount | None, str | None]] = []
    seen: dict[tuple[str, str], int] = {}
    for number, row in enumerate(data, 1):
        account, problem = _row(row)
        if account is not None:
            for handle in (account.handle, *account.formerly):
                first = seen.setdefault((account.platform, handle.lower()), number)
                if first != number:
                    problem = f"@{handle} on {platforms.platform(account.platform).label} is listed twice: it is also in row {first}."
        rows.append((None, f"{path}: row {number}: {problem}") if problem else (account, None))
    return tuple(rows)


def _row(row: Any) -> tuple[OfficialAccount | None, str | None]:
    """An account, or what is wrong with its row."""
    problem = next(_row_problems(row), None)
    if problem is not None:
        return None, problem
    formerly = row.get("formerly") or ()
    return OfficialAccount(
        name=row["name"].strip(), handle=_handle(row["handle"]), platform=row["platform"].strip().lower(), of=_text(row, "of"), country=_text(row, "country"),
        since=_day(row.get("since")), until=_day(row.get("until")), source=_text(row, "source"),
        id=str(row["id"]).strip() if row.get("id") else None,
        formerly=tuple(_handle(handle) for handle in ([formerly] if isinstance(formerly, str) else formerly)),
    ), None


def _row_problems(row: Any) -> Iterator[str]:
    if not isinstance(row, dict):
        yield "is no account: it needs name, handle and platform."
        return
    for key in ("name", "handle", "platform"):
        value = row.get(key)
        if value is None or (isinstance(value, str) and not value.strip()):
            yield f"has no {key}."
        elif not isinstance(value, str):
            yield f"its {key} is {value!r}, which YAML does not read as text; put it in quotation marks."
    import difflib

    for key in row:  # people keep more in their lists than is read here, but a field that is misspelt would be lost
        near = [] if key in _KEYS else difflib.get_close_matches(str(key), _KEYS, n=1, cutoff=0.75)
        if near:
            yield f"has a field {str(key)!r}, which means nothing here; is {near[0]!r} meant?"
    platform, handle = row["platform"].strip().lower(), _handle(row["handle"])
    known = platforms.keys()
    if platform not in known:
        yield f"platform {platform!r} is not known; there are {', '.join(known)}."
        return
    label = platforms.platform(platform).label
    for key in ("handle", "source", "url"):
        elsewhere = _elsewhere(platform, str(row.get(key) or ""))
        if elsewhere is not None:
            yield f"is on {label}, but its {key} is an address on {elsewhere}."
    if "/" in handle:
        yield f"its handle is an address; write only the name of the account, as in {handle.rstrip('/').rpartition('/')[2] or 'NASA'}."
    problem = platforms.handle_problem(platform, handle)
    if problem:
        yield problem
    formerly = row.get("formerly") or ()
    for old in [formerly] if isinstance(formerly, str) else formerly if isinstance(formerly, list | tuple) else [formerly]:
        if not isinstance(old, str) or not old.strip():
            yield "its 'formerly' must be a handle or a list of handles."
            return
        problem = platforms.handle_problem(platform, _handle(old))
        if problem:
            yield f"of its former handles, {problem[0].lower() if problem[0] != '@' else '@'}{problem[1:]}"
    for key in ("of", "country", "source"):
        if not isinstance(row.get(key), str | None):
            yield f"its {key} is {row[key]!r}, which YAML does not read as text; put it in quotation marks."
    if isinstance(row.get("id"), bool | float | list | dict):
        yield f"its id is {row['id']!r}; it must be the number (or DID) that the platform gives the account."
    for key in ("since", "until"):
        if row.get(key) is not None and _day(row[key]) is None:
            yield f"its {key} is {row[key]!r}; it must be a day such as 2019-05-01, or a year."
    since, until = _day(row.get("since")), _day(row.get("until"))
    if since and until and since[: len(until)] > until[: len(since)]:
        yield f"ends ({until}) before it begins ({since})."


def _handle(text: str) -> str:
    return text.strip().lstrip("@")


def _text(row: Mapping[str, Any], key: str) -> str | None:
    value = row.get(key)
    return value.strip() or None if isinstance(value, str) else None


def _day(value: Any) -> str | None:
    """A day, month or year as ISO 8601; None where it is none."""
    if isinstance(value, datetime.date):  # YAML reads bare days as such
        return value.isoformat()[:10]
    text = str(value).strip()
    if re.fullmatch(r"\d{4}(-(0[1-9]|1[0-2]))?", text):
        return text
    try:
        return datetime.date.fromisoformat(text).isoformat()
    except ValueError:
        return None


def _elsewhere(platform: str, address: str) -> str | None:
    """The other platform that an address is on, if it is on one."""
    match = _HOST.search(address)
    if match is None:
        return None
    key = platforms.platform_of_host((match.group(1) or match.group(2)).rpartition("@")[2].partition(":")[0].lower())
    return platforms.platform(key).label if key is not None and key != platform else None


if __name__ == "__main__":
    with open(BUILT, "w", encoding="utf-8") as built:
        built.write(build())

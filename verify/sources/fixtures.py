"""Recorded source records, replayed: a folder with one JSON file a post. Nothing here touches the network."""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import os
from collections.abc import Mapping
from typing import Any

from verify import platforms
from verify._records import dataclass
from verify.model import Citation, Message, UnreadableInput, UsageError
from verify.sources import archives
from verify.sources._record import Lookup, Record, meaning, parse_record

# What a record says, in the order in which it is written and sealed.
FIELDS = ("platform", "post_id", "url", "handle", "name", "created_at", "text", "media", "state", "account_id", "truncated", "edited", "archived")


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """The lookups that a folder holds, by platform and post id. `problems` name the files that could not be used."""

    folder: str
    lookups: Mapping[tuple[str, str], Lookup]
    records: tuple[Record, ...]
    problems: tuple[str, ...] = ()

    def look_up(self, citation: Citation) -> Lookup | None:
        """What was recorded of a citation's post; None where nothing was."""
        address = platforms.address_of(citation.platform, citation.post_id, citation.url, citation.account.handle)
        if address is not None:
            return self.lookups.get((address.platform, platforms.identity(address.platform, address.post_id, address.url, citation.account.handle)))
        if citation.post_id is not None:
            return self.lookups.get((citation.platform, citation.post_id))
        if not archives.can_discover(citation):
            return None
        known: list[tuple[Record, Any]] = [(record, None) for record in self.records if record.text is not None and archives.may_be(citation, record)]
        best = archives.best_fit(citation, known)
        return self.lookups[key_of(best[0])] if best is not None else None


def key_of(record: Record) -> tuple[str, str]:
    """What names a record's post among all."""
    return record.platform, platforms.identity(record.platform, record.post_id, record.url, record.handle)


def read_folder(folder: str) -> Recorded:
    """Every record of a folder. A file that is broken or was tampered with is left out and named in `problems`.

    Raises UsageError if there is no such folder.
    """
    if not os.path.isdir(folder):
        raise UsageError(f"There is no folder of fixtures {folder}.")
    lookups: dict[tuple[str, str], Lookup] = {}
    records: list[Record] = []
    problems: list[str] = []
    for name in sorted(os.listdir(folder)):
        if not name.endswith(".json") or name.startswith("."):
            continue
        path = os.path.join(folder, name)
        try:
            record, lookup = read_fixture(path)
        except UnreadableInput as error:
            problems.append(f"{path}: {error}; it is left out.")
            continue
        if key_of(record) in lookups:
            problems.append(f"{path}: another file of the folder is of the same post ({record.platform} {record.post_id}); this one is left out.")
            continue
        lookups[key_of(record)] = lookup
        records.append(record)
    return Recorded(folder=folder, lookups=lookups, records=tuple(records), problems=tuple(problems))


def read_fixture(path: str) -> tuple[Record, Lookup]:
    """One recorded post and what it means. Raises UnreadableInput if the file is no record or does not fit its hashes."""
    try:
        with open(path, encoding="utf-8") as file:
            data = json.load(file)
    except (OSError, ValueError, RecursionError) as error:
        raise UnreadableInput(f"not a fixture: {error}") from None
    record = parse_record(data, path)
    _check_hashes(data)
    confidence = data.get("confidence")
    lookup = meaning(
        record, _reason(data),
        float(confidence) if isinstance(confidence, int | float) and not isinstance(confidence, bool) and 0 <= confidence <= 1 else 1.0)
    return record, lookup


def _reason(data: Mapping[str, Any]) -> str:
    """Why a post is not to be had, as it was told; in its parts, where these say the same."""
    reason = data.get("reason")
    if not isinstance(reason, str):
        return ""
    told = _message(data.get("reason_told"))
    return told if told is not None and told == reason else reason


def _message(parts: Any, depth: int = 3) -> Message | None:
    if not isinstance(parts, dict) or not isinstance(parts.get("template"), str) or not isinstance(parts.get("values"), dict) or not depth:
        return None
    values = {name: _message(value, depth - 1) if isinstance(value, dict) else value for name, value in parts["values"].items()}
    if not all(isinstance(name, str) and name.isidentifier() and isinstance(value, str) for name, value in values.items()):
        return None
    try:
        return Message(parts["template"], **values)
    except (ValueError, LookupError, AttributeError):
        return None


def _check_hashes(data: Mapping[str, Any]) -> None:
    """Raises UnreadableInput where the recorded answer, or what was read from it, is not what was recorded. A file without hashes is a person's."""
    exchange = data.get("exchange")
    if isinstance(exchange, dict) and exchange.get("sha256") is not None:
        body = exchange.get("body")
        if isinstance(body, str):
            raw = body.encode("utf-8", "surrogatepass")
        else:
            try:
                raw = base64.b64decode(str(exchange.get("body_base64", "")), validate=True)
            except (binascii.Error, ValueError):
                raise UnreadableInput("its recorded answer cannot be decoded") from None
        if hashlib.sha256(raw).hexdigest() != exchange["sha256"]:
            raise UnreadableInput("its recorded answer does not fit its hash: the file was changed after it was recorded")
    if data.get("sha256") is not None and data["sha256"] != seal(data):
        raise UnreadableInput("what it says does not fit its hash: the file was changed after it was recorded (to write a record by hand, leave out 'sha256')")


def seal(data: Mapping[str, Any]) -> str:
    """The hash of what a fixture says: of its fields, of when and whence they come, and of the hash of the answer."""
    exchange = data.get("exchange")
    said = {key: data.get(key) for key in (*FIELDS, "reason", "confidence", "recorded_at", "recorded_from")}
    said["exchange"] = exchange.get("sha256") if isinstance(exchange, dict) else None
    return hashlib.sha256(json.dumps(said, ensure_ascii=True, sort_keys=True, separators=(",", ":")).encode("ascii")).hexdigest()

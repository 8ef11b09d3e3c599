"""Recorded source records, replayed: a folder with one JSON file a post. Nothing here touches the network."""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass

from verify import platforms
from verify.model import Citation, UnreadableInput, UsageError
from verify.sources._record import Lookup, Record, Unavailable, meaning, parse_record


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """The records of a folder, by platform and post id."""

    folder: str
    records: Mapping[tuple[str, str], Record]

    def look_up(self, citation: Citation) -> Lookup | None:
        """The record of a citation's post; None where the citation has no address to look for."""
        if citation.post_id is None:
            return None
        record = self.records.get((citation.platform, platforms.identity(citation.platform, citation.post_id, citation.url, citation.account.handle)))
        if record is None:
            return Unavailable(reason=f"no record of this post in {self.folder}")
        return meaning(record)


def read_folder(folder: str) -> Recorded:
    """Every record of a folder. A file that is broken or was tampered with is named on stderr and left out.

    Raises UsageError if there is no such folder.
    """
    if not os.path.isdir(folder):
        raise UsageError(f"There is no folder of fixtures {folder}.")
    records: dict[tuple[str, str], Record] = {}
    for name in sorted(os.listdir(folder)):
        if not name.endswith(".json"):
            continue
        path = os.path.join(folder, name)
        try:
            record = read_fixture(path)
        except UnreadableInput as error:
            print(f"verify: {path}: {error}; it is left out.", file=sys.stderr)
            continue
        records[(record.platform, platforms.identity(record.platform, record.post_id, record.url, record.handle))] = record
    return Recorded(folder=folder, records=records)


def read_fixture(path: str) -> Record:
    """One recorded post. Raises UnreadableInput if the file is no record or its exchange does not fit its hash."""
    try:
        with open(path, encoding="utf-8") as file:
            data = json.load(file)
    except (OSError, ValueError, RecursionError) as error:
        raise UnreadableInput(f"not a fixture: {error}") from None
    record = parse_record(data, path)
    exchange = data.get("exchange")
    if isinstance(exchange, dict) and isinstance(exchange.get("body"), str) and exchange.get("sha256"):
        digest = hashlib.sha256(exchange["body"].encode("utf-8", "surrogatepass")).hexdigest()
        if digest != exchange["sha256"]:
            raise UnreadableInput("its recorded answer does not fit its hash: the file was changed after it was recorded")
    return record

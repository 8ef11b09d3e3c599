#!/usr/bin/env python
"""Gather the messages of the program into the catalogues of verify/reports/messages, and compile these.

    python .ci/messages.py            update every verify.po from the source, compile every verify.mo
    python .ci/messages.py LANGUAGE   the same, and begin a catalogue for a new language
    python .ci/messages.py --check    change nothing; 1 if a catalogue is behind the source, lacks a translation or is not compiled
"""

from __future__ import annotations

import ast
import io
import os
import re
import sys

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, ROOT)
FOLDER = os.path.join(ROOT, "verify", "reports", "messages")
# Message("…") everywhere; in reports also words("…"), w("…"), w.plural("…", "…", number)
MESSAGE = {"Message": 1}
WORDS = {**MESSAGE, "words": 1, "_words": 1, "w": 1, "plural": 2}
HEADER = """\
# Messages of verify's reports in {language}. Update with `python .ci/messages.py`, translate here, run it again.
# Quoted words, rule names and JSON keys are never translated."""
HELD = re.compile(r"\{(\w*)\}")


def gathered() -> Catalog:
    """Every message of the source, and those that stand in declarations: rules, platforms, kinds, severities."""
    catalog = Catalog(project="verify", charset="utf-8", fuzzy=False)
    for folder, _, names in sorted(os.walk(os.path.join(ROOT, "verify"))):
        for name in sorted(names):
            if name.endswith(".py"):
                path = os.path.join(folder, name)
                where = os.path.relpath(path, ROOT).replace(os.sep, "/")
                for message in written(path, WORDS if where.startswith("verify/reports/") else MESSAGE):
                    catalog.add(message, locations=[(where, 1)])
    for message, where in declared():
        if message:
            catalog.add(message, locations=[(where, 1)])
    return catalog


def written(path: str, functions: dict[str, int]):
    """The literal messages in the calls of a file; of a choice between two ("a" if … else "b") both."""
    with open(path, encoding="utf-8") as file:
        tree = ast.parse(file.read())
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and node.args]
    for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        if functions.get(name) == 1:
            yield from literals(call.args[0])
        elif functions.get(name) == 2 and len(call.args) > 1:
            yield from zip(literals(call.args[0]), literals(call.args[1]), strict=True)


def literals(node: ast.expr) -> list[str]:
    if isinstance(node, ast.IfExp):
        return literals(node.body) + literals(node.orelse)
    return [node.value] if isinstance(node, ast.Constant) and isinstance(node.value, str) else []


def declared():
    from verify.platforms import keys, platform
    from verify.reports.claimreview import _names
    from verify.reports.text import _SUPPRESSORS
    from verify.rules import rules

    for rule in rules():
        where = os.path.relpath(rule.check.__code__.co_filename, ROOT).replace(os.sep, "/")
        yield rule.summary, where
        yield rule.explanation, where
    for key in keys():
        owner = platform(key)
        where = f"verify/platforms/{key}.py"
        yield owner.handle.letters_told, where
        yield owner.handle.shape_told, where
        for _, _, told in owner.media_links:
            yield told, where
    for kind in ("date", "person", "role", "place", "organisation", "number", "act", "quote", "attribution", "error", "warning", "note"):
        yield kind, "verify/reports/text.py"
    for name in (*_names().values(), "Contradicted by the quoted post"):
        yield name, "verify/reports/claimreview.py"
    for name in _SUPPRESSORS.values():
        yield name, "verify/reports/text.py"


def problems(catalog: Catalog, source: Catalog, name: str):
    """What is wrong with a catalogue: missing or unknown messages, and translations that hold other values."""
    theirs, ours = {m.id for m in catalog if m.id}, {m.id for m in source if m.id}
    for missing in ours - theirs:
        yield f"{name}: not in the catalogue: {missing!r}"
    for stale in theirs - ours:
        yield f"{name}: no longer in the source: {stale!r}"
    for message in catalog:
        if not message.id or message.id not in ours:
            continue
        ids = message.id if isinstance(message.id, tuple) else (message.id,)
        strings = message.string if isinstance(message.string, tuple | list) else (message.string,)
        if message.fuzzy or not all(strings):
            yield f"{name}: not translated: {ids[0]!r}"
        elif any(set(HELD.findall(string)) - set(HELD.findall(ids[-1])) for string in strings):
            yield f"{name}: holds a value that the message has not: {strings!r}"
        elif set(HELD.findall(ids[-1])) - set(HELD.findall(strings[-1])):
            yield f"{name}: leaves out a value of {ids[0]!r}"


def compiled(catalog: Catalog) -> bytes:
    out = io.BytesIO()
    write_mo(out, catalog)
    return out.getvalue()


def main(arguments: list[str]) -> int:
    check = "--check" in arguments
    source = gathered()
    languages = sorted({*os.listdir(FOLDER), *(a for a in arguments if a != "--check")})
    wrong: list[str] = []
    for language in languages:
        folder = os.path.join(FOLDER, language, "LC_MESSAGES")
        po, mo = os.path.join(folder, "verify.po"), os.path.join(folder, "verify.mo")
        catalog = Catalog(locale=language, project="verify", charset="utf-8", fuzzy=False)
        if os.path.exists(po):
            with open(po, "rb") as file:
                catalog = read_po(file, locale=language)
        if check:
            wrong += problems(catalog, source, language)
            with open(mo, "rb") as file:
                if file.read() != compiled(catalog):
                    wrong.append(f"{language}: verify.mo is not what verify.po says")
            continue
        source.creation_date = catalog.creation_date  # a date of today in every catalogue would only make noise
        catalog.update(source, no_fuzzy_matching=True)
        catalog.obsolete.clear()
        catalog.header_comment = HEADER.format(language=language)
        os.makedirs(folder, exist_ok=True)
        with open(po, "wb") as file:
            write_po(file, catalog, width=120, sort_by_file=True, include_lineno=False, ignore_obsolete=True)
        with open(mo, "wb") as file:
            file.write(compiled(catalog))
        wrong += problems(catalog, source, language)
    print("\n".join(wrong) or "every message is translated")
    return 1 if wrong and check else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

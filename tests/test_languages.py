"""Every language's file is data with known keys, and its corpus is read as it says."""

from __future__ import annotations

import ast
import os

import pytest

from verify.claims._reading import read_words
from verify.languages import _concepts, codes, words

FOLDER = os.path.dirname(_concepts.__file__)
KEYS = {
    "acts": _concepts.ACTS, "offices": _concepts.OFFICES, "office-modifiers": _concepts.OFFICE_MODIFIERS,
    "portfolios": _concepts.PORTFOLIOS, "bodies": _concepts.BODIES, "account-bodies": _concepts.BODIES, "organisations": _concepts.ORGANISATIONS,
    "things": _concepts.THINGS, "units": tuple(_concepts.UNITS),
    "currencies": (*_concepts.CURRENCIES, *_concepts.CURRENCY_FAMILIES), "bounds": _concepts.BOUNDS, "cues": _concepts.CUES,
    "topics": _concepts.TOPICS, "sites": (*_concepts.SITES, *_concepts.SITES_OF_SEVERAL_NAMES), "date-roles": _concepts.DATE_ROLES, "ideas": _concepts.IDEAS,
    "disputes": _concepts.DISPUTES,
}
SECTIONS = {
    *KEYS, "code", "body-articles", "endings", "prefixes", "suffixes", "fused-offices", "fused-bodies", "of", "countries", "demonyms", "capitals", "capital-words",
    "cities", "numbers", "honorifics", "particles", "function-words", "neighbour-words", "not-names", "never-begins-name", "never-in-name", "seeming", "never-ends-name", "never-ends-first-name", "genitive-endings", "noun-endings", "given-names", "surnames", "surname-readings", "hanja-by-sound", "simplified", "as-words", "no-land-with-marks", "surname-heads", "surname-tails", "head-readings", "tail-readings", "given-ends", "given-signs", "neighbour-surnames", "house-ends", "resident-words", "nouns-capitalised", "quotes", "abbreviations", "other-words", "postpositions", "head-final", "titles-follow", "negative-concord", "prepositions-of-objects", "names-transcribed", "negative-prefixes", "locative-prefixes", "locative-endings", "locative-prefixes-of-parts", "locative-endings-of-parts", "predicate-final", "verb-second", "asking-participles", "leads-nouns", "past-endings", "conjunctions", "sino-syllables", "sentence-parts", "clause-endings", "transliterations", "articles-joined", "conjunctions-joined", "names-inflected", "compounds", "no-heads", "compounds-apart", "names-before-heads", "classifiers", "counted-before", "rates",
    "marks-in-words", "letter-names", "glued-to-quotations", "complement-endings", "surname-endings", "genitive-of-towns", "endings-of-names", "surnames-abroad", "subject-words", "finite-endings", "field-endings", "attribute-endings", "house-endings", "syllables-of-japanese",
    "of-a-state", "town-signs", "town-endings-in-signs", "town-endings-of-words", "province-signs", "land-signs", "street-signs", "and-signs", "and-endings", "object-endings", "goal-endings", "one-of-things", "of-endings", "home-lands", "case-endings", "between-joined", "genitive-of-names",
    "verb-particles", "agent-words", "partner-words", "firm-endings", "adjective-endings", "body-endings", "endings-of-any-word", "beside-universities", "heads-of-names", "owners-joined-by-words", "accents", "possessive", "endings-of-land-adjectives", "no-name-behind", "before-hours", "words-of-no-names", "accents-optional", "accents-alike", "accents-alike-at-ends", "called-by-names", "pronouns-too", "attributes", "ends-of-the-past", "auxiliaries-of-the-past", "genitives-of-towns", "subjunctive-marks", "accents-wander", "joining-endings", "adjectives-of-bodies", "town-adjectives",
    "participle-endings", "infinitive-marks", "verb-first", "endings-before-nouns", "endings-of-ours", "endings-of-owners", "no-name-before", "noes-of-nouns", "trailing-bounds", "verbs-of-nouns", "within-names", "houses-before-holders", "verbs-open", "names-behind-owners", "letters-with-apostrophe", "relative-beginnings",
    "before-people-too", "begin-places", "end-places", "names-behind-houses", "surnames-like-offices", "particles-before-articles", "ends-of-lands", "ends-of-towns", "locative-case", "softened-endings", "way-endings", "site-endings",
    "homographs", "adjectives-behind-nouns", "parting-words", "leading-words", "leading-bounds", "verbs-before-figures", "compounds-of-nouns", "denied-behind", "names-behind-offices", "offices-of-many", "passed-before-offices", "no-places", "binding-words", "bound-words", "called-after", "called-after-unless-led", "owners-behind",
    "endings-of-fathers", "town-endings", "ends-of-town-adjectives",
    "only-behind", "purpose-words", "houses-before-names", "that-words", "demonyms-small", "names-before-figures", "articles-of-things",
    "capitals-within", "of-things", "plain-articles",
    "slots-of-bodies", "words-of-us", "other-houses", "ends-of-houses", "verb-beginnings", "particles-and-prepositions", "behind-prepositions", "behind-parted-halves", "acts-among-people", "articles",
    "ends-of-titles", "names-end-before", "titles-small", "bound-adverbs",
}


@pytest.mark.parametrize("code", codes())
def test_a_language_file_is_one_literal_with_known_keys(code: str) -> None:
    with open(os.path.join(FOLDER, f"{code}.py"), encoding="utf-8") as file:
        tree = ast.parse(file.read())
    body = [node for node in tree.body if not (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant))]
    assert all(isinstance(node, ast.Assign | ast.AnnAssign) for node in body), "a language's file holds literals only"
    for node in body:
        ast.literal_eval(node.value)  # type: ignore[attr-defined]
    literal = words(code)
    assert literal is not None and literal["code"] == code
    assert set(literal) <= SECTIONS, set(literal) - SECTIONS
    problems = []
    for section, known in KEYS.items():
        for key, patterns in literal.get(section, {}).items():
            if key not in known:
                problems.append(f"{section}: unknown key {key}")
            if isinstance(patterns, str) or not all(isinstance(p, str) and p.strip() for p in patterns):
                problems.append(f"{section}.{key}: not a tuple of patterns")
    for section in ("countries", "demonyms", "capitals", "cities"):
        problems.extend(f"{section}.{key}: not a tuple of patterns" for key, patterns in literal.get(section, {}).items() if isinstance(patterns, str))
    for pattern, parts in literal.get("fused-offices", {}).items():
        office, modifier, portfolio = (*parts, "", "")[:3]
        if office not in _concepts.OFFICES or (modifier and modifier not in _concepts.OFFICE_MODIFIERS) or (portfolio and portfolio not in _concepts.PORTFOLIOS):
            problems.append(f"fused-offices: {pattern}: {parts}")
    for pattern, parts in literal.get("fused-bodies", {}).items():
        body_key, fields = (*parts, "")[:2]
        if body_key not in _concepts.BODIES or not set(fields.split()) <= set(_concepts.PORTFOLIOS):
            problems.append(f"fused-bodies: {pattern}: {parts}")
    assert not problems, "\n".join(problems)


def corpus(code: str) -> list[tuple[str, str, int]]:
    """(value, sentence, line number) of a language's corpus."""
    path = os.path.join(FOLDER, f"{code}.corpus")
    entries, value = [], ""
    if os.path.exists(path):
        with open(path, encoding="utf-8") as file:
            lines = file.read().splitlines()
        for number, line in enumerate(lines, 1):
            if not line.strip() or line.startswith("#"):
                continue
            if line[0].isspace():
                entries.append((value, line.strip(), number))
            else:
                value = line.strip()
    return entries


def holds(value: str, sentence: str, code: str) -> bool:
    """Whether a sentence is read as a corpus entry says."""
    kind, *keys = value.split()
    reading = read_words(sentence, code)
    found = reading.mentions
    if kind == "number":
        wanted = float(keys[0])
        near = [m.key for m in found if m.kind in ("thing", "unit", "currency")]
        return any(abs(n.value - wanted) < 1e-6 * max(1.0, abs(wanted)) for n in reading.numbers) and (len(keys) < 2 or keys[1] in near)
    if kind == "place":
        return any(
            (m.kind in ("country", "demonym", "capital") and m.key == keys[0]) or (m.kind == "city" and m.key[0] == " ".join(keys)) for m in found)
    if kind in ("office", "body"):
        wanted_keys = set(keys)
        have: set[str] = set()
        for m in found:
            if m.kind == kind:
                have.update(m.key)
            elif m.kind in ("modifier", "portfolio"):
                have.add(m.key)
        return wanted_keys <= have
    if kind in ("negated", "planned"):
        cues = {"negated": ("negator", "denial"), "planned": ("planned", "wished")}[kind]
        return any(m.kind == "act" and m.key == keys[0] for m in found) and any(m.kind == "cue" and m.key in cues for m in found)
    if kind in ("bound", "cue", "organisation", "thing", "act", "unit", "currency", "portfolio", "modifier"):
        return any(m.kind == kind and m.key == keys[0] for m in found)
    raise AssertionError(f"unknown corpus entry {value!r}")


@pytest.mark.parametrize("code", codes())
def test_the_corpus_of_a_language_is_read_as_it_says(code: str) -> None:
    wrong = []
    for value, sentence, number in corpus(code):
        plain = value
        expected = True
        while plain.split()[0] in ("not", "fails"):
            _, _, plain = plain.partition(" ")
            expected = not expected
        if holds(plain, sentence, code) is not expected:
            wrong.append(f"{code}.corpus:{number}: {value}: {sentence}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("code", codes())
def test_no_word_of_a_pattern_has_an_alternative_twice(code: str) -> None:
    """Mostly somebody wrote alternative phrases ("bis|bis zum"), of which the shorter one is then never read: a stroke parts words, not phrases."""
    with open(os.path.join(FOLDER, f"{code}.py"), encoding="utf-8") as file:
        tree = ast.parse(file.read())
    patterns = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str) and "|" in node.value]
    twice = [pattern for pattern in patterns if any(len(alternatives) != len(set(alternatives)) for alternatives in (word.split("|") for word in pattern.split()))]
    assert not twice

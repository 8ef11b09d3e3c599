"""Registries: what is wrong with their rows, whom they know, who imitates them, and the one that ships."""

from __future__ import annotations

import csv
import json
import os
import re
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from verify import documents
from verify.cli import group
from verify.model import ArticleReport, UsageError
from verify.pipeline import Settings, check_article
from verify.sources.lookalikes import appearance, imitation
from verify.sources.registries import (
    BUILT,
    SHIPPED,
    OfficialAccount,
    Registry,
    build,
    problems,
    read_registries,
)

ROOT = Path(__file__).parent.parent
_CANADA = ROOT.parent / "shared" / "recorded" / "registry" / "canada-official-accounts-2026-08.csv"
_EMBEDS = ROOT.parent / "shared" / "recorded" / "blockquotes" / "x-blockquotes.jsonl"


def registry_of(*accounts: tuple[str, str], platform: str = "x", **more: object) -> Registry:
    return Registry(accounts=tuple(OfficialAccount(name=name, handle=handle, platform=platform, **more) for handle, name in accounts))  # type: ignore[arg-type]


# ------------------------------------------------------------------ rows


@pytest.mark.parametrize(("row", "told"), [
    ("{name: A, platform: x}", "has no handle"),
    ("{handle: A, platform: x}", "has no name"),
    ("{name: A, handle: a}", "has no platform"),
    ("{name: '', handle: a, platform: x}", "has no name"),
    ("{name: A, handle: 12345, platform: x}", "its handle is 12345, which YAML does not read as text; put it in quotation marks"),
    ("{name: Norway, handle: a, platform: x, country: NO}", "its country is False"),
    ("just text", "is no account"),
    ("{name: A, handle: a, platform: myspace}", "platform 'myspace' is not known"),
    ("{name: A, handle: Ministry-of-Water, platform: x}", "@Ministry-of-Water cannot be an X account"),
    ("{name: A, handle: a_very_long_handle_indeed, platform: x}", "longer than the 15 characters"),
    ("{name: A, handle: 'https://www.facebook.com/NASA', platform: x}", "is on X, but its handle is an address on Facebook"),
    ("{name: A, handle: 'https://x.com/NASA', platform: x}", "its handle is an address; write only the name of the account, as in NASA"),
    ("{name: A, handle: a, platform: x, source: 'https://www.facebook.com/a'}", "is on X, but its source is an address on Facebook"),
    ("{name: A, handle: a, platform: x, url: facebook.com/a}", "is on X, but its url is an address on Facebook"),
    ("{name: A, handle: a, platform: x, formerly: [ok, 'not-ok']}", "of its former handles, @not-ok cannot be"),
    ("{name: A, handle: a, platform: x, formerly: [5]}", "'formerly' must be a handle or a list"),
    ("{name: A, handle: a, platform: x, id: [7]}", "its id is [7]"),
    ("{name: A, handle: a, platform: x, since: soon}", "its since is 'soon'"),
    ("{name: A, handle: a, platform: x, since: 2020-01-01, until: 2019}", "ends (2019) before it begins"),
    ("{name: A, handle: a, platform: x, hanlde: b}", "has a field 'hanlde', which means nothing here; is 'handle' meant?"),
    ("{name: A, handle: Good, platform: x}", "@Good on X is listed twice: it is also in row 1"),
    ("{name: A, handle: other, platform: x, formerly: good}", "@good on X is listed twice"),
])
def test_a_bad_row_is_told_and_the_others_are_used(row: str, told: str, tmp_path: Path) -> None:
    file = tmp_path / "registry.yaml"
    file.write_text(f"- {{name: Good, handle: '@good', platform: X, source: https://good.example/}}\n- {row}\n- {{name: Last, handle: last, platform: mastodon}}\n", encoding="utf-8")
    (problem,) = problems((str(file),))
    assert problem.startswith(f"{file}: row 2: ") and told in problem
    assert [account.handle for account in read_registries((str(file),)).accounts] == ["good", "last"]
    done = CliRunner().invoke(group, ["registry", "check", str(file)], standalone_mode=False)
    assert done.return_value == 2 and told in done.stdout and "2 accounts that can be used, 1 rows that cannot" in done.stdout
    article = tmp_path / "article.txt"
    article.write_text("Nothing is quoted here.", encoding="utf-8")
    done = CliRunner().invoke(group, ["check", str(article), "--registry", str(file)], standalone_mode=False)
    assert done.return_value == 2 and told in done.stderr


@pytest.mark.parametrize(("text", "told"), [("{a: [", "not YAML"), ("a: b", "must be a list"), ("\x00", "not YAML"), ("5", "must be a list"), ("", "must be a list")])
def test_a_file_that_is_no_registry(text: str, told: str, tmp_path: Path) -> None:
    file = tmp_path / "registry.yaml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(UsageError, match=told):
        read_registries((str(file),))
    with pytest.raises(UsageError, match="cannot be read"):
        read_registries((str(tmp_path / "none.yaml"),))


def test_fields_of_the_users_own_are_no_fault(tmp_path: Path) -> None:
    file = tmp_path / "registry.yaml"
    file.write_text("- {name: A, handle: a, platform: x, notes: ours, checked: 2024-01-01, since: 2019, until: 2020-05, id: 1409300000000000001}\n", encoding="utf-8")
    assert problems((str(file),)) == ()
    (account,) = read_registries((str(file),)).accounts
    assert (account.since, account.until, account.id) == ("2019", "2020-05", "1409300000000000001")


def test_accounts_are_found_now_and_formerly_whatever_their_case() -> None:
    registry = registry_of(("FCDOGovUK", "Foreign Office"), formerly=("foreignoffice",))
    for handle in ("fcdogovuk", "@FCDOGovUK", "ForeignOffice"):
        assert registry.find("x", handle) is registry.accounts[0]
    assert registry.find("bluesky", "fcdogovuk") is None and registry.find("x", "fcdo") is None


# ------------------------------------------------------------------ imitations


@pytest.mark.parametrize(("official", "handle", "name"), [
    ("SSalud_mx", "SSaIud_mx", None), ("SSalud_mx", "SSa1ud_mx", None), ("SSalud_mx", "SSalud__mx", None), ("SSalud_mx", "SSaludmx", None), ("SSalud_mx", "SSallud_mx", None),
    ("minwater_kz", "minvvater_kz", None), ("modern_gov", "rnodern_gov", None), ("PMO_INDIA", "PM0_INDIA", None), ("NATO_HQ1", "NAT0_HQl", None),
    ("MoJSDoWRRDGR", "JalShakti", "Ministry of Jаl Shаkti"), ("MoJSDoWRRDGR", "JalShakti", "Μinistry of Jal Shakti"), ("MoJSDoWRRDGR", "MoJSDoWRRDGRs", "Ministry of Jal Shakti 🇮🇳"),
    ("MoJSDoWRRDGR", "MoJSDoWRRDG", "ministry of  jal shakti"), ("MoJSDoWRRDGR", "MoJSDoWRRDG", "Ministry of JaI Shakti"), ("MoJSDoWRRDGR", "RealMoJSDoWRRDGR", "Ministry of Jal Shakti"),
])
def test_what_is_made_to_be_mistaken_is_found(official: str, handle: str, name: str | None) -> None:
    found = imitation(registry_of((official, "Ministry of Jal Shakti")), "x", handle, name)
    assert found is not None and found.sure and found.account.handle == official and found.how


@pytest.mark.parametrize(("official", "handle", "name"), [
    ("CanadaAlgeria", "CanadaAlgerie", "Canada en Algérie"), ("AAFC_Canada", "AAC_Canada", "Agriculture Canada"), ("EDSC_GC", "ESDC_GC", "ESDC"), ("SSalud_mx", "SEP_mx", None),
    ("UN", "UNN", None), ("VP", "V_P", None), ("NASA", "NASAHubble", "Hubble"), ("SSalud_mx", "ssalud_MX", None), ("MinWater", "MinWater2", None),
])
def test_what_is_merely_near_is_not(official: str, handle: str, name: str | None) -> None:
    assert imitation(registry_of((official, "Ministry of Health")), "x", handle, name) is None


def test_a_former_handle_is_imitated_too() -> None:
    registry = registry_of(("FCDOGovUK", "Foreign Office"), formerly=("foreignoffice",))
    found = imitation(registry, "x", "foreign_0ffice", None)
    assert found is not None and "@foreignoffice" in found.how
    assert imitation(registry, "x", "ForeignOffice", None) is None


def test_a_registered_account_imitates_nobody() -> None:
    registry = registry_of(("CanadaGreece", "Canada in Greece"), ("CanadaGrece", "Canada en Grèce"))
    assert imitation(registry, "x", "canadagrece", "Canada in Greece") is None
    assert imitation(Registry(accounts=registry.accounts[:1], shipped=registry.accounts[1:]), "x", "canadagrece", None) is None
    assert imitation(registry, "bluesky", "CanadaGreecee", None) is None


def test_the_same_name_alone_is_a_suspicion_and_only_of_accounts_that_the_user_lists() -> None:
    accounts = registry_of(("SSalud_mx", "Secretaría de Salud México")).accounts
    found = imitation(Registry(accounts=accounts), "x", "noticias_hoy", "Secretaria de Salud Mexico".replace("Secretaria", "Secretaría").replace("Mexico", "México"))
    assert found is not None and not found.sure
    assert imitation(Registry(shipped=accounts), "x", "noticias_hoy", "Secretaría de Salud México") is None
    assert imitation(Registry(accounts=registry_of(("a_ministry", "Health")).accounts), "x", "noticias_hoy", "Health") is None


@given(st.text(max_size=30), st.text(max_size=30))
def test_looking_is_total(handle: str, name: str) -> None:
    appearance(handle)
    imitation(registry_of(("SSalud_mx", "Secretaría de Salud")), "x", handle, name)


def _canada() -> list[OfficialAccount]:
    accounts: dict[str, OfficialAccount] = {}
    with open(_CANADA, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            handle = re.fullmatch(r"https?://(?:www\.)?(?:x|twitter)\.com/@?(\w{1,15})/?(?:\?.*)?", row["URL"].strip())
            if row["Platform"] == "X" and handle is not None:
                accounts.setdefault(handle.group(1).lower(), OfficialAccount(name=row["Account"], handle=handle.group(1), platform="x"))
    return list(accounts.values())


@pytest.mark.skipif(not _CANADA.exists(), reason="the recorded registry is not here")
def test_few_real_accounts_are_called_imitations_of_others() -> None:
    accounts = _canada()
    assert len(accounts) > 600
    shipped = read_registries((), shipped=True)
    called, sure = 0, 0
    for account in accounts:
        found = imitation(Registry(accounts=tuple(other for other in accounts if other is not account)), "x", account.handle, account.name)
        called += found is not None
        sure += found is not None and found.sure
        assert imitation(shipped, "x", account.handle, account.name) is None, account
    assert sure <= called <= len(accounts) * 0.01


@pytest.mark.skipif(not _EMBEDS.exists(), reason="the recorded embeds are not here")
def test_no_account_of_a_real_embed_is_called_an_imitation() -> None:
    shipped = read_registries((), shipped=True)
    signed = re.compile(r"(?:&mdash;|—) (.*?) \(@(\w+)\)")
    found = [match.groups() for line in _EMBEDS.read_text(encoding="utf-8").splitlines() if (match := signed.search(json.loads(line)["html"]))]
    assert len(found) > 100
    assert [handle for name, handle in found if imitation(shipped, "x", handle, name) is not None] == []


# ------------------------------------------------------------------ the one that ships


def test_the_registry_that_ships_is_whole() -> None:
    assert problems((SHIPPED,)) == ()
    accounts = read_registries((SHIPPED,)).accounts
    assert len(accounts) >= 150 and len({account.country for account in accounts if account.country}) >= 60
    for account in accounts:
        assert account.of and account.source, account
        assert account.country is None or re.fullmatch("[A-Z]{2}", account.country)
    done = CliRunner().invoke(group, ["registry", "check"], standalone_mode=False)
    assert done.return_value == 0 and f"{len(accounts)} accounts that can be used, 0 rows that cannot" in done.stdout


def report_of(text: str, language: str = "fr", **options: object) -> ArticleReport:
    return check_article(documents.read_text(text, path="a.txt"), Settings(language=language, **options))  # type: ignore[arg-type]


def test_it_is_used_for_lookalikes_and_can_be_switched_off() -> None:
    text = "Le ministre a reçu l'ambassadeur. Met the Ambassador today. pic.twitter.com/CmPbp8Yrrm — Ministry of Defence ({}) March 28, 2025"
    rules = {f.rule for f in report_of(text.format("@SpokespersonM0D")).findings}
    assert "account-lookalike" in rules and "account-unregistered" not in rules
    assert "account-lookalike" not in {f.rule for f in report_of(text.format("@SpokespersonM0D"), official=False).findings}
    for handle in ("@SpokespersonMoD", "@somebody_else"):
        assert not {"account-lookalike", "account-unregistered"} & {f.rule for f in report_of(text.format(handle)).findings}


def test_an_account_is_missing_only_from_a_registry_that_was_given(tmp_path: Path) -> None:
    file = tmp_path / "registry.yaml"
    file.write_text("- {name: A, handle: a, platform: x}\n", encoding="utf-8")
    text = "Le ministre a reçu l'ambassadeur. Met the Ambassador today. pic.twitter.com/CmPbp8Yrrm — Ministry of Water (@MinWater) March 28, 2025"
    assert "account-unregistered" in {f.rule for f in report_of(text, registry=(str(file),)).findings}
    assert "account-unregistered" not in {f.rule for f in report_of(text.replace("MinWater", "PMOIndia"), registry=(str(file),)).findings}


def test_it_says_whose_an_account_is() -> None:
    text = (
        "Le ministère indien de la {} a écrit dans un message publié vendredi sur X qu'il annonce la visite du ministre à Rabat. "
        "We are happy to announce the visit of the minister to Rabat. pic.twitter.com/CmPbp8Yrrm — India 4 U (@SpokespersonMoD) March 28, 2025")
    assert "attribution" in {a.kind for a in report_of(text.format("Défense")).agreements}
    assert "account-mismatch" in {f.rule for f in report_of(text.format("Santé")).findings}
    without = report_of(text.format("Santé"), official=False)
    assert "account-mismatch" not in {f.rule for f in without.findings} and "attribution" not in {a.kind for a in without.agreements}


def test_the_seeds_with_their_fixtures_show_every_source_rule() -> None:
    seen = {}
    for name in sorted(os.listdir(ROOT / "seeds")):
        if name.endswith((".txt", ".html")):
            report = check_article(documents.read_path(str(ROOT / "seeds" / name)), Settings(fixtures=str(ROOT / "fixtures")))
            seen.update({f.rule: name for f in report.findings if f.rule.startswith("source-")})
    assert seen == {
        "source-account-mismatch": "de-deich.html", "source-media-missing": "es-vacunas.txt", "source-not-found": "nl-dijk.html", "source-text-mismatch": "pl-most.html",
        "source-unavailable": "pt-ponte.html", "source-date-mismatch": "ru-voda.txt",
    }


def test_the_shipped_accounts_are_built_from_their_list() -> None:
    """After a change to official.yaml: python -m verify.sources.registries."""
    assert Path(BUILT).read_text(encoding="utf-8") == build()
    assert read_registries((), shipped=True).shipped == read_registries((SHIPPED,)).accounts

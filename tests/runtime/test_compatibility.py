"""Whether an appliance is older or newer than the package, and what the package says of itself."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from importlib import reload
from importlib.metadata import PackageNotFoundError
from pathlib import Path

import pytest

import ds3
from ds3 import _version
from ds3_contract import read_contract
from ds3_generator.generate import ROOT, contract_path
from ds3_runtime import compare_versions
from ds3_simulator import Simulator

from .scripted import ScriptedServer, answer

INFORMATION = b"<Data><BuildInformation><Branch/><Revision>1</Revision>%s</BuildInformation></Data>"


@pytest.mark.parametrize(
    ("appliance", "api", "verdict"),
    [
        ("5.8.0", "5.8", "same"),
        ("5.8", "5.8", "same"),
        ("5.8.12-3", "5.8", "same"),
        ("5.8-beta", "5.8", "same"),
        ("5.6.9", "5.8", "older"),
        ("4.10.0", "5.8", "older"),
        ("5.10.0", "5.8", "newer"),
        ("6.0.0", "5.8", "newer"),
        ("5.80.0", "5.8", "newer"),
        ("", "5.8", "unknown"),
        ("development", "5.8", "unknown"),
        ("5", "5.8", "unknown"),
    ],
)
def test_major_and_minor_are_compared_as_numbers(appliance: str, api: str, verdict: str) -> None:
    found = compare_versions(appliance, api)
    assert (found.appliance_version, found.api_version, found.verdict) == (appliance, api, verdict)


@pytest.mark.parametrize(
    ("appliance", "words"),
    [
        ("5.8.1", ["5.8.1", "is made for"]),
        ("5.6.0", ["5.6.0", "older", "refuses", "None", "MissingField"]),
        ("5.9.0", ["newer", "works", "ignored", "text"]),
        ("odd", ["'odd'", "does not say"]),
    ],
)
def test_the_meaning_is_told(appliance: str, words: list[str]) -> None:
    meaning = compare_versions(appliance, "5.8").meaning
    assert all(word in meaning for word in words)
    assert "major" not in meaning


@pytest.mark.parametrize("appliance", ["4.1.2", "6.0.0"])
def test_another_major_version_is_worth_a_warning(appliance: str) -> None:
    assert f"use the package for version {appliance[:3]}" in compare_versions(appliance, "5.8").meaning


@pytest.mark.parametrize(("api", "verdict"), [("5.8", "same"), ("5.6", "older"), ("6.0", "newer")])
def test_one_call_asks_the_appliance(tmp_path: Path, api: str, verdict: str) -> None:
    with (
        Simulator(tmp_path, api=api) as appliance,
        ds3.Client(appliance.endpoint, appliance.access_key, appliance.secret_key) as client,
    ):
        found = ds3.check_appliance(client)
    assert (found.appliance_version, found.api_version, found.verdict) == (f"{api}.0", "5.8", verdict)


@pytest.mark.parametrize("document", [INFORMATION % b"<Version/>", INFORMATION % b"", b"<Data/>"])
def test_an_appliance_that_does_not_say_is_unknown(serve: Callable[..., ScriptedServer], document: bytes) -> None:
    server = serve(answer(body=document))
    with ds3.Client(server.endpoint, "access", "secret") as client:
        assert ds3.check_appliance(client).verdict == "unknown"


def test_the_package_says_which_contract_it_comes_from() -> None:
    assert ds3.api_version == "5.8"
    assert ds3.contract_digest == read_contract(contract_path("5.8")).digest


def test_the_version_is_that_of_the_distribution() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert ds3.__version__ == project["version"]


@pytest.mark.parametrize("installed", [None, "3.2.0", "5.80.0"])
def test_without_a_distribution_of_this_api_it_is_a_development_version(
    monkeypatch: pytest.MonkeyPatch, installed: str | None
) -> None:
    def version(name: str) -> str:
        if installed is None:
            raise PackageNotFoundError(name)
        return installed

    with monkeypatch.context() as patch:
        patch.setattr("importlib.metadata.version", version)
        assert reload(_version).__version__ == "5.8.dev0"
    assert reload(_version).__version__ != "5.8.dev0"

"""Damaged contracts of the vendor's: refused in a line, or imported into a contract that is good for all the rest."""

from __future__ import annotations

from pathlib import Path

import pytest
from fuzz.damage import bites, bitten, edited, edits
from fuzz.documents import Obliging, small_vendor
from fuzz.profile import fuzz
from fuzz.test_fuzz_contract import assert_tame
from hypothesis import given

from ds3_contract import Contract, ContractError
from ds3_contract.reader import parse_contract
from ds3_contract.writer import format_contract
from ds3_generator.generate import ROOT
from ds3_generator.vendor import import_contract

VENDOR = ROOT.parent / "shared" / "contracts"


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("vendor") / "damaged.xml"


def imported(path: Path, content: bytes) -> Contract | None:
    """Return the contract that a vendor document becomes, or None when it is refused as it should be."""
    path.write_bytes(content)
    try:
        return import_contract(path, "9.9", Obliging())
    except ContractError as error:
        assert str(error).startswith(f"{path}:")
        assert str(error).isprintable()
        return None


def assert_good(contract: Contract) -> None:
    text = format_contract(contract)
    assert parse_contract(text.encode(), "imported.xml") == contract
    assert_tame(contract)


def test_the_small_document_is_imported(path: Path) -> None:
    contract = imported(path, small_vendor())
    assert contract is not None
    assert len(list(contract.roles())) == 9
    assert_good(contract)


@fuzz(60)
@given(changes=edits())
def test_an_edited_vendor_contract_is_refused_or_imported(path: Path, changes: list[tuple[int, int, int, int]]) -> None:
    contract = imported(path, edited(small_vendor(), changes))
    if contract is not None:
        assert_good(contract)


@fuzz(100)
@given(damage=bites())
def test_a_bitten_vendor_contract_is_refused_or_imported(path: Path, damage: list[tuple[float, int, bytes]]) -> None:
    contract = imported(path, bitten(small_vendor(), damage))
    if contract is not None:
        assert_good(contract)


@pytest.mark.skipif(not VENDOR.is_dir(), reason="the vendor's contracts are not part of the project")
@fuzz(5)
@given(damage=bites())
def test_a_bitten_real_contract_is_refused_or_imported(path: Path, damage: list[tuple[float, int, bytes]]) -> None:
    contract = imported(path, bitten((VENDOR / "5.8.xml").read_bytes(), damage))
    if contract is not None:
        assert_good(contract)

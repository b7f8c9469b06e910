"""Damaged contracts of our own format: refused in a line, or a package whose modules hold nothing unexpected."""

from __future__ import annotations

from functools import cache

from fuzz.damage import bites, bitten, edited, edits
from fuzz.documents import small_contract, whole_contract
from fuzz.profile import fuzz
from fuzz.tame import habits, rendered
from hypothesis import given
from hypothesis import strategies as st

from ds3_contract import Contract, ContractError
from ds3_contract.reader import parse_contract
from ds3_generator.errors import GeneratorError
from ds3_generator.generate import contract_path

_TWO_STATUSES = {("operations", "BoolOp"), ("operations", "Or")}
"""Two accepted statuses with a document and one without; the committed contract has no such operation."""


@cache
def usual() -> tuple[dict[str, str], frozenset[tuple[str, ...]]]:
    """Return the modules of the committed contract, and what they consist of."""
    files = rendered(whole_contract())
    return files, frozenset(habits(whole_contract(), files, files) | _TWO_STATUSES)


def accepted(content: bytes) -> Contract | None:
    """Return the contract, or None when it is refused as it should be."""
    try:
        return parse_contract(content, "damaged.xml")
    except ContractError as error:
        assert str(error).startswith("damaged.xml:")
        assert error.line
        assert str(error).isprintable()
        return None


def assert_tame(contract: Contract) -> None:
    """Render the package, unless the generator refuses, and look at each module that the real one has not."""
    try:
        files = rendered(contract)
    except GeneratorError as error:
        assert str(error).isprintable()
        return
    known, usual_habits = usual()
    changed = [path for path, text in files.items() if text != known.get(path)]
    for path in changed:
        compile(files[path], path, "exec")
    assert habits(contract, files, changed) <= usual_habits


@fuzz(120)
@given(edits())
def test_an_edited_contract_is_refused_or_makes_a_tame_package(changes: list[tuple[int, int, int, int]]) -> None:
    contract = accepted(edited(small_contract(), changes))
    if contract is not None:
        assert_tame(contract)


@fuzz(30)
@given(bites())
def test_a_bitten_contract_is_refused_or_makes_a_tame_package(damage: list[tuple[float, int, bytes]]) -> None:
    contract = accepted(bitten(contract_path("5.8").read_bytes(), damage))
    if contract is not None:
        assert_tame(contract)


@fuzz(30)
@given(st.floats(0, 1))
def test_a_truncated_contract_is_refused(place: float) -> None:
    content = contract_path("5.8").read_bytes().rstrip()
    assert accepted(content[: int(place * (len(content) - 1))]) is None


@fuzz(100)
@given(st.binary(max_size=200))
def test_nonsense_is_refused(content: bytes) -> None:
    assert accepted(content) is None

"""Every row of the surface that older scripts rely on is there, and does what it says."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest
from dropin_layer import kinds, line_of_layer, starred
from dropin_surface import lines_of_reference

from ds3_generator.generate import ROOT

REFERENCE = ROOT.parent / "shared" / "reference" / "vendor-surface-5.8.json"
LINES = (Path(__file__).parent / "surface-5.8.txt").read_text(encoding="utf-8").splitlines()
"""The facts of the reference, in our own form: what is checked, with or without the reference at hand."""

ROWS = {
    "request": 379,
    "method": 379,
    "model": 179,
    "class": 25,
    "member": 72,
    "sample": 15,
    "refusal": 5,
    "function": 9,
    "constant": 1,
    "client": 1,
    "enum": 2,
    "star": 1991,
}
LISTED: dict[str, str] = {}
"""Rows that differ, as docs/migrating.md tells."""


def rows(kind: str) -> list[str]:
    return [line for line in LINES if line.startswith(f"{kind} ")]


def test_the_summary_is_complete() -> None:
    assert Counter(line.partition(" ")[0] for line in LINES) == ROWS
    assert set(ROWS) == set(kinds())
    assert len(set(LINES)) == len(LINES)


@pytest.mark.skipif(not REFERENCE.is_file(), reason="the reference is not part of the project; its facts are, in LINES")
def test_the_summary_holds_every_row_of_the_reference() -> None:
    reference = json.loads(REFERENCE.read_text(encoding="utf-8"))
    assert list(lines_of_reference(reference)) == LINES


@pytest.mark.parametrize("kind", ROWS)
def test_every_row(kind: str) -> None:
    found = {line: line_of_layer(line) for line in rows(kind)}
    differences = {line: actual for line, actual in found.items() if actual != LISTED.get(line, line)}
    print(f"\n{kind}: {len(found)} rows checked, {len(differences)} differences")
    assert not differences, "\n".join(f"- {line}\n+ {actual}" for line, actual in differences.items())


@pytest.mark.parametrize("module", ["ds3.ds3", "ds3.ds3network", "ds3.ds3Helpers"])
def test_a_star_import_gives_nothing_else(module: str) -> None:
    assert starred(module) == {line.split()[2] for line in rows("star") if line.split()[1] == module}

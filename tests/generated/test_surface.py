"""The generated surface of 5.8 is the one that existing scripts, documents and other SDKs use."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from generated_surface import lines_of_reference, method_line, model_line, request_line

import ds3
from ds3_generator.generate import ROOT
from ds3_runtime import PagedResponse

REFERENCE = ROOT.parent / "shared" / "reference" / "vendor-surface-5.8.json"
SUMMARY = Path(__file__).parent / "surface-5.8.txt"
"""The facts of the reference, in our own form."""

LINES = SUMMARY.read_text(encoding="utf-8").splitlines()
WITHOUT_MODEL = {"CommonPrefixes"}
"""Models that hold one text only; ours is a list of text."""


MAY_BE_LEFT_OUT = ("length", "stream")
"""Arguments that the typed requests do not insist on: a length that can be known, content that stays in memory."""


def named(kind: str) -> list[str]:
    return [line for line in LINES if line.startswith(f"{kind} ")]


@pytest.mark.skipif(not REFERENCE.is_file(), reason="the reference is not part of the project")
def test_the_summary_holds_every_row_of_the_reference() -> None:
    reference = json.loads(REFERENCE.read_text(encoding="utf-8"))
    assert list(lines_of_reference(reference)) == LINES


def test_the_summary_is_complete() -> None:
    assert (len(named("request")), len(named("method")), len(named("model"))) == (379, 379, 179)


@pytest.mark.parametrize("line", named("request"), ids=lambda line: line.split("(")[0])
def test_requests(line: str) -> None:
    name = line.removeprefix("request ").partition("(")[0]
    ours = request_line(name, getattr(ds3, name))
    for word in MAY_BE_LEFT_OUT:
        ours = ours if f"{word}=None" in line else ours.replace(f"{word}=None", word)
    assert ours == line


@pytest.mark.parametrize("line", named("method"), ids=lambda line: line.split()[1])
def test_methods(line: str) -> None:
    _, name, request, response, *_ = line.split()
    kinds = getattr(ds3, request), getattr(ds3, response)
    paged = issubclass(kinds[1], PagedResponse)
    assert method_line(name, getattr(ds3.Client, name), *kinds, paged) == line


@pytest.mark.parametrize("line", named("model"), ids=lambda line: line.split()[1])
def test_models(line: str) -> None:
    name = line.split()[1]
    if name not in WITHOUT_MODEL:
        assert model_line(name, getattr(ds3, name)) == line

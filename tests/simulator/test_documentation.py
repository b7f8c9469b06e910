"""docs/simulator.md is true: it names every setting, every kind of fault and every call of the control port."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from ds3_simulator import Settings, Simulator
from ds3_simulator.control.routes import ROUTES
from ds3_simulator.faults import KINDS
from ds3_simulator.faults.values import CONDITIONS, OCCURRENCE, POINTS
from ds3_simulator.numbers import show_duration, show_size
from ds3_simulator.tuning import setting_types

DOCUMENT = Path(__file__).parents[2] / "docs" / "simulator.md"
TEXT = DOCUMENT.read_text(encoding="utf-8")
SECTIONS = dict(re.findall(r"^## (.+?)\n(.*?)(?=^## |\Z)", TEXT, re.MULTILINE | re.DOTALL))


def settings_table() -> Iterator[str]:
    """Yield the rows as they ought to be: names, usual values, and what the code says of them."""
    (settings,) = ast.parse(inspect.getsource(Settings)).body
    assert isinstance(settings, ast.ClassDef)
    for field, meaning in zip(settings.body, settings.body[1:], strict=False):
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name) and isinstance(meaning, ast.Expr):
            assert isinstance(meaning.value, ast.Constant)
            text = " ".join(str(meaning.value.value).split()).replace("``", "`")
            yield f"| `{field.target.id}` | {usual(field.target.id)} | {text} |"


def usual(name: str) -> str:
    """Return the usual value of a setting, as people write it."""
    value, kind = getattr(Settings, name), setting_types()[name]
    if kind == "bool":
        return str(value).lower()
    if kind == "float" and not 0 < value < 1:
        return show_duration(value)
    return show_size(value) if kind == "int" and value >= 1 << 20 else f"{value}"


def kinds_table() -> Iterator[str]:
    """Yield the rows as they ought to be."""
    for kind in KINDS.values():
        taken = (f"`{name}`" if usual is None else f"`{name}={usual}`" for name, usual in kind.parameters.items())
        yield f"| `{kind.name}` | {kind.summary} | {', '.join(taken)} |"


def test_every_setting_is_there_with_its_value_and_meaning() -> None:
    rows = list(settings_table())
    assert len(rows) == len(setting_types())
    missing = [row for row in rows if row not in SECTIONS["Options and settings"]]
    assert not missing, "\n".join(rows)


def test_every_kind_of_fault_is_there_with_its_parameters() -> None:
    missing = [row for row in kinds_table() if row not in SECTIONS["Faults"]]
    assert not missing, "\n".join(kinds_table())
    words = [*CONDITIONS, *OCCURRENCE, *POINTS]
    assert [word for word in words if f"`{word}`" not in SECTIONS["Faults"]] == []


def test_every_fault_in_the_examples_can_be_added(simulator: Simulator) -> None:
    (block,) = re.findall(r"```\n(.*?)```", SECTIONS["Faults"], re.DOTALL)
    lines = [re.split(r" {2,}", line)[0] for line in block.splitlines()]
    assert len(lines) >= 8
    for line in lines:
        simulator.faults.add(line)
    assert len(simulator.faults) == len(lines)


def test_every_call_of_the_control_port_is_there() -> None:
    section = SECTIONS["Control port and status page"]
    assert [f"{verb} {path}" for verb, path in ROUTES if f"`{verb} {path}`" not in section] == []


def test_what_the_table_of_the_simulator_names_is_there(simulator: Simulator) -> None:
    table = SECTIONS["Begin"].partition("| attribute | holds |")[2]
    names = re.findall(
        r"`(\w+)(?:\(|`)", "\n".join(row.split("|")[1] for row in table.splitlines() if row[:3] == "| `")
    )
    assert len(names) > 15
    assert [name for name in names if not hasattr(simulator, name)] == []


@pytest.mark.parametrize("name", ["README.md", "simulator/README.md", "docs/simulator.md"])
def test_links_to_files_lead_somewhere(name: str) -> None:
    path = Path(__file__).parents[2] / name
    for link in re.findall(r"\]\(([^)#:]+)\)", path.read_text(encoding="utf-8")):
        assert (path.parent / link).exists(), link


def test_links_within_the_page_lead_somewhere() -> None:
    heads = {
        re.sub(r"[^\w -]", "", head).strip().lower().replace(" ", "-") for head in re.findall(r"^#+ (.+)$", TEXT, re.M)
    }
    assert set(re.findall(r"\]\(#([^)]+)\)", TEXT)) <= heads

"""Contracts that are odd but legal: their packages hold nothing unexpected, and every module can be imported."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from fuzz.documents import small_contract
from fuzz.tame import rendered
from fuzz.test_fuzz_contract import assert_tame

from ds3_contract import Contract
from ds3_contract.names import METHOD_WORDS
from ds3_contract.reader import parse_contract
from ds3_generator.build.literals import literal
from ds3_runtime import BaseClient
from ds3_runtime.dropin.client import DropInClient

ARGUMENTS = ["type", "match", "case", "print", "none", "object", "dataclass", "payloads", "reply", "result", "request"]
FIELDS = ["type", "match", "case", "print", "object", "property", "id", "model", "tag", "none", "tuple", "set", "a__b"]
TYPES = ["Exception", "Type", "Match", "Object", "Property", "Optional", "Enum", "Str", "Any", "X" * 100]
CONSTANTS = ["NAME", "MRO", "NONE", "TRUE", "VALUE", "A__B", "X_", "Z" * 100]
QUOTES = "&quot;&quot;&quot; + x \\ "
WORDS = "It's 100 %, or (not); see a/b: c_d - e.f"

ODD = f"""
<operation name="Print" area="s3" verb="PUT" path="/{{bucket}}" query="import=class">
  <summary>{WORDS}</summary>
  <arg name="bucket" type="string" in="path"/>
  {"".join(f'<arg name="{name}" type="string?" secret="true" summary="{WORDS}"/>' for name in ARGUMENTS)}
  <arg name="long_one_{"x" * 91}" type="Odd?"/>
  <status code="200" type="{TYPES[0]}"/>
</operation>"""
ODD_TYPES = "".join(
    f'<type name="{name}"><summary>{WORDS}</summary>'
    + "".join(
        f'<field name="{field}" tag="a-{number}" type="Odd" pattern="{QUOTES}{{{{ api }}}} {{% %}} #"/>'
        for number, field in enumerate(FIELDS)
    )
    + "</type>"
    for name in TYPES
)
ODD_ENUM = (
    f'<enum name="Odd"><summary>{WORDS}</summary>'
    + "".join(f'<value name="{name}" fact="&quot;&quot;&quot;; \\ {{{{ api }}}}"/>' for name in CONSTANTS)
    + "</enum>"
)


@pytest.fixture(scope="module")
def odd() -> Contract:
    text = small_contract().decode()
    place = text.index("<type ")
    text = text[:place] + ODD + ODD_TYPES + text[place:]
    place = text.index("<enum ")
    text = text[:place] + ODD_ENUM + text[place:]
    # the grammar wants operations, then types, then enums
    return parse_contract(text.encode(), "odd.xml")


def test_nothing_unexpected_is_generated(odd: Contract) -> None:
    assert_tame(odd)


_IMPORT = """
import sys, typing, importlib, pathlib
sys.path.insert(0, sys.argv[1])
folder = pathlib.Path(sys.argv[1])
for path in sorted(folder.rglob("*.py")):
    name = ".".join(path.relative_to(folder).with_suffix("").parts).removesuffix(".__init__")
    assert importlib.import_module(name).__file__ == str(path)
import ds3
ds3.PrintRequest("b", print="x").prepare()
"""


def test_every_module_can_be_imported(odd: Contract, tmp_path: Path) -> None:
    for name, text in rendered(odd).items():
        path = tmp_path / "ds3" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    subprocess.run([sys.executable, "-c", _IMPORT, str(tmp_path)], check=True, capture_output=True)


def test_what_a_client_has_of_its_own_is_no_name_of_an_operation() -> None:
    own = {name for client in (BaseClient, DropInClient) for name in dir(client) if not name.startswith("_")}
    assert own <= METHOD_WORDS


@pytest.mark.parametrize(
    "text", ['"', "\\", "\n", '"""', "'", "\0", "\u2028", "\U0001f600", "\ud800", "{x}", "\\N{DIGIT ONE}"]
)
def test_a_literal_is_the_text_it_was_made_of(text: str) -> None:
    assert eval(literal(text), {"__builtins__": {}}) == text
    assert literal(text).isascii()

"""Documentation: every fact of the contract has its place, every link leads somewhere, pages follow the contract."""

from __future__ import annotations

import ast
import dataclasses
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

import ds3
from ds3_contract import Contract, Operation, read_contract
from ds3_generator.__main__ import main
from ds3_generator.commands.documenting import PAGES
from ds3_generator.docs import documentation
from ds3_generator.docs.history import History
from ds3_generator.generate import CONTRACTS, ROOT, contract_path

API = "5.8"
CONTRACT = read_contract(contract_path(API))
DOCUMENTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """Return a copy of the committed pages that a test may spoil."""
    copy = tmp_path / "api"
    shutil.copytree(PAGES, copy)
    return copy


def prose(path: Path) -> str:
    return re.sub(r"^```.*?^```", "", path.read_text(encoding="utf-8"), flags=re.DOTALL | re.MULTILINE)


def links(path: Path) -> set[str]:
    return set(re.findall(r"\[[^]\n]+\]\(([^)\s]+)\)", re.sub(r"`[^`\n]*`", "code", prose(path))))


def anchors(path: Path) -> Iterator[str]:
    """Yield the anchors of a page as they are made by the sites that show Markdown."""
    seen: dict[str, int] = {}
    for heading in re.findall(r"^#+ (.*)$", prose(path), re.MULTILINE):
        text = re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", heading).lower()
        slug = re.sub(r"[^\w\- ]", "", text).replace(" ", "-")
        count = seen[slug] = seen.get(slug, -1) + 1
        yield f"{slug}-{count}" if count else slug


@cache
def targets(path: Path) -> frozenset[str] | None:
    """Return what may stand behind ``#`` in links to a file; None when there is no such file."""
    if not path.exists():
        return None
    return frozenset({"", *(anchors(path) if path.suffix == ".md" else ())})


def broken_links(documents: list[Path]) -> list[str]:
    return [
        f"{path.name}: {link}"
        for path in documents
        for link in sorted(links(path))
        if ":" not in link and link.partition("#")[2] not in (targets(destination(path, link)) or ())
    ]


def destination(path: Path, link: str) -> Path:
    return Path(os.path.normpath(path.parent / (link.partition("#")[0] or path.name)))


@cache
def sections(page: str) -> dict[str, str]:
    """Return the sections of a committed page by their headings."""
    parts = re.split(r"^## (\w+)\n", (PAGES / page).read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    return dict(zip(parts[::2], parts[1::2], strict=True))


def first_cells(text: str) -> list[str]:
    return re.findall(r"^\| `(\w+)` \|", text, re.MULTILINE)


def test_the_committed_pages_are_what_the_contract_gives(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["docs", "--check"]) == 0, capsys.readouterr().out


def test_check_notices_one_changed_character_and_writes_nothing(
    pages: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spoilt = (pages / "job.md").read_text().replace("required", "reqired", 1)
    (pages / "job.md").write_text(spoilt)
    assert main(["docs", "--check", "--out", str(pages)]) == 1
    assert "job.md: differs" in capsys.readouterr().out
    assert (pages / "job.md").read_text() == spoilt


def test_only_what_differs_is_written_and_stale_pages_go(pages: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in pages.iterdir()}
    (pages / "job.md").write_text("spoilt")
    (pages / "tape.md").unlink()
    (pages / "floppy.md").write_text("<!-- Generated from Spectra S3 contract 1.0 by ds3_generator. -->\n")
    assert main(["docs", "--out", str(pages)]) == 0
    after = {path: path.stat().st_mtime_ns for path in pages.iterdir()}
    assert {path.name for path in before if before[path] != after[path]} == {"job.md", "tape.md"}
    assert before.keys() == after.keys()


def test_a_page_of_somebody_else_is_not_touched(pages: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (pages / "mine.md").write_text("# My own work\n")
    assert main(["docs", "--out", str(pages)]) == 1
    assert "mine.md was not generated" in capsys.readouterr().err
    assert (pages / "mine.md").exists()


def test_every_link_leads_somewhere() -> None:
    assert broken_links(DOCUMENTS) == []


def test_a_broken_link_would_be_found(tmp_path: Path) -> None:
    (tmp_path / "b.md").write_text("# B\n```\n# no heading\n```\n")
    (tmp_path / "a.md").write_text("[1](b.md#b) [2](b.md#no-heading) [3](c.md) [4](#a) [5](https://x.test/#y)\n")
    assert broken_links([tmp_path / "a.md"]) == ["a.md: #a", "a.md: b.md#no-heading", "a.md: c.md"]


@pytest.mark.parametrize("api", ["3.2", "6.0"])
def test_other_versions_have_pages_too(api: str, tmp_path: Path) -> None:
    assert main(["docs", "--api", api, "--out", str(tmp_path)]) == 0
    assert broken_links(sorted(tmp_path.iterdir())) == []
    assert f"contract {api} by" in (tmp_path / "README.md").read_text()


def test_tables_are_rectangular_and_prose_is_not_long() -> None:
    for path in PAGES.iterdir():
        for table in re.findall(r"(?:^\|.*\n)+", path.read_text(), re.MULTILINE):
            widths = {len(re.split(r"(?<!\\)\|", row)) for row in table.splitlines()}
            assert len(widths) == 1, f"{path.name}: {table.splitlines()[0]}"
        long = [line for line in prose(path).splitlines() if len(line) > 120 and line[0] != "|"]
        assert all(line.count("](") == 1 for line in long), f"{path.name}: {long}"


def test_the_index_lists_every_operation_twice_and_in_order() -> None:
    by_resource, by_name = re.split(r"^## By name$", (PAGES / "README.md").read_text(), flags=re.MULTILINE)
    named = re.findall(r"^\| \[(\w+)\]\([\w.#]+\) \| `(\w+)` \|", by_name, re.MULTILINE)
    assert [name for name, _ in named] == sorted(operation.name for operation in CONTRACT.operations)
    assert all(hasattr(ds3.Client, method) for _, method in named)
    anchors = re.findall(r"\(\w+\.md#(\w+)\)", by_resource)
    assert sorted(anchors) == sorted(operation.name.lower() for operation in CONTRACT.operations)


@pytest.mark.parametrize("area", sorted({operation.area for operation in CONTRACT.operations}))
def test_the_sections_of_operations_tell_the_truth(area: str) -> None:
    operations = [operation for operation in CONTRACT.operations if operation.area == area]
    assert list(sections(f"{area}.md")) == [operation.name for operation in operations]
    for operation in operations:
        check_section(operation)


def check_section(operation: Operation) -> None:
    text = sections(f"{operation.area}.md")[operation.name]
    (code,) = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    call = ast.parse(code.strip(), mode="eval").body
    assert isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute)
    (request,) = call.args
    assert isinstance(request, ast.Call) and isinstance(request.func, ast.Attribute)
    fields = dataclasses.fields(getattr(ds3, request.func.attr))
    needed = [argument.name for argument in operation.arguments if not argument.optional]
    assert {field.name for field in fields if field.default is dataclasses.MISSING} <= {*needed}
    assert hasattr(ds3.Client, call.func.attr)
    assert [ast.unparse(argument) for argument in request.args] == needed
    assert first_cells(text) == [field.name for field in fields]
    assert text.count("| required |") == len(needed)
    assert f"`{operation.verb} {operation.path}" in text
    assert all(str(status.code) in text for status in operation.statuses)


def test_every_type_and_enum_has_its_section() -> None:
    pages = [path.name for path in PAGES.glob("types*.md")]
    for type_ in CONTRACT.types:
        (page,) = (page for page in pages if type_.name in sections(page))
        assert first_cells(sections(page)[type_.name]) == [field.name for field in type_.fields]
    for enum in CONTRACT.enums:
        values = re.findall(r"^[*|] `(\w+)`", sections("enums.md")[enum.name], re.MULTILINE)
        assert values == [value.name for value in enum.values]


def test_facts_about_fields_and_arguments_are_told() -> None:
    assert "| `account_key` | `AccountKey` | `str` | Secret. May be left out. |" in sections("types.md")["AzureTarget"]
    bucket = sections("types.md")["Bucket"]
    assert "Id of [DataPolicy](types.md#datapolicy)" in bucket
    assert "Pattern: `[A-Za-z0-9\\.\\-\\_]{1,63}`" in bucket
    job = sections("job.md")["PutBulkJobSpectraS3"]
    assert "| `priority` | [Priority](enums.md#priority) or `str` | optional | Priority;" in job
    told = ["* Result: [MasterObjectList](types.md#masterobjectlist)", "* [Idempotent](README.md#repeats): no"]
    assert "\n".join([*told, "* Documented errors: 400, 403\n"]) in job


def test_since_is_the_oldest_contract_that_has_the_operation() -> None:
    versions = sorted((path.stem for path in CONTRACTS.glob("*.xml")), key=lambda api: [*map(int, api.split("."))])
    texts = {api: contract_path(api).read_text() for api in versions}
    index = (PAGES / "README.md").read_text()
    for operation in CONTRACT.operations:
        oldest = next(api for api in versions if f'<operation name="{operation.name}"' in texts[api])
        since = f"{oldest} or before" if oldest == versions[0] else oldest
        assert re.search(rf"^\| \[{operation.name}\].*\| {since} \|$", index, re.MULTILINE), operation.name


def version(api: str, *operations: Operation) -> Contract:
    return replace(CONTRACT, api=api, operations=operations, types=(), enums=())


def test_history_tells_what_came_and_what_went() -> None:
    many, few = (entry for entry in CONTRACT.operations if entry.name in ("PutObject", "DeleteObject"))
    grown = replace(many, arguments=(*many.arguments, replace(many.arguments[0], name="new")))
    history = History(version("3", grown), [version("1", many, few), version("2", many, few)])
    assert history.since("operation", many.name) == "1 or before"
    assert history.newer("operation", many.name, "new") == "3"
    assert history.newer("operation", many.name, many.arguments[0].name) == ""
    assert [(gone.operation.name, gone.last) for gone in history.gone] == [(few.name, "2")]


def test_a_part_as_old_as_its_operation_says_nothing_of_its_age() -> None:
    operation = CONTRACT.operation("PutObject")
    history = History(version("2", operation), [version("1")])
    assert history.since("operation", operation.name) == "2"
    assert history.newer("operation", operation.name, "length") == ""


_PRINT = """
from ds3_generator.docs import documentation
from ds3_generator.generate import CONTRACTS, contract_path
print(repr(documentation(contract_path("5.8"), CONTRACTS)))
"""


def test_the_same_pages_whatever_the_order_of_hashes() -> None:
    environment = os.environ | {"PYTHONHASHSEED": "1", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-c", _PRINT]
    printed = subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout
    assert printed.strip() == repr(documentation(contract_path(API), CONTRACTS))


def test_a_pipe_in_a_pattern_does_not_end_the_cell(tmp_path: Path) -> None:
    changed = tmp_path / "5.8.xml"
    text = contract_path(API).read_text(encoding="utf-8")
    line = '<field name="logical_used_capacity" type="long?"'
    assert text.count(line) == 1
    changed.write_text(text.replace(line, f'{line} pattern="1|2"'), encoding="utf-8")
    assert "Pattern: `1\\|2`." in documentation(changed, CONTRACTS)["types.md"]

"""A new API version, from a vendor's contract that this test makes, on a copy of the project's files."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from ds3_contract import read_contract
from ds3_generator.__main__ import main
from ds3_generator.generate import ROOT
from ds3_generator.package import Project
from ds3_generator.package.releases import read_releases

VENDOR = ROOT.parent / "shared" / "contracts" / "5.8.xml"
COPIED = ("spec", "generated", "docs/api", "generator/ds3_generator/commands/source.py")
PAPERS = ("pyproject.toml", "CHANGELOG.md")
HANDLER = re.compile(r'<RequestHandler [^>]*\.CompactPoolRequestHandler">.*?</RequestHandler>', re.DOTALL)
STOP = re.compile(r"add `(\w+)` to (\w+)\.toml \[(\w+)\]")

pytestmark = pytest.mark.skipif(not VENDOR.is_file(), reason="the vendor's contracts are not part of the project")


@pytest.fixture
def vendor(tmp_path: Path) -> Path:
    """Return a contract with two operations more than 5.8, another argument and another constant."""
    text = VENDOR.read_text(encoding="utf-8")
    (compact,) = HANDLER.findall(text)
    added = [
        compact.replace("CompactPool", f"{word.title()}Pool").replace('"COMPACT"', f'"{word}"')
        for word in ("POLISH", "SWEEP")
    ]
    argued = compact.replace("</OptionalQueryParams>", '<Param Name="Force" Type="void"/></OptionalQueryParams>')
    text = text.replace(compact, "\n".join([argued, *added]))
    text = text.replace(
        '<EnumConstant Name="URGENT">', '<EnumConstant Name="PRESSING"/><EnumConstant Name="URGENT">', 1
    )
    path = tmp_path / "vendor.xml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Return a copy of what the command reads and writes."""
    root = tmp_path / "checkout"
    for name in COPIED:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copyfile
        copy(ROOT / name, root / name)
    for name in PAPERS:
        shutil.copyfile(ROOT / name, root / name)
    (root / "runtime").symlink_to(ROOT / "runtime")
    return Project(root)


def state(project: Project) -> dict[str, bytes]:
    files = (path for path in project.root.rglob("*") if path.is_file() and "runtime" not in path.parts)
    return {path.relative_to(project.root).as_posix(): path.read_bytes() for path in files}


def walk(project: Project, vendor: Path, *options: str, api: str = "5.9") -> int:
    return main(["bump", str(vendor), "--api", api, "--root", str(project.root), *options])


def settle(project: Project, message: str) -> str:
    """Add the overlay entry that the message asks for; return its name."""
    found = STOP.search(message)
    assert found, message
    name, file, table = found.groups()
    path = project.overlays / f"{file}.toml"
    text = path.read_text(encoding="utf-8")
    assert text.count(f"[{table}]\n") == 1
    decision = "false" if file == "repeats" else '"Do it well."'
    path.write_text(text.replace(f"[{table}]\n", f"[{table}]\n{name} = {decision}\n"), encoding="utf-8")
    return name


def test_it_stops_where_a_person_must_decide(
    project: Project, vendor: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = state(project)
    assert walk(project, vendor) == 1
    message = capsys.readouterr().err
    assert "add `PolishPoolSpectraS3` to summaries.toml [operations]" in message
    assert "Nothing was written" in message
    assert "run the same command again" in message
    assert state(project) == before


@pytest.mark.slow
def test_what_was_decided_lets_it_go_on_to_the_end(
    project: Project, vendor: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = state(project)
    stops = []
    while walk(project, vendor):
        stops.append(settle(project, capsys.readouterr().err))
    assert sorted(stops) == ["PolishPoolSpectraS3", "SweepPoolSpectraS3", "polish", "sweep"]
    told = capsys.readouterr().out
    assert "every module of the package can be imported" in told

    contract = read_contract(project.contract("5.9"))
    assert contract.operation("SweepPoolSpectraS3").fixed == {"operation": "sweep"}
    assert contract.operation("CompactPoolSpectraS3").argument("force").optional
    assert len(contract.operations) == len(read_contract(project.contract("5.8")).operations) + 2
    assert read_releases(project.releases)["5.9"] == 0
    (line,) = re.findall(r"^\* API 5\.9: .*$", project.changelog.read_text(encoding="utf-8"), re.MULTILINE)
    assert "since 5.8 2 operations added, 0 removed" in line
    report = (project.root / "dist" / "diff-5.8-5.9.html").read_text(encoding="utf-8")
    assert all(name in report for name in ("PolishPoolSpectraS3", "SweepPoolSpectraS3", "PRESSING", "force"))
    assert (project.package / "_version.py").read_bytes() == before["generated/ds3/_version.py"]

    after = state(project)
    assert walk(project, vendor) == 0
    assert state(project) == after


@pytest.mark.slow
def test_the_new_package_can_become_the_committed_one(
    project: Project, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    report = tmp_path / "report.html"
    assert walk(project, VENDOR, "--default", "--report", str(report), api="5.9") == 0, capsys.readouterr().err
    assert 'api_version = "5.9"' in (project.package / "_version.py").read_text(encoding="utf-8")
    assert '\nversion = "5.9.0"\n' in (project.root / "pyproject.toml").read_text(encoding="utf-8")
    source = project.root / "generator" / "ds3_generator" / "commands" / "source.py"
    assert '\nDEFAULT_API = "5.9"\n' in source.read_text(encoding="utf-8")
    assert "API 5.9" in (project.pages / "README.md").read_text(encoding="utf-8")
    assert report.is_file()
    assert not (project.root / "dist").exists()


@pytest.mark.parametrize(
    ("api", "text", "reason"),
    [("5.9.1", None, "'5.9.1' is no API version"), ("5.9", "<Data", "import: "), ("5.9", "<Data/>", "import: ")],
)
def test_what_cannot_be_taken_in_changes_nothing(
    project: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str], api: str, text: str | None, reason: str
) -> None:
    vendor = VENDOR
    if text is not None:
        vendor = tmp_path / "vendor.xml"
        vendor.write_text(text)
    before = state(project)
    assert walk(project, vendor, api=api) == 1
    assert reason in capsys.readouterr().err
    assert state(project) == before


@pytest.mark.slow
def test_a_changelog_without_its_section_is_not_touched(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    project.changelog.write_text("# Changelog\n")
    before = state(project)
    assert walk(project, VENDOR) == 1
    assert "CHANGELOG.md needs a section `## Unreleased`" in capsys.readouterr().err
    assert state(project) == before

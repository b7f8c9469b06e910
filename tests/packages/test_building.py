"""Version numbers, and builds that fail."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from ds3_contract import Contract, read_contract, write_contract
from ds3_generator.__main__ import main
from ds3_generator.commands.packaging import every_api
from ds3_generator.commands.source import DEFAULT_API
from ds3_generator.errors import GeneratorError
from ds3_generator.generate import ROOT, contract_path
from ds3_generator.package import Project
from ds3_generator.package.releases import api_numbers, read_releases, release_version, with_release
from ds3_generator.package.staging import metadata, readme
from ds3_generator.package.tools import import_everything

RELEASES = '# Counts.\n\n[releases]\n"5.8" = 3\n"5.10" = 0\n'


@pytest.fixture
def releases(tmp_path: Path) -> Path:
    path = tmp_path / "releases.toml"
    path.write_text(RELEASES)
    return path


def test_the_version_is_the_api_and_the_count(releases: Path) -> None:
    assert release_version(releases, "5.8") == "5.8.3"
    assert release_version(releases, "5.10") == "5.10.0"
    with pytest.raises(GeneratorError, match=r'releases.toml: API 5.9 has no release count; add `"5.9" = 0`'):
        release_version(releases, "5.9")


def test_a_new_api_takes_its_place_in_the_order_of_versions(releases: Path) -> None:
    assert with_release(releases, "5.9") == '# Counts.\n\n[releases]\n"5.8" = 3\n"5.9" = 0\n"5.10" = 0\n'
    assert with_release(releases, "5.8") == RELEASES


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "cannot be read"),
        ("[releases", "cannot be read"),
        ('[releases]\n"5.8" = -1\n', "5.8 needs a count of releases, not -1"),
        ('[releases]\n"5.8" = true\n', "5.8 needs a count"),
        ('[releases]\n"5.8.1" = 0\n', "'5.8.1' is no API version"),
    ],
)
def test_counts_that_make_no_sense_are_refused(releases: Path, text: str, reason: str) -> None:
    releases.write_text(text)
    with pytest.raises(GeneratorError, match=reason):
        read_releases(releases)


@pytest.mark.parametrize("text", ["", "5", "5.8.1", "../5.8", "5.x", "\u0665.\u0668"])
def test_what_is_no_api_version_is_refused(text: str) -> None:
    with pytest.raises(GeneratorError, match="no API version"):
        api_numbers(text)


def test_every_contract_has_a_count_and_every_count_a_contract() -> None:
    project = Project()
    assert every_api(project) == sorted(read_releases(project.releases), key=api_numbers)
    assert len(every_api(project)) >= 8


def test_the_checkout_has_the_version_of_its_next_build() -> None:
    version = release_version(Project().releases, DEFAULT_API)
    assert f'\nversion = "{version}"\n' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")


def test_metadata_needs_its_one_line() -> None:
    text = '[build-system]\n[project]\nversion = "1"\n[tool.x]\nversion = "2"\n'
    assert metadata(text, "5.8.3") == '[build-system]\n[project]\nversion = "5.8.3"\n'
    with pytest.raises(GeneratorError, match="exactly one line"):
        metadata("[project]\n", "5.8.3")


def test_the_readme_counts_the_operations_of_its_own_api() -> None:
    assert readme("Good. All 379 operations of API 5.8, typed.", "3.2", 294) == (
        "Good. All 294 operations of API 3.2, typed."
    )


def test_a_module_that_cannot_be_imported_is_found(tmp_path: Path) -> None:
    for package in ("ds3", "ds3_runtime"):
        (tmp_path / package).mkdir()
        (tmp_path / package / "__init__.py").write_text("")
    import_everything(tmp_path)
    (tmp_path / "ds3" / "broken.py").write_text("import no_such_module\n")
    with pytest.raises(GeneratorError, match=r"import failed:(.|\n)*no_such_module"):
        import_everything(tmp_path)


@pytest.mark.parametrize("api", ["9.9", "../../x"])
def test_an_unknown_api_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str], api: str) -> None:
    assert main(["package", "--api", api, "--out", str(tmp_path / "dist")]) == 1
    assert f"API {api} has no release count" in capsys.readouterr().err
    assert not (tmp_path / "dist").exists()


def only_roles(contract: Contract) -> Contract:
    """Return a contract of the operations that the package cannot do without, so that building takes less time."""
    operations = tuple(operation for _, operation in contract.roles())
    used = {argument.name for operation in operations for argument in operation.arguments}
    glossary = {name: meaning for name, meaning in contract.glossary.items() if name in used}
    return replace(contract, operations=tuple(sorted(operations, key=lambda each: each.name)), glossary=glossary)


def test_a_build_that_fails_leaves_dist_as_it_was(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root, dist = tmp_path / "checkout", tmp_path / "dist"
    dist.mkdir()
    (dist / "ds3_sdk-5.8.0.tar.gz").write_text("the one before")
    (root / "spec" / "contracts").mkdir(parents=True)
    write_contract(only_roles(read_contract(contract_path("5.8"))), root / "spec" / "contracts" / "5.8.xml")
    for name in ("spec/releases.toml", "pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md"):
        shutil.copyfile(ROOT / name, root / name)
    (root / "runtime").symlink_to(ROOT / "runtime")
    pyproject = root / "pyproject.toml"
    pyproject.write_text(pyproject.read_text().replace('readme = "README.md"\n', ""))
    assert main(["package", "--api", "5.8", "--root", str(root), "--out", str(dist)]) == 1
    assert "twine check failed" in capsys.readouterr().err
    assert [path.read_text() for path in dist.iterdir()] == ["the one before"]


def test_a_checkout_that_lacks_a_paper_says_which(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = tmp_path / "checkout"
    (root / "spec").mkdir(parents=True)
    (root / "spec" / "contracts").symlink_to(ROOT / "spec" / "contracts")
    (root / "spec" / "releases.toml").write_text('[releases]\n"5.8" = 0\n')
    assert main(["package", "--root", str(root), "--out", str(tmp_path / "dist")]) == 1
    assert "ds3-sdk 5.8.0 cannot be built" in capsys.readouterr().err
    assert not (tmp_path / "dist").exists()

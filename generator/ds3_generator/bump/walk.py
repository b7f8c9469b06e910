"""The walk through a new API version. Everything is worked out and tried beside the checkout before a file changes."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from ds3_contract import Contract, ContractError, read_contract, write_contract

from ..diff import Report, compare, present
from ..docs import documentation
from ..errors import GeneratorError
from ..generate import generated_files
from ..known import known_names
from ..overlays import Overlays
from ..package.project import Project
from ..package.releases import api_numbers
from ..package.tools import import_everything
from ..vendor import import_contract
from ..write import Difference, apply, differences
from .records import papers

_AGAIN = "Nothing was written. {}, then run the same command again."
_OVERLAYS = "Settle this (what the contract leaves open goes into spec/overlays, see spec/README.md)"


@dataclass(frozen=True, slots=True)
class Wish:
    """What the maintainer wants taken in."""

    vendor: Path
    """The vendor's contract."""
    api: str
    committed: str
    """The API version whose package stands in ``generated/`` afterwards."""
    report: Path | None = None
    """Where to write what changed for callers; None for ``dist/diff-OLD-NEW.html``."""


def bump(project: Project, wish: Wish) -> Iterator[str]:
    """Take in an API version, and yield a line on each thing done.

    GeneratorError says what a person must decide, and nothing is written then. What was done before is done again to
    the same end, so that the walk can be repeated.
    """
    api_numbers(wish.api)
    with tempfile.TemporaryDirectory(prefix="ds3-bump-") as folder:
        contracts = Path(folder, "contracts")
        shutil.copytree(project.contracts, contracts)
        contract = _import(project, wish, contracts)
        yield f"{wish.api}: {len(contract.operations)} operations, {len(contract.types)} types"
        report = _compare(project, contract)
        _try_out(project, contracts / f"{wish.api}.xml", Path(folder, "package"))
        yield "every module of the package can be imported"
        changes = list(_changes(project, wish, contracts, report))
    apply(changes)
    yield from (f"{change.path}: {'removed' if change.content is None else 'written'}" for change in changes)
    yield from _advice(report)


def _import(project: Project, wish: Wish, contracts: Path) -> Contract:
    """Write the new contract into the folder `contracts`, and return it as it is read from there."""
    elsewhere = known_names(project.contracts, wish.api)
    with _stopping("import", _OVERLAYS):
        contract = import_contract(wish.vendor, wish.api, Overlays(project.overlays), elsewhere)
        write_contract(contract, contracts / f"{wish.api}.xml")
        return read_contract(contracts / f"{wish.api}.xml")


def _compare(project: Project, contract: Contract) -> Report | None:
    """Return what changed since the newest older version; None when there is none."""
    ours = api_numbers(contract.api)
    older = [numbers for path in project.contracts.glob("*.xml") if (numbers := api_numbers(path.stem)) < ours]
    if not older:
        return None
    return compare(read_contract(project.contract("{}.{}".format(*max(older)))), contract)


def _try_out(project: Project, contract: Path, folder: Path) -> None:
    """Generate the package of a contract into `folder` and import all of it."""
    with _stopping("generate", _OVERLAYS):
        files = generated_files(contract)
    apply(differences(files, folder / "ds3"))
    with _stopping("check", "Correct the generator or spec/overlays"):
        import_everything(folder, project.root / "runtime")


def _changes(project: Project, wish: Wish, contracts: Path, report: Report | None) -> Iterator[Difference]:
    """Yield what has to change in the checkout."""
    texts = papers(project, wish.api, wish.committed, report)
    texts[project.contract(wish.api)] = (contracts / f"{wish.api}.xml").read_text(encoding="utf-8")
    if report:
        place = wish.report or project.root / "dist" / f"diff-{report.old}-{report.new}.html"
        texts[place] = present(report, "html")
    for path, text in texts.items():
        if not path.is_file() or path.read_bytes() != text.encode():
            yield Difference(path, text.encode(), "differs")
    committed = contracts / f"{wish.committed}.xml"
    if wish.committed == wish.api:
        yield from differences(generated_files(committed), project.package)
    yield from differences(documentation(committed, contracts), project.pages)


def _advice(report: Report | None) -> Iterator[str]:
    if report and report.breaking:
        yield f"{len(report.breaking)} changes can break callers: read the report before you publish"
    yield "next: make test, then docs/releasing.md"


@contextmanager
def _stopping(step: str, decision: str) -> Iterator[None]:
    try:
        yield
    except (ContractError, GeneratorError) as error:
        raise GeneratorError(f"{step}: {error}\n{_AGAIN.format(decision)}") from error

"""Where everything stands in a checkout of this project."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..generate import ROOT


@dataclass(frozen=True, slots=True)
class Project:
    """A checkout, or a copy of the parts of one that a command works on."""

    root: Path = ROOT

    @property
    def contracts(self) -> Path:
        """The folder of the contracts, one for each API version."""
        return self.root / "spec" / "contracts"

    @property
    def overlays(self) -> Path:
        """The folder of the facts that the vendor's contracts lack."""
        return self.root / "spec" / "overlays"

    @property
    def releases(self) -> Path:
        """The file that counts the releases."""
        return self.root / "spec" / "releases.toml"

    @property
    def changelog(self) -> Path:
        """What changed from release to release."""
        return self.root / "CHANGELOG.md"

    @property
    def simulator(self) -> Path:
        """The folder of the simulator's distribution."""
        return self.root / "simulator"

    @property
    def package(self) -> Path:
        """The generated package that is committed."""
        return self.root / "generated" / "ds3"

    @property
    def pages(self) -> Path:
        """The generated documentation."""
        return self.root / "docs" / "api"

    def contract(self, api: str) -> Path:
        """Return where the contract of an API version stands."""
        return self.contracts / f"{api}.xml"

"""The facts that the vendor's contract lacks, from ``spec/overlays/*.toml``; every entry must be of use."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from ds3_contract import ContractError

_WITHDRAWN = "withdrawn"
"""The file for API versions whose contracts are not kept here, so that its entries are never of use to them."""

FOLDER = Path(__file__).parents[2] / "spec" / "overlays"


@dataclass
class Table:
    """One table of an overlay file that remembers which of its entries were asked for."""

    place: str
    entries: Mapping[str, Any]
    used: set[str] = field(default_factory=set)

    def get(self, key: str) -> Any:
        """Return the entry called `key`, or None."""
        if key in self.entries:
            self.used.add(key)
        return self.entries.get(key)

    def need(self, key: str, what: str) -> Any:
        """Return the entry called `key`; without one the import stops."""
        value = self.get(key)
        if value is None:
            raise ContractError(f"{key}: {what} is not known; add `{key}` to {self.place}")
        return value

    def unused(self, elsewhere: Collection[str]) -> Iterator[str]:
        """Yield a complaint about every entry that was not asked for and names nothing that stands `elsewhere`."""
        for key, value in self.entries.items():
            if key not in self.used and not any(name in elsewhere for name in _names(key, value)):
                yield f"{self.place}: `{key}` fits nothing in any contract; remove it or correct its name"


class Overlays:
    """All overlay tables of a folder, by ``file.table``."""

    def __init__(self, folder: Path = FOLDER) -> None:
        self._folder = folder
        self._files: dict[str, dict[str, Any]] = {}
        self._tables: dict[tuple[str, ...], Table] = {}

    def table(self, file: str, *keys: str) -> Table:
        """Return a table; a list of tables gets its positions as keys."""
        path = (file, *keys)
        if path not in self._tables:
            self._tables[path] = Table(f"{file}.toml [{'.'.join(keys)}]", self._entries(file, keys))
        return self._tables[path]

    def _entries(self, file: str, keys: tuple[str, ...]) -> Mapping[str, Any]:
        entries: Any = self._load(file)
        for key in keys:
            entries = entries.get(key, {})
            if isinstance(entries, list):
                entries = {str(position): entry for position, entry in enumerate(entries, 1)}
            if not isinstance(entries, Mapping):
                raise ContractError(f"[{'.'.join(keys)}] is no table", source=str(self._folder / f"{file}.toml"))
        return cast("Mapping[str, Any]", entries)

    def meaning(self, kind: str, name: str, what: str) -> str:
        """Return what `name` means; the import stops when neither today's words nor the withdrawn ones tell."""
        withdrawn: str | None = self.table(_WITHDRAWN, kind).entries.get(name)
        meaning: str = withdrawn or self.table("summaries", kind).need(name, what)
        return meaning

    def check_used(self, elsewhere: Collection[str] = ()) -> None:
        """Raise ContractError that lists every entry of no use here, nor to the contracts that hold `elsewhere`."""
        tables = (table for (file, *_), table in self._tables.items() if file != _WITHDRAWN)
        complaints = [complaint for table in tables for complaint in table.unused(elsewhere)]
        if complaints:
            raise ContractError("\n  ".join(["overlay entries of no use:", *complaints]), source=str(self._folder))

    def _load(self, file: str) -> dict[str, Any]:
        if file not in self._files:
            path = self._folder / f"{file}.toml"
            try:
                # ValueError: not TOML, or not UTF-8
                self._files[file] = tomllib.loads(path.read_text(encoding="utf-8"))
            except (OSError, ValueError) as error:
                raise ContractError(f"cannot be read: {error}", source=str(path)) from error
        return self._files[file]


def _names(key: str, value: object) -> Iterator[str]:
    """Yield what an entry may be called in a contract: its key, or the name that it gives."""
    yield key
    if isinstance(value, str):
        yield value
        yield value.removesuffix("RequestHandler")
        yield value.removesuffix("RequestHandler") + "SpectraS3"
    elif isinstance(value, Mapping) and "argument" in value:
        yield f"{value['kind']} {value['argument']}"

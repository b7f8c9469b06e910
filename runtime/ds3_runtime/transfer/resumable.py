"""What the journal notes of sources and targets, and how they are made again from it."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import cast

from ..errors import TransferError
from .api import Entry
from .journal import Facts
from .requests import ByteRange
from .sources import PutItem, Source


def put_facts(item: PutItem) -> Facts:
    """Return what another process needs to read an object's source; of what is no file, the size."""
    facts: Facts = {"size": item.size, "metadata": {name: _plain(value) for name, value in item.metadata.items()}}
    if isinstance(item, Source):
        facts |= {"path": os.path.abspath(item.path), "modified": item.modified}
        facts |= {"link": True} if item.is_link else {}
    return facts


def _plain(value: str | Sequence[str]) -> str | list[str]:
    return value if isinstance(value, str) else list(value)


def source_again(name: str, facts: Facts, job_id: str) -> Source:
    """Return the source that was noted; raises `TransferError` for one that was no file."""
    if "path" not in facts:
        raise TransferError(f"object {name!r} did not come from a file: give its source again", job_id=job_id)
    return Source(
        name,
        str(facts["path"]),
        cast("int", facts["size"]),
        cast("int", facts["modified"]),
        cast("Mapping[str, str]", facts["metadata"]),
        is_link=bool(facts.get("link")),
    )


def get_facts(size: int | None, path: str | None, ranges: Sequence[ByteRange]) -> Facts:
    """Return what another process needs to go on with an object's file; `path` only if it is one of its own."""
    facts: Facts = {"size": size}
    if path is not None:
        facts["path"] = os.path.abspath(path)
    if ranges:
        facts["ranges"] = [list(one) for one in ranges]
    return facts


def ranges_again(objects: Mapping[Entry, Facts]) -> dict[Entry, tuple[ByteRange, ...]]:
    """Return the ranges that were noted."""
    noted = {entry: cast("list[list[int]]", facts.get("ranges", [])) for entry, facts in objects.items()}
    return {entry: tuple(ByteRange(*one) for one in ranges) for entry, ranges in noted.items() if ranges}

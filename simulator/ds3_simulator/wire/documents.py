"""The XML bodies of requests: lists of objects, of keys to delete, of parts."""

from __future__ import annotations

from collections.abc import Mapping, Sized
from dataclasses import dataclass, field

from ..errors import bad_request
from ..http.message import Request
from ..numbers import read_length
from .xml import parse_body

JOB_LIMIT = 500_000
DELETION_LIMIT = 1000
PART_LIMIT = 10_000
# Nothing else is kept: bodies may have elements without end.
_OF_DELETIONS = frozenset({"Delete/Quiet", "Delete/Object/Key", "Delete/Object/VersionId"})
_OF_PARTS = frozenset({"CompleteMultipartUpload/Part/PartNumber", "CompleteMultipartUpload/Part/ETag"})


@dataclass(frozen=True, slots=True)
class ObjectEntry:
    """One ``Object`` of the body that opens a job."""

    name: str
    length: int | None
    offset: int | None
    version_id: str | None


@dataclass(slots=True)
class Deletion:
    """What a multi-object deletion asks for."""

    quiet: bool = False
    keys: list[tuple[str, str | None]] = field(default_factory=list)
    """Each with the id of a version, if one was named."""


def read_objects(request: Request) -> list[ObjectEntry]:
    """Return the objects in an ``Objects`` body."""
    entries: list[ObjectEntry] = []

    def take(path: str, attributes: Mapping[str, str], _: str) -> None:
        if path == "Objects/Object":
            _limit(entries, JOB_LIMIT)
            entries.append(_entry(attributes))

    parse_body(request, take)
    if not entries:
        raise bad_request("The body lists no objects.")
    return entries


def read_deletion(request: Request) -> Deletion:
    """Return the keys in a ``Delete`` body."""
    deletion = Deletion()
    texts: dict[str, str] = {}

    def take(path: str, _: Mapping[str, str], text: str) -> None:
        if path in _OF_DELETIONS:
            texts[path] = text
        if path == "Delete/Object":
            _limit(deletion.keys, DELETION_LIMIT)
            deletion.keys.append((texts.pop(f"{path}/Key", ""), texts.pop(f"{path}/VersionId", "").strip() or None))

    parse_body(request, take)
    deletion.quiet = texts.get("Delete/Quiet", "").strip().lower() == "true"
    return deletion


def read_parts(request: Request) -> list[tuple[int, str]]:
    """Return the number and ETag of each part in a ``CompleteMultipartUpload`` body."""
    parts: list[tuple[int, str]] = []
    texts: dict[str, str] = {}

    def take(path: str, _: Mapping[str, str], text: str) -> None:
        if path in _OF_PARTS:
            texts[path] = text.strip()
        if path == "CompleteMultipartUpload/Part":
            _limit(parts, PART_LIMIT)
            number, etag = texts.pop(f"{path}/PartNumber", ""), texts.pop(f"{path}/ETag", "")
            parts.append((read_length(number) or 0, etag.strip('"')))

    parse_body(request, take)
    if not parts:
        raise bad_request("The body lists no parts.", "MalformedXML")
    return parts


def _limit(things: Sized, limit: int) -> None:
    if len(things) == limit:
        raise bad_request(f"The body lists more than {limit} objects.")


def _entry(attributes: Mapping[str, str]) -> ObjectEntry:
    name = attributes.get("Name", "")
    if not name:
        raise bad_request("An object in the body has no name.")
    # Clients send Size where the documentation says Length.
    length = _count(attributes, "Size", "Length")
    return ObjectEntry(name, length, _count(attributes, "Offset"), attributes.get("VersionId") or None)


def _count(attributes: Mapping[str, str], *names: str) -> int | None:
    text = next((attributes[name] for name in names if name in attributes), None)
    count = None if text is None else read_length(text)
    if text is not None and count is None:
        raise bad_request(f"{names[0]} of an object in the body is not a number: {text}")
    return count

"""Request bodies as older scripts make them: objects with `to_xml()`, and lists that check what is in them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element


def _element(tag: str, children: Iterable[Element] = (), /, **attributes: object) -> Element:
    from xml.etree.ElementTree import Element

    given = {name: str(value) for name, value in attributes.items() if value is not None}
    element = Element(tag, given)
    element.extend(children)
    return element


def _text(tag: str, text: object) -> Element:
    element = _element(tag)
    element.text = str(text)
    return element


class Ds3PutObject:
    """An object to be stored: its name, and its size in bytes."""

    def __init__(self, name: str, size: int) -> None:
        self.name = name
        self.size = size

    def to_xml(self) -> Element:
        """Return the element that stands for it."""
        return _element("Object", Name=self.name, Size=self.size)


class Ds3GetObject:
    """An object, or `length` bytes of it from `offset`, of the latest or of one version."""

    def __init__(
        self, name: str, length: int | None = None, offset: int | None = None, version_id: object = None
    ) -> None:
        self.name = name
        self.length = length
        self.offset = offset
        self.version_id = version_id

    def to_xml(self) -> Element:
        """Return the element that stands for it."""
        return _element("Object", Name=self.name, Length=self.length, Offset=self.offset, VersionId=self.version_id)


class DeleteObject:
    """An object to be deleted; set `version_id` for one version of it."""

    version_id: object = None

    def __init__(self, key: str) -> None:
        self.key = key

    def to_xml(self) -> Element:
        """Return the element that stands for it."""
        version = [] if self.version_id is None else [_text("VersionId", self.version_id)]
        return _element("Object", [_text("Key", self.key), *version])


class Part:
    """A part of a multipart upload: its number from 1, and the ETag the server gave it."""

    def __init__(self, part_number: int, etag: str) -> None:
        self.part_number = part_number
        self.etag = etag

    def to_xml(self) -> Element:
        """Return the element that stands for it."""
        return _element("Part", [_text("PartNumber", self.part_number), _text("ETag", self.etag)])


class Ds3PutObjectList:
    """Objects to be stored."""

    root: ClassVar[str] = "Objects"

    def __init__(self, object_list: Iterable[Ds3PutObject]) -> None:
        self.object_list = checked(type(self), Ds3PutObject, object_list)

    def to_xml(self) -> Element:
        """Return the element that stands for them."""
        return _element(self.root, (entry.to_xml() for entry in self.object_list))


class Ds3GetObjectList:
    """Objects to be fetched, verified or placed."""

    root: ClassVar[str] = "Objects"

    def __init__(self, object_list: Iterable[Ds3GetObject]) -> None:
        self.object_list = checked(type(self), Ds3GetObject, object_list)

    def to_xml(self) -> Element:
        """Return the element that stands for them."""
        return _element(self.root, (entry.to_xml() for entry in self.object_list))


class DeleteObjectList:
    """Objects to be deleted."""

    root: ClassVar[str] = "Delete"

    def __init__(self, object_list: Iterable[DeleteObject]) -> None:
        self.object_list = checked(type(self), DeleteObject, object_list)

    def to_xml(self) -> Element:
        """Return the element that stands for them."""
        return _element(self.root, (entry.to_xml() for entry in self.object_list))


class PartList:
    """Parts to be joined."""

    root: ClassVar[str] = "CompleteMultipartUpload"

    def __init__(self, part_list: Iterable[Part]) -> None:
        self.part_list = checked(type(self), Part, part_list)

    def to_xml(self) -> Element:
        """Return the element that stands for them."""
        return _element(self.root, (part.to_xml() for part in self.part_list))


class IdsList:
    """Ids as text."""

    def __init__(self, id_list: Iterable[str]) -> None:
        self.id_list = list(id_list)
        if not all(isinstance(entry, str) for entry in self.id_list):
            raise TypeError("Ids should only contain strings")

    def to_xml(self) -> Element:
        """Return the element that stands for them."""
        return _element("Ids", (_text("Id", entry) for entry in self.id_list))


def checked(owner: type[Any], kind: type[Any], entries: Iterable[Any]) -> list[Any]:
    """Return the entries; TypeError unless all are of `kind`."""
    found = list(entries)
    if not all(isinstance(entry, kind) for entry in found):
        raise TypeError(f"{owner.__name__} should only contain type: {kind.__name__}")
    return found


LISTS: dict[str, type[Any]] = {
    "objects-to-put": Ds3PutObjectList,
    "objects-to-get": Ds3GetObjectList,
    "objects-to-delete": DeleteObjectList,
    "parts": PartList,
    "ids": IdsList,
}
"""What checks the entries of each form of body."""

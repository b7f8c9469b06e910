# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""Blob: A contiguous piece of an object, with its place, length and checksum."""

from __future__ import annotations

from uuid import UUID

from ds3_runtime import Model, as_integer, as_string, element

from .checksum_type import ChecksumType


class Blob(Model):
    """A contiguous piece of an object, with its place, length and checksum."""

    byte_offset: int = element("ByteOffset", as_integer)
    checksum: str | None = element("Checksum", as_string, optional=True)
    checksum_type: ChecksumType | str | None = element("ChecksumType", ChecksumType.read, optional=True)
    id: UUID = element("Id", UUID)
    length: int = element("Length", as_integer)
    object_id: UUID = element("ObjectId", UUID)

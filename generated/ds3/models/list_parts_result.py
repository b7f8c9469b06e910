# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ListPartsResult: One page of the parts of a multipart upload."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from ds3_runtime import Model, as_boolean, as_integer, as_string, child, children, element

from .multi_part_upload_part import MultiPartUploadPart
from .user import User


class ListPartsResult(Model):
    """One page of the parts of a multipart upload."""

    bucket: str = element("Bucket", as_string)
    key: str = element("Key", as_string)
    max_parts: int = element("MaxParts", as_integer)
    next_part_number_marker: int = element("NextPartNumberMarker", as_integer)
    owner: User = child("Owner", User)
    part_number_marker: int | None = element("PartNumberMarker", as_integer, optional=True)
    parts: Sequence[MultiPartUploadPart] = children("Part", MultiPartUploadPart)
    truncated: bool = element("IsTruncated", as_boolean)
    upload_id: UUID = element("UploadId", UUID)

# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ObjectHead: What is known of an object without fetching it; all but the status is None unless it exists."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from ds3_runtime import Model, as_date, as_integer, as_string, header, headers, outcome

from .checksum_type import ChecksumType
from .head_request_status import HeadRequestStatus


class ObjectHead(Model):
    """What is known of an object without fetching it; all but the status is None unless it exists."""

    status: HeadRequestStatus | str = outcome(HeadRequestStatus.read)
    length: int | None = header("Content-Length", as_integer, optional=True)
    e_tag: str | None = header("ETag", as_string, optional=True)
    version_id: UUID | None = header("version-id", UUID, optional=True)
    creation_date: datetime | None = header("creation-date", as_date, optional=True)
    blob_checksum_type: ChecksumType | str | None = header(
        "ds3-blob-checksum-type", ChecksumType.read, optional=True
    )
    blob_checksums: dict[int, str] = headers("ds3-blob-checksum-offset-", int, as_string)
    metadata: dict[str, str] = headers("x-amz-meta-", str, as_string)
    ltfs_metadata: dict[str, str] = headers("x-spectra-ltfs-", str, as_string)

# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DataPolicy: How the data of buckets is checked, cut into blobs, versioned and prioritized."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from ds3_runtime import Model, as_boolean, as_date, as_integer, as_string, element

from .checksum_type import ChecksumType
from .priority import Priority
from .versioning_level import VersioningLevel


class DataPolicy(Model):
    """How the data of buckets is checked, cut into blobs, versioned and prioritized."""

    always_force_put_job_creation: bool = element("AlwaysForcePutJobCreation", as_boolean)
    always_minimize_spanning_across_media: bool = element("AlwaysMinimizeSpanningAcrossMedia", as_boolean)
    blobbing_enabled: bool = element("BlobbingEnabled", as_boolean)
    checksum_type: ChecksumType | str = element("ChecksumType", ChecksumType.read)
    creation_date: datetime = element("CreationDate", as_date)
    default_blob_size: int | None = element("DefaultBlobSize", as_integer, optional=True)
    default_get_job_priority: Priority | str = element("DefaultGetJobPriority", Priority.read)
    default_put_job_priority: Priority | str = element("DefaultPutJobPriority", Priority.read)
    default_verify_after_write: bool = element("DefaultVerifyAfterWrite", as_boolean)
    default_verify_job_priority: Priority | str = element("DefaultVerifyJobPriority", Priority.read)
    end_to_end_crc_required: bool = element("EndToEndCrcRequired", as_boolean)
    id: UUID = element("Id", UUID)
    max_versions_to_keep: int = element("MaxVersionsToKeep", as_integer)
    name: str = element("Name", as_string)
    rebuild_priority: Priority | str = element("RebuildPriority", Priority.read)
    versioning: VersioningLevel | str = element("Versioning", VersioningLevel.read)

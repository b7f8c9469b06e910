# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""S3ObjectToDelete: A key, perhaps with a version, that was deleted."""

from __future__ import annotations

from uuid import UUID

from ds3_runtime import Model, as_string, element


class S3ObjectToDelete(Model):
    """A key, perhaps with a version, that was deleted."""

    key: str = element("Key", as_string)
    version_id: UUID | None = element("VersionId", UUID, optional=True)

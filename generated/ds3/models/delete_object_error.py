# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeleteObjectError: Why one object of a multi-object deletion was not deleted."""

from __future__ import annotations

from uuid import UUID

from ds3_runtime import Model, as_string, element


class DeleteObjectError(Model):
    """Why one object of a multi-object deletion was not deleted."""

    code: str = element("Code", as_string)
    key: str = element("Key", as_string)
    message: str = element("Message", as_string)
    version_id: UUID | None = element("VersionId", UUID, optional=True)

# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""BulkObject: One blob of an object, as listed in a job or by placement."""

from __future__ import annotations

from uuid import UUID

from ds3_runtime import Model, as_boolean, as_integer, as_string, attribute, child

from .physical_placement import PhysicalPlacement


class BulkObject(Model):
    """One blob of an object, as listed in a job or by placement."""

    bucket: str | None = attribute("Bucket", as_string, optional=True)
    id: UUID | None = attribute("Id", UUID, optional=True)
    in_cache: bool | None = attribute("InCache", as_boolean, optional=True)
    latest: bool = attribute("Latest", as_boolean)
    length: int = attribute("Length", as_integer)
    name: str = attribute("Name", as_string)
    offset: int = attribute("Offset", as_integer)
    physical_placement: PhysicalPlacement | None = child(
        "PhysicalPlacement", PhysicalPlacement, optional=True
    )
    version_id: UUID = attribute("VersionId", UUID)

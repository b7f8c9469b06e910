# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""User: The owner of a bucket, object or upload: display name and id."""

from __future__ import annotations

from uuid import UUID

from ds3_runtime import Model, as_string, element


class User(Model):
    """The owner of a bucket, object or upload: display name and id."""

    display_name: str = element("DisplayName", as_string)
    id: UUID = element("ID", UUID)

# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""Group: A named set of users and groups."""

from __future__ import annotations

from uuid import UUID

from ds3_runtime import Model, as_boolean, as_string, element


class Group(Model):
    """A named set of users and groups."""

    built_in: bool = element("BuiltIn", as_boolean)
    id: UUID = element("Id", UUID)
    name: str = element("Name", as_string)

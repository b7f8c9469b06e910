# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""TapeLibrary: A tape library."""

from __future__ import annotations

from uuid import UUID

from ds3_runtime import Model, as_string, element


class TapeLibrary(Model):
    """A tape library."""

    id: UUID = element("Id", UUID)
    management_url: str = element("ManagementUrl", as_string)
    name: str = element("Name", as_string)
    serial_number: str = element("SerialNumber", as_string)

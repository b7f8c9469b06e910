# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""TypeTypeCountApiBean: How many tapes of one type there are, and how many are full."""

from __future__ import annotations

from ds3_runtime import Model, as_integer, as_string, element


class TypeTypeCountApiBean(Model):
    """How many tapes of one type there are, and how many are full."""

    count: int = element("Count", as_integer)
    full_of_data: int = element("FullOfData", as_integer)
    type: str = element("Type", as_string)

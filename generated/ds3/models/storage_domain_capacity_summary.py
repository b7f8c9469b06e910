# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""StorageDomainCapacitySummary: Capacity allocated, free and used, in bytes."""

from __future__ import annotations

from ds3_runtime import Model, as_integer, element


class StorageDomainCapacitySummary(Model):
    """Capacity allocated, free and used, in bytes."""

    physical_allocated: int = element("PhysicalAllocated", as_integer)
    physical_free: int = element("PhysicalFree", as_integer)
    physical_used: int = element("PhysicalUsed", as_integer)

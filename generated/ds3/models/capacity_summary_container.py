# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""CapacitySummaryContainer: Capacity summed up, for pools and for tapes."""

from __future__ import annotations

from ds3_runtime import Model, child

from .storage_domain_capacity_summary import StorageDomainCapacitySummary


class CapacitySummaryContainer(Model):
    """Capacity summed up, for pools and for tapes."""

    pool: StorageDomainCapacitySummary = child("Pool", StorageDomainCapacitySummary)
    tape: StorageDomainCapacitySummary = child("Tape", StorageDomainCapacitySummary)

# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""StorageDomainFailureList: Rows of StorageDomainFailure."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .storage_domain_failure import StorageDomainFailure


class StorageDomainFailureList(Model):
    """Rows of StorageDomainFailure."""

    storage_domain_failures: Sequence[StorageDomainFailure] = children(
        "StorageDomainFailure", StorageDomainFailure
    )

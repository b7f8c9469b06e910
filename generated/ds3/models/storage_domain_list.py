# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""StorageDomainList: Rows of StorageDomain."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .storage_domain import StorageDomain


class StorageDomainList(Model):
    """Rows of StorageDomain."""

    storage_domains: Sequence[StorageDomain] = children("StorageDomain", StorageDomain)

# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""PoolFailureList: Rows of PoolFailure."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .pool_failure import PoolFailure


class PoolFailureList(Model):
    """Rows of PoolFailure."""

    pool_failures: Sequence[PoolFailure] = children("PoolFailure", PoolFailure)

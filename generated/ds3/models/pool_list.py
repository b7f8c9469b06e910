# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""PoolList: Rows of Pool."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .pool import Pool


class PoolList(Model):
    """Rows of Pool."""

    pools: Sequence[Pool] = children("Pool", Pool)

# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DataPolicyList: Rows of DataPolicy."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .data_policy import DataPolicy


class DataPolicyList(Model):
    """Rows of DataPolicy."""

    data_policies: Sequence[DataPolicy] = children("DataPolicy", DataPolicy)

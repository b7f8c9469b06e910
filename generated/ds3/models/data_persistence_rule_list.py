# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DataPersistenceRuleList: Rows of DataPersistenceRule."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .data_persistence_rule import DataPersistenceRule


class DataPersistenceRuleList(Model):
    """Rows of DataPersistenceRule."""

    data_persistence_rules: Sequence[DataPersistenceRule] = children(
        "DataPersistenceRule", DataPersistenceRule
    )

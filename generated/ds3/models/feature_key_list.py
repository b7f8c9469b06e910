# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""FeatureKeyList: Rows of FeatureKey."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .feature_key import FeatureKey


class FeatureKeyList(Model):
    """Rows of FeatureKey."""

    feature_keys: Sequence[FeatureKey] = children("FeatureKey", FeatureKey)

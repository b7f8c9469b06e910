# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""FeatureKeyList: Rows of FeatureKey."""

from __future__ import annotations

from ds3_runtime import Model, children

from .feature_key import FeatureKey


class FeatureKeyList(Model):
    """Rows of FeatureKey."""

    feature_keys: list[FeatureKey] = children("FeatureKey", FeatureKey)

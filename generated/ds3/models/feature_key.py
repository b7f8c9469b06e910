# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""FeatureKey: A licence for a feature, with its limit and expiration date."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from ds3_runtime import Model, as_date, as_integer, as_string, element

from .feature_key_type import FeatureKeyType


class FeatureKey(Model):
    """A licence for a feature, with its limit and expiration date."""

    current_value: int | None = element("CurrentValue", as_integer, optional=True)
    error_message: str | None = element("ErrorMessage", as_string, optional=True)
    expiration_date: datetime | None = element("ExpirationDate", as_date, optional=True)
    id: UUID = element("Id", UUID)
    key: FeatureKeyType | str = element("Key", FeatureKeyType.read)
    limit_value: int | None = element("LimitValue", as_integer, optional=True)

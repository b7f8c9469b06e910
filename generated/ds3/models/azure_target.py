# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""AzureTarget: A Microsoft Azure account to which data is replicated."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from ds3_runtime import Model, as_boolean, as_date, as_integer, as_string, element

from .cloud_naming_mode import CloudNamingMode
from .quiesced import Quiesced
from .target_read_preference_type import TargetReadPreferenceType
from .target_state import TargetState


class AzureTarget(Model):
    """A Microsoft Azure account to which data is replicated."""

    account_key: str | None = element("AccountKey", as_string, optional=True, secret=True)
    account_name: str = element("AccountName", as_string)
    auto_verify_frequency_in_days: int | None = element(
        "AutoVerifyFrequencyInDays", as_integer, optional=True
    )
    cloud_bucket_prefix: str = element("CloudBucketPrefix", as_string)
    cloud_bucket_suffix: str = element("CloudBucketSuffix", as_string)
    default_read_preference: TargetReadPreferenceType | str = element(
        "DefaultReadPreference", TargetReadPreferenceType.read
    )
    https: bool = element("Https", as_boolean)
    id: UUID = element("Id", UUID)
    last_fully_verified: datetime | None = element("LastFullyVerified", as_date, optional=True)
    name: str = element("Name", as_string)
    naming_mode: CloudNamingMode | str = element("NamingMode", CloudNamingMode.read)
    permit_going_out_of_sync: bool = element("PermitGoingOutOfSync", as_boolean)
    quiesced: Quiesced | str = element("Quiesced", Quiesced.read)
    state: TargetState | str = element("State", TargetState.read)

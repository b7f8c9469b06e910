# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""S3Target: An S3 account, Amazon's or a compatible one, to which data is replicated."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from ds3_runtime import Model, as_boolean, as_date, as_integer, as_string, element

from .cloud_naming_mode import CloudNamingMode
from .quiesced import Quiesced
from .s3_region import S3Region
from .target_read_preference_type import TargetReadPreferenceType
from .target_state import TargetState


class S3Target(Model):
    """An S3 account, Amazon's or a compatible one, to which data is replicated."""

    access_key: str = element("AccessKey", as_string)
    auto_verify_frequency_in_days: int | None = element(
        "AutoVerifyFrequencyInDays", as_integer, optional=True
    )
    cloud_bucket_prefix: str = element("CloudBucketPrefix", as_string)
    cloud_bucket_suffix: str = element("CloudBucketSuffix", as_string)
    data_path_end_point: str | None = element("DataPathEndPoint", as_string, optional=True)
    default_read_preference: TargetReadPreferenceType | str = element(
        "DefaultReadPreference", TargetReadPreferenceType.read
    )
    https: bool = element("Https", as_boolean)
    id: UUID = element("Id", UUID)
    last_fully_verified: datetime | None = element("LastFullyVerified", as_date, optional=True)
    name: str = element("Name", as_string)
    naming_mode: CloudNamingMode | str = element("NamingMode", CloudNamingMode.read)
    offline_data_staging_window_in_tb: int = element("OfflineDataStagingWindowInTb", as_integer)
    permit_going_out_of_sync: bool = element("PermitGoingOutOfSync", as_boolean)
    proxy_domain: str | None = element("ProxyDomain", as_string, optional=True)
    proxy_host: str | None = element("ProxyHost", as_string, optional=True)
    proxy_password: str | None = element("ProxyPassword", as_string, optional=True, secret=True)
    proxy_port: int | None = element("ProxyPort", as_integer, optional=True)
    proxy_username: str | None = element("ProxyUsername", as_string, optional=True)
    quiesced: Quiesced | str = element("Quiesced", Quiesced.read)
    region: S3Region | str | None = element("Region", S3Region.read, optional=True)
    restricted_access: bool = element("RestrictedAccess", as_boolean)
    secret_key: str | None = element("SecretKey", as_string, optional=True, secret=True)
    staged_data_expiration_in_days: int = element("StagedDataExpirationInDays", as_integer)
    state: TargetState | str = element("State", TargetState.read)

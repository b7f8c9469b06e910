# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ModifyS3TargetSpectraS3: ``PUT /_rest_/s3_target/{s3_target}``."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.s3_target import S3Target

if TYPE_CHECKING:
    from ..models.cloud_naming_mode import CloudNamingMode
    from ..models.quiesced import Quiesced
    from ..models.s3_region import S3Region
    from ..models.target_read_preference_type import TargetReadPreferenceType


class ModifyS3TargetSpectraS3Response(Response[S3Target]):
    """Answer to `ModifyS3TargetSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class ModifyS3TargetSpectraS3Request(Request[ModifyS3TargetSpectraS3Response]):
    """Change an S3 target's keys, address or settings, or quiesce it.

    Arguments:
        s3_target (str): Name or id of the S3 target.
        access_key (str, optional): Access key of the S3 account.
        auto_verify_frequency_in_days (int, optional): Days from one automatic verification of the target to
            the next.
        cloud_bucket_prefix (str, optional): Text put before bucket names in the cloud.
        cloud_bucket_suffix (str, optional): Text put after bucket names in the cloud.
        data_path_end_point (str, optional): Host name or address of the target's data path.
        default_read_preference (TargetReadPreferenceType or str, optional): When buckets without a preference
            of their own are read from the target.
        https (bool, optional): Whether the cloud is reached by HTTPS.
        name (str, optional): Its name; as a filter it may hold % for any text.
        naming_mode (CloudNamingMode or str, optional): How objects are named in the cloud: BLACK_PEARL or
            AWS_S3.
        offline_data_staging_window_in_tb (int, optional): Size of the staging window for offline data, in TB;
            64 by default.
        permit_going_out_of_sync (bool, optional): Whether the target may go out of sync.
        proxy_domain (str, optional): Domain to use with the proxy.
        proxy_host (str, optional): Host of the proxy to the cloud.
        proxy_password (str, optional): Password at the proxy.
        proxy_port (int, optional): Port of the proxy.
        proxy_username (str, optional): User name at the proxy.
        quiesced (Quiesced or str, optional): Whether it is quiesced: NO, PENDING or YES.
        region (S3Region or str, optional): Region of Amazon S3, such as US_WEST_2.
        restricted_access (bool, optional): Whether access to the S3 account is restricted.
        secret_key (str, optional): New secret key of the S3 account.
        staged_data_expiration_in_days (int, optional): Days after which staged data expires; 30 by default.
    """

    operation: ClassVar[str] = "ModifyS3TargetSpectraS3"
    idempotent: ClassVar[bool] = True

    s3_target: str
    access_key: str | None = None
    auto_verify_frequency_in_days: int | None = None
    cloud_bucket_prefix: str | None = None
    cloud_bucket_suffix: str | None = None
    data_path_end_point: str | None = None
    default_read_preference: TargetReadPreferenceType | str | None = None
    https: bool | None = None
    name: str | None = None
    naming_mode: CloudNamingMode | str | None = None
    offline_data_staging_window_in_tb: int | None = None
    permit_going_out_of_sync: bool | None = None
    proxy_domain: str | None = None
    proxy_host: str | None = None
    proxy_password: str | None = field(default=None, repr=False)
    proxy_port: int | None = None
    proxy_username: str | None = None
    quiesced: Quiesced | str | None = None
    region: S3Region | str | None = None
    restricted_access: bool | None = None
    secret_key: str | None = field(default=None, repr=False)
    staged_data_expiration_in_days: int | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("s3_target", s3_target=self.s3_target),
            query={
                "access_key": self.access_key,
                "auto_verify_frequency_in_days": self.auto_verify_frequency_in_days,
                "cloud_bucket_prefix": self.cloud_bucket_prefix,
                "cloud_bucket_suffix": self.cloud_bucket_suffix,
                "data_path_end_point": self.data_path_end_point,
                "default_read_preference": self.default_read_preference,
                "https": self.https,
                "name": self.name,
                "naming_mode": self.naming_mode,
                "offline_data_staging_window_in_tb": self.offline_data_staging_window_in_tb,
                "permit_going_out_of_sync": self.permit_going_out_of_sync,
                "proxy_domain": self.proxy_domain,
                "proxy_host": self.proxy_host,
                "proxy_password": self.proxy_password,
                "proxy_port": self.proxy_port,
                "proxy_username": self.proxy_username,
                "quiesced": self.quiesced,
                "region": self.region,
                "restricted_access": self.restricted_access,
                "secret_key": self.secret_key,
                "staged_data_expiration_in_days": self.staged_data_expiration_in_days,
            },
        )

    def parse(self, reply: HttpReply) -> ModifyS3TargetSpectraS3Response:
        reply.expect(200)
        result = S3Target.parse(reply)
        return ModifyS3TargetSpectraS3Response(self, reply, result)

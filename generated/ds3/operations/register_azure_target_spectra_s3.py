# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""RegisterAzureTargetSpectraS3: ``POST /_rest_/azure_target``."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.azure_target import AzureTarget

if TYPE_CHECKING:
    from ..models.target_read_preference_type import TargetReadPreferenceType


class RegisterAzureTargetSpectraS3Response(Response[AzureTarget]):
    """Answer to `RegisterAzureTargetSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class RegisterAzureTargetSpectraS3Request(Request[RegisterAzureTargetSpectraS3Response]):
    """Register a Microsoft Azure account as a replication target.

    Arguments:
        account_key (str): Secret key of the Azure account.
        account_name (str): Name of the Azure account.
        name (str): Its name; as a filter it may hold % for any text.
        auto_verify_frequency_in_days (int, optional): Days from one automatic verification of the target to
            the next.
        cloud_bucket_prefix (str, optional): Text put before bucket names in the cloud.
        cloud_bucket_suffix (str, optional): Text put after bucket names in the cloud.
        default_read_preference (TargetReadPreferenceType or str, optional): When buckets without a preference
            of their own are read from the target.
        https (bool, optional): Whether the cloud is reached by HTTPS.
        permit_going_out_of_sync (bool, optional): Whether the target may go out of sync.
    """

    operation: ClassVar[str] = "RegisterAzureTargetSpectraS3"

    account_key: str = field(repr=False)
    account_name: str
    name: str
    auto_verify_frequency_in_days: int | None = None
    cloud_bucket_prefix: str | None = None
    cloud_bucket_suffix: str | None = None
    default_read_preference: TargetReadPreferenceType | str | None = None
    https: bool | None = None
    permit_going_out_of_sync: bool | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="POST",
            path=rest_path("azure_target"),
            query={
                "account_key": self.account_key,
                "account_name": self.account_name,
                "name": self.name,
                "auto_verify_frequency_in_days": self.auto_verify_frequency_in_days,
                "cloud_bucket_prefix": self.cloud_bucket_prefix,
                "cloud_bucket_suffix": self.cloud_bucket_suffix,
                "default_read_preference": self.default_read_preference,
                "https": self.https,
                "permit_going_out_of_sync": self.permit_going_out_of_sync,
            },
        )

    def parse(self, reply: HttpReply) -> RegisterAzureTargetSpectraS3Response:
        reply.expect(201)
        result = AzureTarget.parse(reply)
        return RegisterAzureTargetSpectraS3Response(self, reply, result)

# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ModifyAzureTargetSpectraS3: ``PUT /_rest_/azure_target/{azure_target}``."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.azure_target import AzureTarget

if TYPE_CHECKING:
    from ..models.quiesced import Quiesced
    from ..models.target_read_preference_type import TargetReadPreferenceType


class ModifyAzureTargetSpectraS3Response(Response[AzureTarget]):
    """Answer to `ModifyAzureTargetSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class ModifyAzureTargetSpectraS3Request(Request[ModifyAzureTargetSpectraS3Response]):
    """Change an Azure target's account, name or settings, or quiesce it.

    Arguments:
        azure_target (str): Name or id of the Azure target.
        account_key (str, optional): Secret key of the Azure account.
        account_name (str, optional): Name of the Azure account.
        auto_verify_frequency_in_days (int, optional): Days from one automatic verification of the target to
            the next.
        cloud_bucket_prefix (str, optional): Text put before bucket names in the cloud.
        cloud_bucket_suffix (str, optional): Text put after bucket names in the cloud.
        default_read_preference (TargetReadPreferenceType or str, optional): When buckets without a preference
            of their own are read from the target.
        https (bool, optional): Whether the cloud is reached by HTTPS.
        name (str, optional): Its name; as a filter it may hold % for any text.
        permit_going_out_of_sync (bool, optional): Whether the target may go out of sync.
        quiesced (Quiesced or str, optional): Whether it is quiesced: NO, PENDING or YES.
    """

    operation: ClassVar[str] = "ModifyAzureTargetSpectraS3"
    idempotent: ClassVar[bool] = True

    azure_target: str
    account_key: str | None = field(default=None, repr=False)
    account_name: str | None = None
    auto_verify_frequency_in_days: int | None = None
    cloud_bucket_prefix: str | None = None
    cloud_bucket_suffix: str | None = None
    default_read_preference: TargetReadPreferenceType | str | None = None
    https: bool | None = None
    name: str | None = None
    permit_going_out_of_sync: bool | None = None
    quiesced: Quiesced | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("azure_target", azure_target=self.azure_target),
            query={
                "account_key": self.account_key,
                "account_name": self.account_name,
                "auto_verify_frequency_in_days": self.auto_verify_frequency_in_days,
                "cloud_bucket_prefix": self.cloud_bucket_prefix,
                "cloud_bucket_suffix": self.cloud_bucket_suffix,
                "default_read_preference": self.default_read_preference,
                "https": self.https,
                "name": self.name,
                "permit_going_out_of_sync": self.permit_going_out_of_sync,
                "quiesced": self.quiesced,
            },
        )

    def parse(self, reply: HttpReply) -> ModifyAzureTargetSpectraS3Response:
        reply.expect(200)
        result = AzureTarget.parse(reply)
        return ModifyAzureTargetSpectraS3Response(self, reply, result)

# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ImportS3TargetSpectraS3: ``PUT /_rest_/s3_target/{s3_target}?operation=import``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

if TYPE_CHECKING:
    from ..models.priority import Priority


class ImportS3TargetSpectraS3Response(Response[None]):
    """Answer to `ImportS3TargetSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class ImportS3TargetSpectraS3Request(Request[ImportS3TargetSpectraS3Response]):
    """Import one cloud bucket from an S3 target.

    Arguments:
        cloud_bucket_name (str): Name of the bucket in the cloud.
        s3_target (str): Name or id of the S3 target.
        data_policy_id (UUID or str, optional): Name or id of the data policy.
        priority (Priority or str, optional): Priority; clients may set URGENT, HIGH, NORMAL or LOW.
        user_id (UUID or str, optional): Name or id of the user.
    """

    operation: ClassVar[str] = "ImportS3TargetSpectraS3"

    cloud_bucket_name: str
    s3_target: str
    data_policy_id: UUID | str | None = None
    priority: Priority | str | None = None
    user_id: UUID | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("s3_target", s3_target=self.s3_target),
            query={
                "operation": "import",
                "cloud_bucket_name": self.cloud_bucket_name,
                "data_policy_id": self.data_policy_id,
                "priority": self.priority,
                "user_id": self.user_id,
            },
        )

    def parse(self, reply: HttpReply) -> ImportS3TargetSpectraS3Response:
        reply.expect(204)
        return ImportS3TargetSpectraS3Response(self, reply, None)

# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetDataPolicySpectraS3: ``GET /_rest_/data_policy/{data_policy_id}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.data_policy import DataPolicy


class GetDataPolicySpectraS3Response(Response[DataPolicy]):
    """Answer to `GetDataPolicySpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetDataPolicySpectraS3Request(Request[GetDataPolicySpectraS3Response]):
    """Show one data policy, by name or id.

    Arguments:
        data_policy_id (UUID or str): Name or id of the data policy.
    """

    operation: ClassVar[str] = "GetDataPolicySpectraS3"
    idempotent: ClassVar[bool] = True

    data_policy_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("data_policy", data_policy_id=self.data_policy_id),
        )

    def parse(self, reply: HttpReply) -> GetDataPolicySpectraS3Response:
        reply.expect(200)
        result = DataPolicy.parse(reply)
        return GetDataPolicySpectraS3Response(self, reply, result)

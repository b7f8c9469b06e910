# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetDataPolicyAclSpectraS3: ``GET /_rest_/data_policy_acl/{data_policy_acl}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.data_policy_acl import DataPolicyAcl


class GetDataPolicyAclSpectraS3Response(Response[DataPolicyAcl]):
    """Answer to `GetDataPolicyAclSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetDataPolicyAclSpectraS3Request(Request[GetDataPolicyAclSpectraS3Response]):
    """Show one right to use data policies.

    Arguments:
        data_policy_acl (str): Id of the right to use data policies.
    """

    operation: ClassVar[str] = "GetDataPolicyAclSpectraS3"
    idempotent: ClassVar[bool] = True

    data_policy_acl: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("data_policy_acl", data_policy_acl=self.data_policy_acl),
        )

    def parse(self, reply: HttpReply) -> GetDataPolicyAclSpectraS3Response:
        reply.expect(200)
        result = DataPolicyAcl.parse(reply)
        return GetDataPolicyAclSpectraS3Response(self, reply, result)

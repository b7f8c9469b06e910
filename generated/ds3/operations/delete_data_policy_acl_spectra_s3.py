# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeleteDataPolicyAclSpectraS3: ``DELETE /_rest_/data_policy_acl/{data_policy_acl}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class DeleteDataPolicyAclSpectraS3Response(Response[None]):
    """Answer to `DeleteDataPolicyAclSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class DeleteDataPolicyAclSpectraS3Request(Request[DeleteDataPolicyAclSpectraS3Response]):
    """Withdraw the right to use one data policy, or all of them.

    Arguments:
        data_policy_acl (str): Id of the right to use data policies.
    """

    operation: ClassVar[str] = "DeleteDataPolicyAclSpectraS3"
    idempotent: ClassVar[bool] = True

    data_policy_acl: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path("data_policy_acl", data_policy_acl=self.data_policy_acl),
        )

    def parse(self, reply: HttpReply) -> DeleteDataPolicyAclSpectraS3Response:
        reply.expect(204)
        return DeleteDataPolicyAclSpectraS3Response(self, reply, None)

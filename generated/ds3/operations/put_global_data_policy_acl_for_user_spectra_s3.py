# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""PutGlobalDataPolicyAclForUserSpectraS3: ``POST /_rest_/data_policy_acl``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.data_policy_acl import DataPolicyAcl


class PutGlobalDataPolicyAclForUserSpectraS3Response(Response[DataPolicyAcl]):
    """Answer to `PutGlobalDataPolicyAclForUserSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class PutGlobalDataPolicyAclForUserSpectraS3Request(Request[PutGlobalDataPolicyAclForUserSpectraS3Response]):
    """Let a user use all data policies.

    Arguments:
        user_id (UUID or str): Name or id of the user.
    """

    operation: ClassVar[str] = "PutGlobalDataPolicyAclForUserSpectraS3"

    user_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="POST",
            path=rest_path("data_policy_acl"),
            query={
                "user_id": self.user_id,
            },
        )

    def parse(self, reply: HttpReply) -> PutGlobalDataPolicyAclForUserSpectraS3Response:
        reply.expect(201)
        result = DataPolicyAcl.parse(reply)
        return PutGlobalDataPolicyAclForUserSpectraS3Response(self, reply, result)

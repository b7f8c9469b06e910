# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""PutDataPolicyAclForUserSpectraS3: ``POST /_rest_/data_policy_acl``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.data_policy_acl import DataPolicyAcl


class PutDataPolicyAclForUserSpectraS3Response(Response[DataPolicyAcl]):
    """Answer to `PutDataPolicyAclForUserSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class PutDataPolicyAclForUserSpectraS3Request(Request[PutDataPolicyAclForUserSpectraS3Response]):
    """Let a user use one data policy.

    Arguments:
        data_policy_id (UUID or str): Name or id of the data policy.
        user_id (UUID or str): Name or id of the user.
    """

    operation: ClassVar[str] = "PutDataPolicyAclForUserSpectraS3"

    data_policy_id: UUID | str
    user_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="POST",
            path=rest_path("data_policy_acl"),
            query={
                "data_policy_id": self.data_policy_id,
                "user_id": self.user_id,
            },
        )

    def parse(self, reply: HttpReply) -> PutDataPolicyAclForUserSpectraS3Response:
        reply.expect(201)
        result = DataPolicyAcl.parse(reply)
        return PutDataPolicyAclForUserSpectraS3Response(self, reply, result)

# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""PutDataPolicyAclForGroupSpectraS3: ``POST /_rest_/data_policy_acl``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.data_policy_acl import DataPolicyAcl


class PutDataPolicyAclForGroupSpectraS3Response(Response[DataPolicyAcl]):
    """Answer to `PutDataPolicyAclForGroupSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class PutDataPolicyAclForGroupSpectraS3Request(Request[PutDataPolicyAclForGroupSpectraS3Response]):
    """Let a group use one data policy.

    Arguments:
        data_policy_id (UUID or str): Name or id of the data policy.
        group_id (UUID or str): Name or id of the group.
    """

    operation: ClassVar[str] = "PutDataPolicyAclForGroupSpectraS3"

    data_policy_id: UUID | str
    group_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="POST",
            path=rest_path("data_policy_acl"),
            query={
                "data_policy_id": self.data_policy_id,
                "group_id": self.group_id,
            },
        )

    def parse(self, reply: HttpReply) -> PutDataPolicyAclForGroupSpectraS3Response:
        reply.expect(201)
        result = DataPolicyAcl.parse(reply)
        return PutDataPolicyAclForGroupSpectraS3Response(self, reply, result)

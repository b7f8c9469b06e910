# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""PutGlobalDataPolicyAclForGroupSpectraS3: ``POST /_rest_/data_policy_acl``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.data_policy_acl import DataPolicyAcl


class PutGlobalDataPolicyAclForGroupSpectraS3Response(Response[DataPolicyAcl]):
    """Answer to `PutGlobalDataPolicyAclForGroupSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class PutGlobalDataPolicyAclForGroupSpectraS3Request(
    Request[PutGlobalDataPolicyAclForGroupSpectraS3Response]
):
    """Let a group use all data policies.

    Arguments:
        group_id (UUID or str): Name or id of the group.
    """

    operation: ClassVar[str] = "PutGlobalDataPolicyAclForGroupSpectraS3"

    group_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="POST",
            path=rest_path("data_policy_acl"),
            query={
                "group_id": self.group_id,
            },
        )

    def parse(self, reply: HttpReply) -> PutGlobalDataPolicyAclForGroupSpectraS3Response:
        reply.expect(201)
        result = DataPolicyAcl.parse(reply)
        return PutGlobalDataPolicyAclForGroupSpectraS3Response(self, reply, result)

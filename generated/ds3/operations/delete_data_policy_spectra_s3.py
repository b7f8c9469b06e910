# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeleteDataPolicySpectraS3: ``DELETE /_rest_/data_policy/{data_policy_id}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class DeleteDataPolicySpectraS3Response(Response[None]):
    """Answer to `DeleteDataPolicySpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class DeleteDataPolicySpectraS3Request(Request[DeleteDataPolicySpectraS3Response]):
    """Delete a data policy and the rights to use it; users' defaults to it are emptied.

    Arguments:
        data_policy_id (UUID or str): Name or id of the data policy.
    """

    operation: ClassVar[str] = "DeleteDataPolicySpectraS3"
    idempotent: ClassVar[bool] = True

    data_policy_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path("data_policy", data_policy_id=self.data_policy_id),
        )

    def parse(self, reply: HttpReply) -> DeleteDataPolicySpectraS3Response:
        reply.expect(204)
        return DeleteDataPolicySpectraS3Response(self, reply, None)

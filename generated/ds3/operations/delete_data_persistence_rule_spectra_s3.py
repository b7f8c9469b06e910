# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeleteDataPersistenceRuleSpectraS3: ``DELETE /_rest_/data_persistence_rule/{data_persistence_rule_id}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class DeleteDataPersistenceRuleSpectraS3Response(Response[None]):
    """Answer to `DeleteDataPersistenceRuleSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class DeleteDataPersistenceRuleSpectraS3Request(Request[DeleteDataPersistenceRuleSpectraS3Response]):
    """Delete a rule that keeps a data policy's data in a storage domain.

    Arguments:
        data_persistence_rule_id (UUID or str): Id of the persistence rule.
    """

    operation: ClassVar[str] = "DeleteDataPersistenceRuleSpectraS3"
    idempotent: ClassVar[bool] = True

    data_persistence_rule_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path("data_persistence_rule", data_persistence_rule_id=self.data_persistence_rule_id),
        )

    def parse(self, reply: HttpReply) -> DeleteDataPersistenceRuleSpectraS3Response:
        reply.expect(204)
        return DeleteDataPersistenceRuleSpectraS3Response(self, reply, None)

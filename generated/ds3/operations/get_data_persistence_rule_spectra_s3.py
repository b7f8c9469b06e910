# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetDataPersistenceRuleSpectraS3: ``GET /_rest_/data_persistence_rule/{data_persistence_rule_id}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.data_persistence_rule import DataPersistenceRule


class GetDataPersistenceRuleSpectraS3Response(Response[DataPersistenceRule]):
    """Answer to `GetDataPersistenceRuleSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetDataPersistenceRuleSpectraS3Request(Request[GetDataPersistenceRuleSpectraS3Response]):
    """Show one rule that keeps a data policy's data in a storage domain.

    Arguments:
        data_persistence_rule_id (UUID or str): Id of the persistence rule.
    """

    operation: ClassVar[str] = "GetDataPersistenceRuleSpectraS3"
    idempotent: ClassVar[bool] = True

    data_persistence_rule_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("data_persistence_rule", data_persistence_rule_id=self.data_persistence_rule_id),
        )

    def parse(self, reply: HttpReply) -> GetDataPersistenceRuleSpectraS3Response:
        reply.expect(200)
        result = DataPersistenceRule.parse(reply)
        return GetDataPersistenceRuleSpectraS3Response(self, reply, result)

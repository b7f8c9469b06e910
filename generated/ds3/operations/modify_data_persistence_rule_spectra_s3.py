# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ModifyDataPersistenceRuleSpectraS3: ``PUT /_rest_/data_persistence_rule/{data_persistence_rule_id}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.data_persistence_rule import DataPersistenceRule

if TYPE_CHECKING:
    from ..models.data_isolation_level import DataIsolationLevel
    from ..models.data_persistence_rule_type import DataPersistenceRuleType


class ModifyDataPersistenceRuleSpectraS3Response(Response[DataPersistenceRule]):
    """Answer to `ModifyDataPersistenceRuleSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class ModifyDataPersistenceRuleSpectraS3Request(Request[ModifyDataPersistenceRuleSpectraS3Response]):
    """Change a persistence rule's isolation level, days to retain or type.

    Arguments:
        data_persistence_rule_id (UUID or str): Id of the persistence rule.
        isolation_level (DataIsolationLevel or str, optional): Whether buckets may share media (STANDARD) or
            not (BUCKET_ISOLATED).
        minimum_days_to_retain (int, optional): How many days the data is kept at least.
        type (DataPersistenceRuleType or str, optional): PERMANENT, TEMPORARY or RETIRED.
    """

    operation: ClassVar[str] = "ModifyDataPersistenceRuleSpectraS3"
    idempotent: ClassVar[bool] = True

    data_persistence_rule_id: UUID | str
    isolation_level: DataIsolationLevel | str | None = None
    minimum_days_to_retain: int | None = None
    type: DataPersistenceRuleType | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("data_persistence_rule", data_persistence_rule_id=self.data_persistence_rule_id),
            query={
                "isolation_level": self.isolation_level,
                "minimum_days_to_retain": self.minimum_days_to_retain,
                "type": self.type,
            },
        )

    def parse(self, reply: HttpReply) -> ModifyDataPersistenceRuleSpectraS3Response:
        reply.expect(200)
        result = DataPersistenceRule.parse(reply)
        return ModifyDataPersistenceRuleSpectraS3Response(self, reply, result)

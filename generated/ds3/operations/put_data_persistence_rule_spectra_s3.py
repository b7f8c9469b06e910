# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""PutDataPersistenceRuleSpectraS3: ``POST /_rest_/data_persistence_rule``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.data_persistence_rule import DataPersistenceRule

if TYPE_CHECKING:
    from ..models.data_isolation_level import DataIsolationLevel
    from ..models.data_persistence_rule_type import DataPersistenceRuleType


class PutDataPersistenceRuleSpectraS3Response(Response[DataPersistenceRule]):
    """Answer to `PutDataPersistenceRuleSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class PutDataPersistenceRuleSpectraS3Request(Request[PutDataPersistenceRuleSpectraS3Response]):
    """Make a data policy keep data in a storage domain.

    Arguments:
        data_policy_id (UUID or str): Name or id of the data policy.
        isolation_level (DataIsolationLevel or str): Whether buckets may share media (STANDARD) or not
            (BUCKET_ISOLATED).
        storage_domain_id (UUID or str): Name or id of the storage domain.
        type (DataPersistenceRuleType or str): PERMANENT, TEMPORARY or RETIRED.
        minimum_days_to_retain (int, optional): How many days the data is kept at least.
    """

    operation: ClassVar[str] = "PutDataPersistenceRuleSpectraS3"

    data_policy_id: UUID | str
    isolation_level: DataIsolationLevel | str
    storage_domain_id: UUID | str
    type: DataPersistenceRuleType | str
    minimum_days_to_retain: int | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="POST",
            path=rest_path("data_persistence_rule"),
            query={
                "data_policy_id": self.data_policy_id,
                "isolation_level": self.isolation_level,
                "storage_domain_id": self.storage_domain_id,
                "type": self.type,
                "minimum_days_to_retain": self.minimum_days_to_retain,
            },
        )

    def parse(self, reply: HttpReply) -> PutDataPersistenceRuleSpectraS3Response:
        reply.expect(201)
        result = DataPersistenceRule.parse(reply)
        return PutDataPersistenceRuleSpectraS3Response(self, reply, result)

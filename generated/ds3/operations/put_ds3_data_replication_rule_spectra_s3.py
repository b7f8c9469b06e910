# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""PutDs3DataReplicationRuleSpectraS3: ``POST /_rest_/ds3_data_replication_rule``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.ds3_data_replication_rule import Ds3DataReplicationRule

if TYPE_CHECKING:
    from ..models.data_replication_rule_type import DataReplicationRuleType


class PutDs3DataReplicationRuleSpectraS3Response(Response[Ds3DataReplicationRule]):
    """Answer to `PutDs3DataReplicationRuleSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class PutDs3DataReplicationRuleSpectraS3Request(Request[PutDs3DataReplicationRuleSpectraS3Response]):
    """Make a data policy replicate to a DS3 target.

    Arguments:
        data_policy_id (UUID or str): Name or id of the data policy.
        target_id (UUID or str): Name or id of the target.
        type (DataReplicationRuleType or str): PERMANENT or RETIRED.
        replicate_deletes (bool, optional): Whether deletions are replicated too.
        target_data_policy (str, optional): Data policy for the replicated data on the DS3 target.
    """

    operation: ClassVar[str] = "PutDs3DataReplicationRuleSpectraS3"

    data_policy_id: UUID | str
    target_id: UUID | str
    type: DataReplicationRuleType | str
    replicate_deletes: bool | None = None
    target_data_policy: str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="POST",
            path=rest_path("ds3_data_replication_rule"),
            query={
                "data_policy_id": self.data_policy_id,
                "target_id": self.target_id,
                "type": self.type,
                "replicate_deletes": self.replicate_deletes,
                "target_data_policy": self.target_data_policy,
            },
        )

    def parse(self, reply: HttpReply) -> PutDs3DataReplicationRuleSpectraS3Response:
        reply.expect(201)
        result = Ds3DataReplicationRule.parse(reply)
        return PutDs3DataReplicationRuleSpectraS3Response(self, reply, result)

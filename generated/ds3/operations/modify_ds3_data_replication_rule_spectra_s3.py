# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ModifyDs3DataReplicationRuleSpectraS3: ``PUT /_rest_/ds3_data_replication_rule/{ds3_data_replication_rule}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.ds3_data_replication_rule import Ds3DataReplicationRule

if TYPE_CHECKING:
    from ..models.data_replication_rule_type import DataReplicationRuleType


class ModifyDs3DataReplicationRuleSpectraS3Response(Response[Ds3DataReplicationRule]):
    """Answer to `ModifyDs3DataReplicationRuleSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class ModifyDs3DataReplicationRuleSpectraS3Request(Request[ModifyDs3DataReplicationRuleSpectraS3Response]):
    """Change a rule that replicates to a DS3 target.

    Arguments:
        ds3_data_replication_rule (str): Id of the DS3 replication rule.
        replicate_deletes (bool, optional): Whether deletions are replicated too.
        target_data_policy (str, optional): Data policy for the replicated data on the DS3 target.
        type (DataReplicationRuleType or str, optional): What kind it is.
    """

    operation: ClassVar[str] = "ModifyDs3DataReplicationRuleSpectraS3"
    idempotent: ClassVar[bool] = True

    ds3_data_replication_rule: str
    replicate_deletes: bool | None = None
    target_data_policy: str | None = None
    type: DataReplicationRuleType | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path(
                "ds3_data_replication_rule", ds3_data_replication_rule=self.ds3_data_replication_rule
            ),
            query={
                "replicate_deletes": self.replicate_deletes,
                "target_data_policy": self.target_data_policy,
                "type": self.type,
            },
        )

    def parse(self, reply: HttpReply) -> ModifyDs3DataReplicationRuleSpectraS3Response:
        reply.expect(200)
        result = Ds3DataReplicationRule.parse(reply)
        return ModifyDs3DataReplicationRuleSpectraS3Response(self, reply, result)

# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetDs3DataReplicationRuleSpectraS3: ``GET /_rest_/ds3_data_replication_rule/{ds3_data_replication_rule}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.ds3_data_replication_rule import Ds3DataReplicationRule


class GetDs3DataReplicationRuleSpectraS3Response(Response[Ds3DataReplicationRule]):
    """Answer to `GetDs3DataReplicationRuleSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetDs3DataReplicationRuleSpectraS3Request(Request[GetDs3DataReplicationRuleSpectraS3Response]):
    """Show one rule that replicates to a DS3 target.

    Arguments:
        ds3_data_replication_rule (str): Id of the DS3 replication rule.
    """

    operation: ClassVar[str] = "GetDs3DataReplicationRuleSpectraS3"
    idempotent: ClassVar[bool] = True

    ds3_data_replication_rule: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path(
                "ds3_data_replication_rule", ds3_data_replication_rule=self.ds3_data_replication_rule
            ),
        )

    def parse(self, reply: HttpReply) -> GetDs3DataReplicationRuleSpectraS3Response:
        reply.expect(200)
        result = Ds3DataReplicationRule.parse(reply)
        return GetDs3DataReplicationRuleSpectraS3Response(self, reply, result)

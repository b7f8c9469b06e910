# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetS3DataReplicationRuleSpectraS3: ``GET /_rest_/s3_data_replication_rule/{s3_data_replication_rule}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.s3_data_replication_rule import S3DataReplicationRule


class GetS3DataReplicationRuleSpectraS3Response(Response[S3DataReplicationRule]):
    """Answer to `GetS3DataReplicationRuleSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetS3DataReplicationRuleSpectraS3Request(Request[GetS3DataReplicationRuleSpectraS3Response]):
    """Show one rule that replicates to an S3 target.

    Arguments:
        s3_data_replication_rule (str): Id of the S3 replication rule.
    """

    operation: ClassVar[str] = "GetS3DataReplicationRuleSpectraS3"
    idempotent: ClassVar[bool] = True

    s3_data_replication_rule: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path(
                "s3_data_replication_rule", s3_data_replication_rule=self.s3_data_replication_rule
            ),
        )

    def parse(self, reply: HttpReply) -> GetS3DataReplicationRuleSpectraS3Response:
        reply.expect(200)
        result = S3DataReplicationRule.parse(reply)
        return GetS3DataReplicationRuleSpectraS3Response(self, reply, result)

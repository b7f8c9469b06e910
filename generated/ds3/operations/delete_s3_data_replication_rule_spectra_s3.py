# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeleteS3DataReplicationRuleSpectraS3: ``DELETE /_rest_/s3_data_replication_rule/{s3_data_replication_rule}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class DeleteS3DataReplicationRuleSpectraS3Response(Response[None]):
    """Answer to `DeleteS3DataReplicationRuleSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class DeleteS3DataReplicationRuleSpectraS3Request(Request[DeleteS3DataReplicationRuleSpectraS3Response]):
    """Delete a rule that replicates to an S3 target.

    Arguments:
        s3_data_replication_rule (str): Id of the S3 replication rule.
    """

    operation: ClassVar[str] = "DeleteS3DataReplicationRuleSpectraS3"
    idempotent: ClassVar[bool] = True

    s3_data_replication_rule: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path(
                "s3_data_replication_rule", s3_data_replication_rule=self.s3_data_replication_rule
            ),
        )

    def parse(self, reply: HttpReply) -> DeleteS3DataReplicationRuleSpectraS3Response:
        reply.expect(204)
        return DeleteS3DataReplicationRuleSpectraS3Response(self, reply, None)

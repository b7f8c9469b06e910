# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeleteDs3DataReplicationRuleSpectraS3: ``DELETE /_rest_/ds3_data_replication_rule/{ds3_data_replication_rule}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class DeleteDs3DataReplicationRuleSpectraS3Response(Response[None]):
    """Answer to `DeleteDs3DataReplicationRuleSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class DeleteDs3DataReplicationRuleSpectraS3Request(Request[DeleteDs3DataReplicationRuleSpectraS3Response]):
    """Delete a rule that replicates to a DS3 target.

    Arguments:
        ds3_data_replication_rule (str): Id of the DS3 replication rule.
    """

    operation: ClassVar[str] = "DeleteDs3DataReplicationRuleSpectraS3"
    idempotent: ClassVar[bool] = True

    ds3_data_replication_rule: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path(
                "ds3_data_replication_rule", ds3_data_replication_rule=self.ds3_data_replication_rule
            ),
        )

    def parse(self, reply: HttpReply) -> DeleteDs3DataReplicationRuleSpectraS3Response:
        reply.expect(204)
        return DeleteDs3DataReplicationRuleSpectraS3Response(self, reply, None)

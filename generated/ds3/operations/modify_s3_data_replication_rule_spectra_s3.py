# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ModifyS3DataReplicationRuleSpectraS3: ``PUT /_rest_/s3_data_replication_rule/{s3_data_replication_rule}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.s3_data_replication_rule import S3DataReplicationRule

if TYPE_CHECKING:
    from ..models.data_replication_rule_type import DataReplicationRuleType
    from ..models.s3_initial_data_placement_policy import S3InitialDataPlacementPolicy


class ModifyS3DataReplicationRuleSpectraS3Response(Response[S3DataReplicationRule]):
    """Answer to `ModifyS3DataReplicationRuleSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class ModifyS3DataReplicationRuleSpectraS3Request(Request[ModifyS3DataReplicationRuleSpectraS3Response]):
    """Change a rule that replicates to an S3 target.

    Arguments:
        s3_data_replication_rule (str): Id of the S3 replication rule.
        initial_data_placement (S3InitialDataPlacementPolicy or str, optional): S3 storage class in which data
            is first placed.
        max_blob_part_size_in_bytes (int, optional): Largest part in which a blob is kept in the cloud, in
            bytes.
        replicate_deletes (bool, optional): Whether deletions are replicated too.
        type (DataReplicationRuleType or str, optional): What kind it is.
    """

    operation: ClassVar[str] = "ModifyS3DataReplicationRuleSpectraS3"
    idempotent: ClassVar[bool] = True

    s3_data_replication_rule: str
    initial_data_placement: S3InitialDataPlacementPolicy | str | None = None
    max_blob_part_size_in_bytes: int | None = None
    replicate_deletes: bool | None = None
    type: DataReplicationRuleType | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path(
                "s3_data_replication_rule", s3_data_replication_rule=self.s3_data_replication_rule
            ),
            query={
                "initial_data_placement": self.initial_data_placement,
                "max_blob_part_size_in_bytes": self.max_blob_part_size_in_bytes,
                "replicate_deletes": self.replicate_deletes,
                "type": self.type,
            },
        )

    def parse(self, reply: HttpReply) -> ModifyS3DataReplicationRuleSpectraS3Response:
        reply.expect(200)
        result = S3DataReplicationRule.parse(reply)
        return ModifyS3DataReplicationRuleSpectraS3Response(self, reply, result)

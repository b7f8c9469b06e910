# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""PutS3DataReplicationRuleSpectraS3: ``POST /_rest_/s3_data_replication_rule``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.s3_data_replication_rule import S3DataReplicationRule

if TYPE_CHECKING:
    from ..models.data_replication_rule_type import DataReplicationRuleType
    from ..models.s3_initial_data_placement_policy import S3InitialDataPlacementPolicy


class PutS3DataReplicationRuleSpectraS3Response(Response[S3DataReplicationRule]):
    """Answer to `PutS3DataReplicationRuleSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class PutS3DataReplicationRuleSpectraS3Request(Request[PutS3DataReplicationRuleSpectraS3Response]):
    """Make a data policy replicate to an S3 target.

    Arguments:
        data_policy_id (UUID or str): Name or id of the data policy.
        target_id (UUID or str): Name or id of the target.
        type (DataReplicationRuleType or str): PERMANENT or RETIRED.
        initial_data_placement (S3InitialDataPlacementPolicy or str, optional): S3 storage class in which data
            is first placed.
        max_blob_part_size_in_bytes (int, optional): Largest part in which a blob is kept in the cloud, in
            bytes.
        replicate_deletes (bool, optional): Whether deletions are replicated too.
    """

    operation: ClassVar[str] = "PutS3DataReplicationRuleSpectraS3"

    data_policy_id: UUID | str
    target_id: UUID | str
    type: DataReplicationRuleType | str
    initial_data_placement: S3InitialDataPlacementPolicy | str | None = None
    max_blob_part_size_in_bytes: int | None = None
    replicate_deletes: bool | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="POST",
            path=rest_path("s3_data_replication_rule"),
            query={
                "data_policy_id": self.data_policy_id,
                "target_id": self.target_id,
                "type": self.type,
                "initial_data_placement": self.initial_data_placement,
                "max_blob_part_size_in_bytes": self.max_blob_part_size_in_bytes,
                "replicate_deletes": self.replicate_deletes,
            },
        )

    def parse(self, reply: HttpReply) -> PutS3DataReplicationRuleSpectraS3Response:
        reply.expect(201)
        result = S3DataReplicationRule.parse(reply)
        return PutS3DataReplicationRuleSpectraS3Response(self, reply, result)

# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""PutAzureDataReplicationRuleSpectraS3: ``POST /_rest_/azure_data_replication_rule``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.azure_data_replication_rule import AzureDataReplicationRule

if TYPE_CHECKING:
    from ..models.data_replication_rule_type import DataReplicationRuleType


class PutAzureDataReplicationRuleSpectraS3Response(Response[AzureDataReplicationRule]):
    """Answer to `PutAzureDataReplicationRuleSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class PutAzureDataReplicationRuleSpectraS3Request(Request[PutAzureDataReplicationRuleSpectraS3Response]):
    """Make a data policy replicate to an Azure target.

    Arguments:
        data_policy_id (UUID or str): Name or id of the data policy.
        target_id (UUID or str): Name or id of the target.
        type (DataReplicationRuleType or str): PERMANENT or RETIRED.
        max_blob_part_size_in_bytes (int, optional): Largest part in which a blob is kept in the cloud, in
            bytes.
        replicate_deletes (bool, optional): Whether deletions are replicated too.
    """

    operation: ClassVar[str] = "PutAzureDataReplicationRuleSpectraS3"

    data_policy_id: UUID | str
    target_id: UUID | str
    type: DataReplicationRuleType | str
    max_blob_part_size_in_bytes: int | None = None
    replicate_deletes: bool | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="POST",
            path=rest_path("azure_data_replication_rule"),
            query={
                "data_policy_id": self.data_policy_id,
                "target_id": self.target_id,
                "type": self.type,
                "max_blob_part_size_in_bytes": self.max_blob_part_size_in_bytes,
                "replicate_deletes": self.replicate_deletes,
            },
        )

    def parse(self, reply: HttpReply) -> PutAzureDataReplicationRuleSpectraS3Response:
        reply.expect(201)
        result = AzureDataReplicationRule.parse(reply)
        return PutAzureDataReplicationRuleSpectraS3Response(self, reply, result)

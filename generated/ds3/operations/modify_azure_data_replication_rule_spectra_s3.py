# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ModifyAzureDataReplicationRuleSpectraS3: ``PUT /_rest_/azure_data_replication_rule/{azure_data_replication_rule}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.azure_data_replication_rule import AzureDataReplicationRule

if TYPE_CHECKING:
    from ..models.data_replication_rule_type import DataReplicationRuleType


class ModifyAzureDataReplicationRuleSpectraS3Response(Response[AzureDataReplicationRule]):
    """Answer to `ModifyAzureDataReplicationRuleSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class ModifyAzureDataReplicationRuleSpectraS3Request(
    Request[ModifyAzureDataReplicationRuleSpectraS3Response]
):
    """Change a rule that replicates to an Azure target.

    Arguments:
        azure_data_replication_rule (str): Id of the Azure replication rule.
        max_blob_part_size_in_bytes (int, optional): Largest part in which a blob is kept in the cloud, in
            bytes.
        replicate_deletes (bool, optional): Whether deletions are replicated too.
        type (DataReplicationRuleType or str, optional): What kind it is.
    """

    operation: ClassVar[str] = "ModifyAzureDataReplicationRuleSpectraS3"
    idempotent: ClassVar[bool] = True

    azure_data_replication_rule: str
    max_blob_part_size_in_bytes: int | None = None
    replicate_deletes: bool | None = None
    type: DataReplicationRuleType | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path(
                "azure_data_replication_rule", azure_data_replication_rule=self.azure_data_replication_rule
            ),
            query={
                "max_blob_part_size_in_bytes": self.max_blob_part_size_in_bytes,
                "replicate_deletes": self.replicate_deletes,
                "type": self.type,
            },
        )

    def parse(self, reply: HttpReply) -> ModifyAzureDataReplicationRuleSpectraS3Response:
        reply.expect(200)
        result = AzureDataReplicationRule.parse(reply)
        return ModifyAzureDataReplicationRuleSpectraS3Response(self, reply, result)

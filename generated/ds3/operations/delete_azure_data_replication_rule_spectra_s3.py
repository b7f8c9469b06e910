# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeleteAzureDataReplicationRuleSpectraS3: ``DELETE /_rest_/azure_data_replication_rule/{azure_data_replication_rule}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class DeleteAzureDataReplicationRuleSpectraS3Response(Response[None]):
    """Answer to `DeleteAzureDataReplicationRuleSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class DeleteAzureDataReplicationRuleSpectraS3Request(
    Request[DeleteAzureDataReplicationRuleSpectraS3Response]
):
    """Delete a rule that replicates to an Azure target.

    Arguments:
        azure_data_replication_rule (str): Id of the Azure replication rule.
    """

    operation: ClassVar[str] = "DeleteAzureDataReplicationRuleSpectraS3"
    idempotent: ClassVar[bool] = True

    azure_data_replication_rule: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path(
                "azure_data_replication_rule", azure_data_replication_rule=self.azure_data_replication_rule
            ),
        )

    def parse(self, reply: HttpReply) -> DeleteAzureDataReplicationRuleSpectraS3Response:
        reply.expect(204)
        return DeleteAzureDataReplicationRuleSpectraS3Response(self, reply, None)

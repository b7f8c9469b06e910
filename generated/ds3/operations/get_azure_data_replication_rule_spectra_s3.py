# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetAzureDataReplicationRuleSpectraS3: ``GET /_rest_/azure_data_replication_rule/{azure_data_replication_rule}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.azure_data_replication_rule import AzureDataReplicationRule


class GetAzureDataReplicationRuleSpectraS3Response(Response[AzureDataReplicationRule]):
    """Answer to `GetAzureDataReplicationRuleSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetAzureDataReplicationRuleSpectraS3Request(Request[GetAzureDataReplicationRuleSpectraS3Response]):
    """Show one rule that replicates to an Azure target.

    Arguments:
        azure_data_replication_rule (str): Id of the Azure replication rule.
    """

    operation: ClassVar[str] = "GetAzureDataReplicationRuleSpectraS3"
    idempotent: ClassVar[bool] = True

    azure_data_replication_rule: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path(
                "azure_data_replication_rule", azure_data_replication_rule=self.azure_data_replication_rule
            ),
        )

    def parse(self, reply: HttpReply) -> GetAzureDataReplicationRuleSpectraS3Response:
        reply.expect(200)
        result = AzureDataReplicationRule.parse(reply)
        return GetAzureDataReplicationRuleSpectraS3Response(self, reply, result)

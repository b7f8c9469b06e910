# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DegradedBlob: A blob for which a persistence or replication rule is not met."""

from __future__ import annotations

from uuid import UUID

from ds3_runtime import Model, element


class DegradedBlob(Model):
    """A blob for which a persistence or replication rule is not met."""

    azure_replication_rule_id: UUID | None = element("AzureReplicationRuleId", UUID, optional=True)
    blob_id: UUID = element("BlobId", UUID)
    bucket_id: UUID = element("BucketId", UUID)
    ds3_replication_rule_id: UUID | None = element("Ds3ReplicationRuleId", UUID, optional=True)
    id: UUID = element("Id", UUID)
    persistence_rule_id: UUID | None = element("PersistenceRuleId", UUID, optional=True)
    s3_replication_rule_id: UUID | None = element("S3ReplicationRuleId", UUID, optional=True)

# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DataPolicyAcl: A user's or a group's right to use one data policy, or all."""

from __future__ import annotations

from uuid import UUID

from ds3_runtime import Model, element


class DataPolicyAcl(Model):
    """A user's or a group's right to use one data policy, or all."""

    data_policy_id: UUID | None = element("DataPolicyId", UUID, optional=True)
    group_id: UUID | None = element("GroupId", UUID, optional=True)
    id: UUID = element("Id", UUID)
    user_id: UUID | None = element("UserId", UUID, optional=True)

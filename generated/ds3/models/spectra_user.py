# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""SpectraUser: A user of the appliance, with access id and secret key."""

from __future__ import annotations

from uuid import UUID

from ds3_runtime import Model, as_integer, as_string, element


class SpectraUser(Model):
    """A user of the appliance, with access id and secret key."""

    auth_id: str = element("AuthId", as_string)
    default_data_policy_id: UUID | None = element("DefaultDataPolicyId", UUID, optional=True)
    id: UUID = element("Id", UUID)
    max_buckets: int = element("MaxBuckets", as_integer)
    name: str = element("Name", as_string)
    secret_key: str = element("SecretKey", as_string, secret=True)

# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""StorageDomainMemberList: Rows of StorageDomainMember."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .storage_domain_member import StorageDomainMember


class StorageDomainMemberList(Model):
    """Rows of StorageDomainMember."""

    storage_domain_members: Sequence[StorageDomainMember] = children(
        "StorageDomainMember", StorageDomainMember
    )

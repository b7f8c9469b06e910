# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DataPolicyAclList: Rows of DataPolicyAcl."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .data_policy_acl import DataPolicyAcl


class DataPolicyAclList(Model):
    """Rows of DataPolicyAcl."""

    data_policy_acls: Sequence[DataPolicyAcl] = children("DataPolicyAcl", DataPolicyAcl)

# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GroupList: Rows of Group."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .group import Group


class GroupList(Model):
    """Rows of Group."""

    groups: Sequence[Group] = children("Group", Group)

# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""Ds3TargetList: Rows of Ds3Target."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .ds3_target import Ds3Target


class Ds3TargetList(Model):
    """Rows of Ds3Target."""

    ds3_targets: Sequence[Ds3Target] = children("Ds3Target", Ds3Target)

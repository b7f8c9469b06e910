# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""Ds3TargetFailureList: Rows of Ds3TargetFailure."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .ds3_target_failure import Ds3TargetFailure


class Ds3TargetFailureList(Model):
    """Rows of Ds3TargetFailure."""

    ds3_target_failures: Sequence[Ds3TargetFailure] = children("Ds3TargetFailure", Ds3TargetFailure)

# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""SystemFailureList: Rows of SystemFailure."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .system_failure import SystemFailure


class SystemFailureList(Model):
    """Rows of SystemFailure."""

    system_failures: Sequence[SystemFailure] = children("SystemFailure", SystemFailure)

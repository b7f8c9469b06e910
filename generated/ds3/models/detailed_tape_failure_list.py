# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DetailedTapeFailureList: Rows of DetailedTapeFailure."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .detailed_tape_failure import DetailedTapeFailure


class DetailedTapeFailureList(Model):
    """Rows of DetailedTapeFailure."""

    detailed_tape_failures: Sequence[DetailedTapeFailure] = children("TapeFailure", DetailedTapeFailure)

# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""TapeFailureList: The tapes on which a request for many tapes failed."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .tape_failure import TapeFailure


class TapeFailureList(Model):
    """The tapes on which a request for many tapes failed."""

    failures: Sequence[TapeFailure] = children("Failure", TapeFailure)

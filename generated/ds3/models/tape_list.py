# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""TapeList: Rows of Tape."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .tape import Tape


class TapeList(Model):
    """Rows of Tape."""

    tapes: Sequence[Tape] = children("Tape", Tape)

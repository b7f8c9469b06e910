# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""TapesMustBeOnlined: The sets of tapes that must be brought online."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .set_of_tape_bar_codes import SetOfTapeBarCodes


class TapesMustBeOnlined(Model):
    """The sets of tapes that must be brought online."""

    tapes_to_online: Sequence[SetOfTapeBarCodes] = children("TapesToOnline", SetOfTapeBarCodes)

# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""SetOfTapeBarCodes: A set of tapes, by bar code."""

from __future__ import annotations

from ds3_runtime import Model, as_string, values


class SetOfTapeBarCodes(Model):
    """A set of tapes, by bar code."""

    tape_bar_codes: list[str] = values("TapeBarCodes", as_string)

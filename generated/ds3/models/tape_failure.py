# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""TapeFailure: A tape on which a request failed, and the cause."""

from __future__ import annotations

from ds3_runtime import Model, as_string, child, element

from .tape import Tape


class TapeFailure(Model):
    """A tape on which a request failed, and the cause."""

    cause: str = element("Cause", as_string)
    tape: Tape = child("Tape", Tape)

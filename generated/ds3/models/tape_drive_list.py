# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""TapeDriveList: Rows of TapeDrive."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .tape_drive import TapeDrive


class TapeDriveList(Model):
    """Rows of TapeDrive."""

    tape_drives: Sequence[TapeDrive] = children("TapeDrive", TapeDrive)

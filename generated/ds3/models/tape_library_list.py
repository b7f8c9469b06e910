# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""TapeLibraryList: Rows of TapeLibrary."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .tape_library import TapeLibrary


class TapeLibraryList(Model):
    """Rows of TapeLibrary."""

    tape_libraries: Sequence[TapeLibrary] = children("TapeLibrary", TapeLibrary)

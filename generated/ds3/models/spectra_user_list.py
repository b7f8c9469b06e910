# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""SpectraUserList: Rows of SpectraUser."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .spectra_user import SpectraUser


class SpectraUserList(Model):
    """Rows of SpectraUser."""

    spectra_users: Sequence[SpectraUser] = children("User", SpectraUser)

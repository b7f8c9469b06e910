# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""TapeDensityDirectiveList: Rows of TapeDensityDirective."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .tape_density_directive import TapeDensityDirective


class TapeDensityDirectiveList(Model):
    """Rows of TapeDensityDirective."""

    tape_density_directives: Sequence[TapeDensityDirective] = children(
        "TapeDensityDirective", TapeDensityDirective
    )

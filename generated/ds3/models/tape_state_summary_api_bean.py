# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""TapeStateSummaryApiBean: How many tapes are in one state, in all and by type."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, as_integer, children, element

from .tape_state import TapeState
from .type_type_count_api_bean import TypeTypeCountApiBean


class TapeStateSummaryApiBean(Model):
    """How many tapes are in one state, in all and by type."""

    count: int = element("Count", as_integer)
    full_of_data: int = element("FullOfData", as_integer)
    tape_state: TapeState | str = element("TapeState", TapeState.read)
    type_counts: Sequence[TypeTypeCountApiBean] = children("TypeCounts", TypeTypeCountApiBean)

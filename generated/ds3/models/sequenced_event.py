# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""SequencedEvent: The id and sequence number of a bucket history event."""

from __future__ import annotations

from uuid import UUID

from ds3_runtime import Model, as_integer, element


class SequencedEvent(Model):
    """The id and sequence number of a bucket history event."""

    id: UUID = element("Id", UUID)
    sequence_number: int | None = element("SequenceNumber", as_integer, optional=True)

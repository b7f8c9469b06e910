# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""Ds3TargetReadPreference: When one bucket is read from a DS3 target."""

from __future__ import annotations

from uuid import UUID

from ds3_runtime import Model, element

from .target_read_preference_type import TargetReadPreferenceType


class Ds3TargetReadPreference(Model):
    """When one bucket is read from a DS3 target."""

    bucket_id: UUID = element("BucketId", UUID)
    id: UUID = element("Id", UUID)
    read_preference: TargetReadPreferenceType | str = element("ReadPreference", TargetReadPreferenceType.read)
    target_id: UUID = element("TargetId", UUID)

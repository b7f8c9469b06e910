# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""S3ObjectCachedNotificationRegistrationList: Rows of S3ObjectCachedNotificationRegistration."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .s3_object_cached_notification_registration import S3ObjectCachedNotificationRegistration


class S3ObjectCachedNotificationRegistrationList(Model):
    """Rows of S3ObjectCachedNotificationRegistration."""

    s3_object_cached_notification_registrations: Sequence[S3ObjectCachedNotificationRegistration] = children(
        "S3ObjectCachedNotificationRegistration", S3ObjectCachedNotificationRegistration
    )

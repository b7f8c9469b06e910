# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""S3ObjectPersistedNotificationRegistrationList: Rows of S3ObjectPersistedNotificationRegistration."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .s3_object_persisted_notification_registration import S3ObjectPersistedNotificationRegistration


class S3ObjectPersistedNotificationRegistrationList(Model):
    """Rows of S3ObjectPersistedNotificationRegistration."""

    s3_object_persisted_notification_registrations: Sequence[S3ObjectPersistedNotificationRegistration] = (
        children("S3ObjectPersistedNotificationRegistration", S3ObjectPersistedNotificationRegistration)
    )

# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""S3ObjectLostNotificationRegistrationList: Rows of S3ObjectLostNotificationRegistration."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .s3_object_lost_notification_registration import S3ObjectLostNotificationRegistration


class S3ObjectLostNotificationRegistrationList(Model):
    """Rows of S3ObjectLostNotificationRegistration."""

    s3_object_lost_notification_registrations: Sequence[S3ObjectLostNotificationRegistration] = children(
        "S3ObjectLostNotificationRegistration", S3ObjectLostNotificationRegistration
    )

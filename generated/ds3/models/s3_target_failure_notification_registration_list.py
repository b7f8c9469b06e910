# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""S3TargetFailureNotificationRegistrationList: Rows of S3TargetFailureNotificationRegistration."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .s3_target_failure_notification_registration import S3TargetFailureNotificationRegistration


class S3TargetFailureNotificationRegistrationList(Model):
    """Rows of S3TargetFailureNotificationRegistration."""

    s3_target_failure_notification_registrations: Sequence[S3TargetFailureNotificationRegistration] = (
        children("S3TargetFailureNotificationRegistration", S3TargetFailureNotificationRegistration)
    )

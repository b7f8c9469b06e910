# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""Ds3TargetFailureNotificationRegistrationList: Rows of Ds3TargetFailureNotificationRegistration."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .ds3_target_failure_notification_registration import Ds3TargetFailureNotificationRegistration


class Ds3TargetFailureNotificationRegistrationList(Model):
    """Rows of Ds3TargetFailureNotificationRegistration."""

    ds3_target_failure_notification_registrations: Sequence[Ds3TargetFailureNotificationRegistration] = (
        children("Ds3TargetFailureNotificationRegistration", Ds3TargetFailureNotificationRegistration)
    )

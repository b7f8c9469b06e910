# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""SystemFailureNotificationRegistrationList: Rows of SystemFailureNotificationRegistration."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .system_failure_notification_registration import SystemFailureNotificationRegistration


class SystemFailureNotificationRegistrationList(Model):
    """Rows of SystemFailureNotificationRegistration."""

    system_failure_notification_registrations: Sequence[SystemFailureNotificationRegistration] = children(
        "SystemFailureNotificationRegistration", SystemFailureNotificationRegistration
    )

# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""TapeFailureNotificationRegistrationList: Rows of TapeFailureNotificationRegistration."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .tape_failure_notification_registration import TapeFailureNotificationRegistration


class TapeFailureNotificationRegistrationList(Model):
    """Rows of TapeFailureNotificationRegistration."""

    tape_failure_notification_registrations: Sequence[TapeFailureNotificationRegistration] = children(
        "TapeFailureNotificationRegistration", TapeFailureNotificationRegistration
    )

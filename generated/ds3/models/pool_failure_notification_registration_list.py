# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""PoolFailureNotificationRegistrationList: Rows of PoolFailureNotificationRegistration."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .pool_failure_notification_registration import PoolFailureNotificationRegistration


class PoolFailureNotificationRegistrationList(Model):
    """Rows of PoolFailureNotificationRegistration."""

    pool_failure_notification_registrations: Sequence[PoolFailureNotificationRegistration] = children(
        "PoolFailureNotificationRegistration", PoolFailureNotificationRegistration
    )

# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""JobCreationFailedNotificationRegistrationList: Rows of JobCreationFailedNotificationRegistration."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .job_creation_failed_notification_registration import JobCreationFailedNotificationRegistration


class JobCreationFailedNotificationRegistrationList(Model):
    """Rows of JobCreationFailedNotificationRegistration."""

    job_creation_failed_notification_registrations: Sequence[JobCreationFailedNotificationRegistration] = (
        children("JobCreationFailedNotificationRegistration", JobCreationFailedNotificationRegistration)
    )

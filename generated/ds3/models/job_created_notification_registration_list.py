# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""JobCreatedNotificationRegistrationList: Rows of JobCreatedNotificationRegistration."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .job_created_notification_registration import JobCreatedNotificationRegistration


class JobCreatedNotificationRegistrationList(Model):
    """Rows of JobCreatedNotificationRegistration."""

    job_created_notification_registrations: Sequence[JobCreatedNotificationRegistration] = children(
        "JobCreatedNotificationRegistration", JobCreatedNotificationRegistration
    )

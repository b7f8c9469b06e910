# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""JobCompletedNotificationRegistrationList: Rows of JobCompletedNotificationRegistration."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .job_completed_notification_registration import JobCompletedNotificationRegistration


class JobCompletedNotificationRegistrationList(Model):
    """Rows of JobCompletedNotificationRegistration."""

    job_completed_notification_registrations: Sequence[JobCompletedNotificationRegistration] = children(
        "JobCompletedNotificationRegistration", JobCompletedNotificationRegistration
    )

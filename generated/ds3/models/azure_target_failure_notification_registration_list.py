# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""AzureTargetFailureNotificationRegistrationList: Rows of AzureTargetFailureNotificationRegistration."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .azure_target_failure_notification_registration import AzureTargetFailureNotificationRegistration


class AzureTargetFailureNotificationRegistrationList(Model):
    """Rows of AzureTargetFailureNotificationRegistration."""

    azure_target_failure_notification_registrations: Sequence[AzureTargetFailureNotificationRegistration] = (
        children("AzureTargetFailureNotificationRegistration", AzureTargetFailureNotificationRegistration)
    )

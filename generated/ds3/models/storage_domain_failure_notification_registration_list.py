# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""StorageDomainFailureNotificationRegistrationList: Rows of StorageDomainFailureNotificationRegistration."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .storage_domain_failure_notification_registration import StorageDomainFailureNotificationRegistration


class StorageDomainFailureNotificationRegistrationList(Model):
    """Rows of StorageDomainFailureNotificationRegistration."""

    storage_domain_failure_notification_registrations: Sequence[
        StorageDomainFailureNotificationRegistration
    ] = children("StorageDomainFailureNotificationRegistration", StorageDomainFailureNotificationRegistration)

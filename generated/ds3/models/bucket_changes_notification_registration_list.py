# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""BucketChangesNotificationRegistrationList: Rows of BucketChangesNotificationRegistration."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .bucket_changes_notification_registration import BucketChangesNotificationRegistration


class BucketChangesNotificationRegistrationList(Model):
    """Rows of BucketChangesNotificationRegistration."""

    bucket_changes_notification_registrations: Sequence[BucketChangesNotificationRegistration] = children(
        "BucketChangesNotificationRegistration", BucketChangesNotificationRegistration
    )

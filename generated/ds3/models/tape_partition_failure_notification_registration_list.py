# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""TapePartitionFailureNotificationRegistrationList: Rows of TapePartitionFailureNotificationRegistration."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .tape_partition_failure_notification_registration import TapePartitionFailureNotificationRegistration


class TapePartitionFailureNotificationRegistrationList(Model):
    """Rows of TapePartitionFailureNotificationRegistration."""

    tape_partition_failure_notification_registrations: Sequence[
        TapePartitionFailureNotificationRegistration
    ] = children("TapePartitionFailureNotificationRegistration", TapePartitionFailureNotificationRegistration)

# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GenericDaoNotificationPayload: What an end point is sent when database records of one type change."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from ds3_runtime import Model, as_date, as_string, element, values

from .sql_operation import SqlOperation


class GenericDaoNotificationPayload(Model):
    """What an end point is sent when database records of one type change."""

    dao_type: str = element("DaoType", as_string)
    ids: list[UUID] = values("Ids", UUID)
    notification_generation_date: datetime = element("NotificationGenerationDate", as_date)
    sql_operation: SqlOperation | str = element("SqlOperation", SqlOperation.read)

# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetSystemFailureNotificationRegistrationsSpectraS3: ``GET /_rest_/system_failure_notification_registration``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import ByRow, HttpReply, HttpRequest, PagedRequest, PagedResponse, Paging, flag, rest_path

from ..models.system_failure_notification_registration import SystemFailureNotificationRegistration
from ..models.system_failure_notification_registration_list import SystemFailureNotificationRegistrationList


class GetSystemFailureNotificationRegistrationsSpectraS3Response(
    PagedResponse[SystemFailureNotificationRegistrationList]
):
    """Answer to `GetSystemFailureNotificationRegistrationsSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetSystemFailureNotificationRegistrationsSpectraS3Request(
    PagedRequest[
        GetSystemFailureNotificationRegistrationsSpectraS3Response, SystemFailureNotificationRegistration
    ]
):
    """List the registrations for notifications of failures of the system.

    Arguments:
        last_page (bool, optional): Flag: answer the last page.
        page_length (int, optional): How many rows a page has at most.
        page_offset (int, optional): How many rows to skip; not together with page_start_marker.
        page_start_marker (UUID or str, optional): Id of the last row seen, after which the page starts.
        user_id (UUID or str, optional): Name or id of the user.
    """

    operation: ClassVar[str] = "GetSystemFailureNotificationRegistrationsSpectraS3"
    idempotent: ClassVar[bool] = True
    paging: ClassVar[Paging] = ByRow(
        rows=("system_failure_notification_registrations",),
        size="page_length",
        offset="page_offset",
        last="last_page",
        marker="page_start_marker",
        key="id",
    )

    last_page: bool | None = None
    page_length: int | None = None
    page_offset: int | None = None
    page_start_marker: UUID | str | None = None
    user_id: UUID | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("system_failure_notification_registration"),
            query={
                "last_page": flag(self.last_page),
                "page_length": self.page_length,
                "page_offset": self.page_offset,
                "page_start_marker": self.page_start_marker,
                "user_id": self.user_id,
            },
        )

    def parse(self, reply: HttpReply) -> GetSystemFailureNotificationRegistrationsSpectraS3Response:
        reply.expect(200)
        result = SystemFailureNotificationRegistrationList.parse(reply)
        return GetSystemFailureNotificationRegistrationsSpectraS3Response(self, reply, result)

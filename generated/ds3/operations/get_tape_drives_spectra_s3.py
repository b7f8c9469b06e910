# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetTapeDrivesSpectraS3: ``GET /_rest_/tape_drive``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import ByRow, HttpReply, HttpRequest, PagedRequest, PagedResponse, Paging, flag, rest_path

from ..models.tape_drive import TapeDrive
from ..models.tape_drive_list import TapeDriveList

if TYPE_CHECKING:
    from ..models.priority import Priority
    from ..models.reserved_task_type import ReservedTaskType
    from ..models.tape_drive_state import TapeDriveState
    from ..models.tape_drive_type import TapeDriveType


class GetTapeDrivesSpectraS3Response(PagedResponse[TapeDriveList]):
    """Answer to `GetTapeDrivesSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetTapeDrivesSpectraS3Request(PagedRequest[GetTapeDrivesSpectraS3Response, TapeDrive]):
    """List the tape drives.

    Arguments:
        last_page (bool, optional): Flag: answer the last page.
        minimum_task_priority (Priority or str, optional): Lowest priority of the tasks that the drive takes.
        page_length (int, optional): How many rows a page has at most.
        page_offset (int, optional): How many rows to skip; not together with page_start_marker.
        page_start_marker (UUID or str, optional): Id of the last row seen, after which the page starts.
        partition_id (UUID or str, optional): Name or id of the partition.
        reserved_task_type (ReservedTaskType or str, optional): Kind of task that the drive is reserved for:
            ANY, MAINTENANCE, READ or WRITE.
        serial_number (str, optional): Serial number of the device or medium.
        state (TapeDriveState or str, optional): State that it is in.
        type (TapeDriveType or str, optional): What kind it is.
    """

    operation: ClassVar[str] = "GetTapeDrivesSpectraS3"
    idempotent: ClassVar[bool] = True
    paging: ClassVar[Paging] = ByRow(
        rows=("tape_drives",),
        size="page_length",
        offset="page_offset",
        last="last_page",
        marker="page_start_marker",
        key="id",
    )

    last_page: bool | None = None
    minimum_task_priority: Priority | str | None = None
    page_length: int | None = None
    page_offset: int | None = None
    page_start_marker: UUID | str | None = None
    partition_id: UUID | str | None = None
    reserved_task_type: ReservedTaskType | str | None = None
    serial_number: str | None = None
    state: TapeDriveState | str | None = None
    type: TapeDriveType | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("tape_drive"),
            query={
                "last_page": flag(self.last_page),
                "minimum_task_priority": self.minimum_task_priority,
                "page_length": self.page_length,
                "page_offset": self.page_offset,
                "page_start_marker": self.page_start_marker,
                "partition_id": self.partition_id,
                "reserved_task_type": self.reserved_task_type,
                "serial_number": self.serial_number,
                "state": self.state,
                "type": self.type,
            },
        )

    def parse(self, reply: HttpReply) -> GetTapeDrivesSpectraS3Response:
        reply.expect(200)
        result = TapeDriveList.parse(reply)
        return GetTapeDrivesSpectraS3Response(self, reply, result)

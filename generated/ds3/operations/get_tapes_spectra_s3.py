# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetTapesSpectraS3: ``GET /_rest_/tape``."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import ByRow, HttpReply, HttpRequest, PagedRequest, PagedResponse, Paging, flag, rest_path

from ..models.tape import Tape
from ..models.tape_list import TapeList

if TYPE_CHECKING:
    from ..models.priority import Priority
    from ..models.tape_state import TapeState


class GetTapesSpectraS3Response(PagedResponse[TapeList]):
    """Answer to `GetTapesSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetTapesSpectraS3Request(PagedRequest[GetTapesSpectraS3Response, Tape]):
    """List the tapes, with many filters; sort_by sets the order.

    Arguments:
        bucket (str, optional): Bucket, as a string.
        assigned_to_storage_domain (bool, optional): Whether it is assigned to a storage domain.
        available_raw_capacity (int, optional): Free raw capacity of the tape, in bytes.
        bar_code (str, optional): Bar code of the tape.
        bucket_id (UUID or str, optional): Name or id of the bucket.
        eject_label (str, optional): Label noted with the ejected tape.
        eject_location (str, optional): Note of where the ejected tape is kept.
        full_of_data (bool, optional): Whether the tape is full.
        last_page (bool, optional): Flag: answer the last page.
        last_verified (datetime, optional): When the data was last verified.
        page_length (int, optional): How many rows a page has at most.
        page_offset (int, optional): How many rows to skip; not together with page_start_marker.
        page_start_marker (UUID or str, optional): Id of the last row seen, after which the page starts.
        partially_verified_end_of_tape (datetime, optional): When the end of the tape was last verified.
        partition (str, optional): Tape partition, as a string.
        partition_id (UUID or str, optional): Name or id of the partition.
        previous_state (TapeState or str, optional): State that the tape was in before.
        serial_number (str, optional): Serial number of the device or medium.
        sort_by (str, optional): What to sort the rows by.
        state (TapeState or str, optional): State that it is in.
        storage_domain (str, optional): Name or id of the storage domain.
        storage_domain_member_id (UUID or str, optional): Id of the storage domain member.
        type (str, optional): What kind it is.
        verify_pending (Priority or str, optional): Priority of the verification that the tape waits for.
        write_protected (bool, optional): Whether the tape is write-protected.
    """

    operation: ClassVar[str] = "GetTapesSpectraS3"
    idempotent: ClassVar[bool] = True
    paging: ClassVar[Paging] = ByRow(
        rows=("tapes",),
        size="page_length",
        offset="page_offset",
        last="last_page",
        marker="page_start_marker",
        key="id",
    )

    bucket: str | None = None
    assigned_to_storage_domain: bool | None = None
    available_raw_capacity: int | None = None
    bar_code: str | None = None
    bucket_id: UUID | str | None = None
    eject_label: str | None = None
    eject_location: str | None = None
    full_of_data: bool | None = None
    last_page: bool | None = None
    last_verified: datetime | None = None
    page_length: int | None = None
    page_offset: int | None = None
    page_start_marker: UUID | str | None = None
    partially_verified_end_of_tape: datetime | None = None
    partition: str | None = None
    partition_id: UUID | str | None = None
    previous_state: TapeState | str | None = None
    serial_number: str | None = None
    sort_by: str | None = None
    state: TapeState | str | None = None
    storage_domain: str | None = None
    storage_domain_member_id: UUID | str | None = None
    type: str | None = None
    verify_pending: Priority | str | None = None
    write_protected: bool | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("tape"),
            query={
                "assigned_to_storage_domain": self.assigned_to_storage_domain,
                "available_raw_capacity": self.available_raw_capacity,
                "bar_code": self.bar_code,
                "bucket": self.bucket,
                "bucket_id": self.bucket_id,
                "eject_label": self.eject_label,
                "eject_location": self.eject_location,
                "full_of_data": self.full_of_data,
                "last_page": flag(self.last_page),
                "last_verified": self.last_verified,
                "page_length": self.page_length,
                "page_offset": self.page_offset,
                "page_start_marker": self.page_start_marker,
                "partially_verified_end_of_tape": self.partially_verified_end_of_tape,
                "partition": self.partition,
                "partition_id": self.partition_id,
                "previous_state": self.previous_state,
                "serial_number": self.serial_number,
                "sort_by": self.sort_by,
                "state": self.state,
                "storage_domain": self.storage_domain,
                "storage_domain_member_id": self.storage_domain_member_id,
                "type": self.type,
                "verify_pending": self.verify_pending,
                "write_protected": self.write_protected,
            },
        )

    def parse(self, reply: HttpReply) -> GetTapesSpectraS3Response:
        reply.expect(200)
        result = TapeList.parse(reply)
        return GetTapesSpectraS3Response(self, reply, result)

# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetTapeLibrariesSpectraS3: ``GET /_rest_/tape_library``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import ByRow, HttpReply, HttpRequest, PagedRequest, PagedResponse, Paging, flag, rest_path

from ..models.tape_library import TapeLibrary
from ..models.tape_library_list import TapeLibraryList


class GetTapeLibrariesSpectraS3Response(PagedResponse[TapeLibraryList]):
    """Answer to `GetTapeLibrariesSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetTapeLibrariesSpectraS3Request(PagedRequest[GetTapeLibrariesSpectraS3Response, TapeLibrary]):
    """List the tape libraries.

    Arguments:
        last_page (bool, optional): Flag: answer the last page.
        management_url (str, optional): URL at which the tape library is managed.
        name (str, optional): Its name; as a filter it may hold % for any text.
        page_length (int, optional): How many rows a page has at most.
        page_offset (int, optional): How many rows to skip; not together with page_start_marker.
        page_start_marker (UUID or str, optional): Id of the last row seen, after which the page starts.
        serial_number (str, optional): Serial number of the device or medium.
    """

    operation: ClassVar[str] = "GetTapeLibrariesSpectraS3"
    idempotent: ClassVar[bool] = True
    paging: ClassVar[Paging] = ByRow(
        rows=("tape_libraries",),
        size="page_length",
        offset="page_offset",
        last="last_page",
        marker="page_start_marker",
        key="id",
    )

    last_page: bool | None = None
    management_url: str | None = None
    name: str | None = None
    page_length: int | None = None
    page_offset: int | None = None
    page_start_marker: UUID | str | None = None
    serial_number: str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("tape_library"),
            query={
                "last_page": flag(self.last_page),
                "management_url": self.management_url,
                "name": self.name,
                "page_length": self.page_length,
                "page_offset": self.page_offset,
                "page_start_marker": self.page_start_marker,
                "serial_number": self.serial_number,
            },
        )

    def parse(self, reply: HttpReply) -> GetTapeLibrariesSpectraS3Response:
        reply.expect(200)
        result = TapeLibraryList.parse(reply)
        return GetTapeLibrariesSpectraS3Response(self, reply, result)

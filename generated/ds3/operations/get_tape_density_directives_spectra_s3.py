# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetTapeDensityDirectivesSpectraS3: ``GET /_rest_/tape_density_directive``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import ByRow, HttpReply, HttpRequest, PagedRequest, PagedResponse, Paging, flag, rest_path

from ..models.tape_density_directive import TapeDensityDirective
from ..models.tape_density_directive_list import TapeDensityDirectiveList

if TYPE_CHECKING:
    from ..models.tape_drive_type import TapeDriveType


class GetTapeDensityDirectivesSpectraS3Response(PagedResponse[TapeDensityDirectiveList]):
    """Answer to `GetTapeDensityDirectivesSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetTapeDensityDirectivesSpectraS3Request(
    PagedRequest[GetTapeDensityDirectivesSpectraS3Response, TapeDensityDirective]
):
    """List the rules on the density in which tapes are written.

    Arguments:
        density (TapeDriveType or str, optional): Density of the tapes, named by drive type.
        last_page (bool, optional): Flag: answer the last page.
        page_length (int, optional): How many rows a page has at most.
        page_offset (int, optional): How many rows to skip; not together with page_start_marker.
        page_start_marker (UUID or str, optional): Id of the last row seen, after which the page starts.
        partition_id (UUID or str, optional): Name or id of the partition.
        tape_type (str, optional): Type of the tapes.
    """

    operation: ClassVar[str] = "GetTapeDensityDirectivesSpectraS3"
    idempotent: ClassVar[bool] = True
    paging: ClassVar[Paging] = ByRow(
        rows=("tape_density_directives",),
        size="page_length",
        offset="page_offset",
        last="last_page",
        marker="page_start_marker",
        key="id",
    )

    density: TapeDriveType | str | None = None
    last_page: bool | None = None
    page_length: int | None = None
    page_offset: int | None = None
    page_start_marker: UUID | str | None = None
    partition_id: UUID | str | None = None
    tape_type: str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("tape_density_directive"),
            query={
                "density": self.density,
                "last_page": flag(self.last_page),
                "page_length": self.page_length,
                "page_offset": self.page_offset,
                "page_start_marker": self.page_start_marker,
                "partition_id": self.partition_id,
                "tape_type": self.tape_type,
            },
        )

    def parse(self, reply: HttpReply) -> GetTapeDensityDirectivesSpectraS3Response:
        reply.expect(200)
        result = TapeDensityDirectiveList.parse(reply)
        return GetTapeDensityDirectivesSpectraS3Response(self, reply, result)

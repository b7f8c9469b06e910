# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetTapePartitionsSpectraS3: ``GET /_rest_/tape_partition``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import ByRow, HttpReply, HttpRequest, PagedRequest, PagedResponse, Paging, flag, rest_path

from ..models.tape_partition import TapePartition
from ..models.tape_partition_list import TapePartitionList

if TYPE_CHECKING:
    from ..models.import_export_configuration import ImportExportConfiguration
    from ..models.quiesced import Quiesced
    from ..models.tape_partition_state import TapePartitionState


class GetTapePartitionsSpectraS3Response(PagedResponse[TapePartitionList]):
    """Answer to `GetTapePartitionsSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetTapePartitionsSpectraS3Request(PagedRequest[GetTapePartitionsSpectraS3Response, TapePartition]):
    """List the settings and states of tape partitions.

    Arguments:
        import_export_configuration (ImportExportConfiguration or str, optional): Whether the partition can
            import and export: SUPPORTED or NOT_SUPPORTED.
        last_page (bool, optional): Flag: answer the last page.
        library_id (UUID or str, optional): Id of the tape library.
        name (str, optional): Its name; as a filter it may hold % for any text.
        page_length (int, optional): How many rows a page has at most.
        page_offset (int, optional): How many rows to skip; not together with page_start_marker.
        page_start_marker (UUID or str, optional): Id of the last row seen, after which the page starts.
        quiesced (Quiesced or str, optional): Whether it is quiesced: NO, PENDING or YES.
        serial_number (str, optional): Serial number of the device or medium.
        state (TapePartitionState or str, optional): State that it is in.
    """

    operation: ClassVar[str] = "GetTapePartitionsSpectraS3"
    idempotent: ClassVar[bool] = True
    paging: ClassVar[Paging] = ByRow(
        rows=("tape_partitions",),
        size="page_length",
        offset="page_offset",
        last="last_page",
        marker="page_start_marker",
        key="id",
    )

    import_export_configuration: ImportExportConfiguration | str | None = None
    last_page: bool | None = None
    library_id: UUID | str | None = None
    name: str | None = None
    page_length: int | None = None
    page_offset: int | None = None
    page_start_marker: UUID | str | None = None
    quiesced: Quiesced | str | None = None
    serial_number: str | None = None
    state: TapePartitionState | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("tape_partition"),
            query={
                "import_export_configuration": self.import_export_configuration,
                "last_page": flag(self.last_page),
                "library_id": self.library_id,
                "name": self.name,
                "page_length": self.page_length,
                "page_offset": self.page_offset,
                "page_start_marker": self.page_start_marker,
                "quiesced": self.quiesced,
                "serial_number": self.serial_number,
                "state": self.state,
            },
        )

    def parse(self, reply: HttpReply) -> GetTapePartitionsSpectraS3Response:
        reply.expect(200)
        result = TapePartitionList.parse(reply)
        return GetTapePartitionsSpectraS3Response(self, reply, result)

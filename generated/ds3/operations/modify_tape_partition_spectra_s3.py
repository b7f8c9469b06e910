# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ModifyTapePartitionSpectraS3: ``PUT /_rest_/tape_partition/{tape_partition}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.tape_partition import TapePartition

if TYPE_CHECKING:
    from ..models.quiesced import Quiesced


class ModifyTapePartitionSpectraS3Response(Response[TapePartition]):
    """Answer to `ModifyTapePartitionSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class ModifyTapePartitionSpectraS3Request(Request[ModifyTapePartitionSpectraS3Response]):
    """Quiesce a tape partition, or change its reserved drives, compaction or idle time.

    Arguments:
        tape_partition (str): Name or id of the tape partition.
        auto_compaction_enabled (bool, optional): Whether tapes of the partition are compacted automatically.
        auto_quiesce_enabled (bool, optional): Whether the partition may be quiesced automatically.
        drive_idle_timeout_in_minutes (int, optional): Time until a drive counts as idle, in minutes; 15 by
            default.
        minimum_read_reserved_drives (int, optional): How many drives are reserved for reading, at least.
        minimum_write_reserved_drives (int, optional): How many drives are reserved for writing, at least.
        quiesced (Quiesced or str, optional): Whether it is quiesced: NO, PENDING or YES.
        serial_number (str, optional): New serial number of the partition.
    """

    operation: ClassVar[str] = "ModifyTapePartitionSpectraS3"
    idempotent: ClassVar[bool] = True

    tape_partition: str
    auto_compaction_enabled: bool | None = None
    auto_quiesce_enabled: bool | None = None
    drive_idle_timeout_in_minutes: int | None = None
    minimum_read_reserved_drives: int | None = None
    minimum_write_reserved_drives: int | None = None
    quiesced: Quiesced | str | None = None
    serial_number: str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("tape_partition", tape_partition=self.tape_partition),
            query={
                "auto_compaction_enabled": self.auto_compaction_enabled,
                "auto_quiesce_enabled": self.auto_quiesce_enabled,
                "drive_idle_timeout_in_minutes": self.drive_idle_timeout_in_minutes,
                "minimum_read_reserved_drives": self.minimum_read_reserved_drives,
                "minimum_write_reserved_drives": self.minimum_write_reserved_drives,
                "quiesced": self.quiesced,
                "serial_number": self.serial_number,
            },
        )

    def parse(self, reply: HttpReply) -> ModifyTapePartitionSpectraS3Response:
        reply.expect(200)
        result = TapePartition.parse(reply)
        return ModifyTapePartitionSpectraS3Response(self, reply, result)

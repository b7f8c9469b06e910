# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ModifyTapeDriveSpectraS3: ``PUT /_rest_/tape_drive/{tape_drive_id}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.tape_drive import TapeDrive

if TYPE_CHECKING:
    from ..models.priority import Priority
    from ..models.quiesced import Quiesced
    from ..models.reserved_task_type import ReservedTaskType


class ModifyTapeDriveSpectraS3Response(Response[TapeDrive]):
    """Answer to `ModifyTapeDriveSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class ModifyTapeDriveSpectraS3Request(Request[ModifyTapeDriveSpectraS3Response]):
    """Quiesce a tape drive, or change which tasks and how many failed tapes it takes.

    Arguments:
        tape_drive_id (UUID or str): Id of the tape drive.
        max_failed_tapes (int, optional): How many failed tapes the drive is allowed; 3 by default.
        minimum_task_priority (Priority or str, optional): Lowest priority of the tasks that the drive takes.
        quiesced (Quiesced or str, optional): Whether it is quiesced: NO, PENDING or YES.
        reserved_task_type (ReservedTaskType or str, optional): Kind of task that the drive is reserved for:
            ANY, MAINTENANCE, READ or WRITE.
    """

    operation: ClassVar[str] = "ModifyTapeDriveSpectraS3"
    idempotent: ClassVar[bool] = True

    tape_drive_id: UUID | str
    max_failed_tapes: int | None = None
    minimum_task_priority: Priority | str | None = None
    quiesced: Quiesced | str | None = None
    reserved_task_type: ReservedTaskType | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("tape_drive", tape_drive_id=self.tape_drive_id),
            query={
                "max_failed_tapes": self.max_failed_tapes,
                "minimum_task_priority": self.minimum_task_priority,
                "quiesced": self.quiesced,
                "reserved_task_type": self.reserved_task_type,
            },
        )

    def parse(self, reply: HttpReply) -> ModifyTapeDriveSpectraS3Response:
        reply.expect(200)
        result = TapeDrive.parse(reply)
        return ModifyTapeDriveSpectraS3Response(self, reply, result)

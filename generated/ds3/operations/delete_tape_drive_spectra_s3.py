# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeleteTapeDriveSpectraS3: ``DELETE /_rest_/tape_drive/{tape_drive_id}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class DeleteTapeDriveSpectraS3Response(Response[None]):
    """Answer to `DeleteTapeDriveSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class DeleteTapeDriveSpectraS3Request(Request[DeleteTapeDriveSpectraS3Response]):
    """Delete the record of a tape drive and of its failures.

    Arguments:
        tape_drive_id (UUID or str): Id of the tape drive.
    """

    operation: ClassVar[str] = "DeleteTapeDriveSpectraS3"
    idempotent: ClassVar[bool] = True

    tape_drive_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path("tape_drive", tape_drive_id=self.tape_drive_id),
        )

    def parse(self, reply: HttpReply) -> DeleteTapeDriveSpectraS3Response:
        reply.expect(204)
        return DeleteTapeDriveSpectraS3Response(self, reply, None)

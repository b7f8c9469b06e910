# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetTapeDriveSpectraS3: ``GET /_rest_/tape_drive/{tape_drive_id}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.tape_drive import TapeDrive


class GetTapeDriveSpectraS3Response(Response[TapeDrive]):
    """Answer to `GetTapeDriveSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetTapeDriveSpectraS3Request(Request[GetTapeDriveSpectraS3Response]):
    """Show one tape drive and the tape in it.

    Arguments:
        tape_drive_id (UUID or str): Id of the tape drive.
    """

    operation: ClassVar[str] = "GetTapeDriveSpectraS3"
    idempotent: ClassVar[bool] = True

    tape_drive_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("tape_drive", tape_drive_id=self.tape_drive_id),
        )

    def parse(self, reply: HttpReply) -> GetTapeDriveSpectraS3Response:
        reply.expect(200)
        result = TapeDrive.parse(reply)
        return GetTapeDriveSpectraS3Response(self, reply, result)

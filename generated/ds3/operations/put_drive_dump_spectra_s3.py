# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""PutDriveDumpSpectraS3: ``PUT /_rest_/tape_drive/{tape_drive_id}?operation=dump``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.tape_drive import TapeDrive


class PutDriveDumpSpectraS3Response(Response[TapeDrive]):
    """Answer to `PutDriveDumpSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class PutDriveDumpSpectraS3Request(Request[PutDriveDumpSpectraS3Response]):
    """Make a tape drive produce a dump.

    Arguments:
        tape_drive_id (UUID or str): Id of the tape drive.
    """

    operation: ClassVar[str] = "PutDriveDumpSpectraS3"

    tape_drive_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("tape_drive", tape_drive_id=self.tape_drive_id),
            query={
                "operation": "dump",
            },
        )

    def parse(self, reply: HttpReply) -> PutDriveDumpSpectraS3Response:
        reply.expect(200)
        result = TapeDrive.parse(reply)
        return PutDriveDumpSpectraS3Response(self, reply, result)

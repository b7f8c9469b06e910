# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""CancelTestTapeDriveSpectraS3: ``PUT /_rest_/tape_drive/{tape_drive_id}?operation=cancel_test``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.tape_drive import TapeDrive


class CancelTestTapeDriveSpectraS3Response(Response[TapeDrive]):
    """Answer to `CancelTestTapeDriveSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class CancelTestTapeDriveSpectraS3Request(Request[CancelTestTapeDriveSpectraS3Response]):
    """Cancel the test of a tape drive.

    Arguments:
        tape_drive_id (UUID or str): Id of the tape drive.
    """

    operation: ClassVar[str] = "CancelTestTapeDriveSpectraS3"
    idempotent: ClassVar[bool] = True

    tape_drive_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("tape_drive", tape_drive_id=self.tape_drive_id),
            query={
                "operation": "cancel_test",
            },
        )

    def parse(self, reply: HttpReply) -> CancelTestTapeDriveSpectraS3Response:
        reply.expect(200)
        result = TapeDrive.parse(reply)
        return CancelTestTapeDriveSpectraS3Response(self, reply, result)

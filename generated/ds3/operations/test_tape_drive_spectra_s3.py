# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""TestTapeDriveSpectraS3: ``PUT /_rest_/tape_drive/{tape_drive_id}?operation=test``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, flag, rest_path

from ..models.tape_drive import TapeDrive


class TestTapeDriveSpectraS3Response(Response[TapeDrive]):
    """Answer to `TestTapeDriveSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class TestTapeDriveSpectraS3Request(Request[TestTapeDriveSpectraS3Response]):
    """Test a tape drive, with a given tape if wanted; skip_clean leaves the cleaning out.

    Arguments:
        tape_drive_id (UUID or str): Id of the tape drive.
        skip_clean (bool, optional): Flag: leave the cleaning out.
        tape_id (UUID or str, optional): Bar code or id of the tape to test with.
    """

    operation: ClassVar[str] = "TestTapeDriveSpectraS3"

    tape_drive_id: UUID | str
    skip_clean: bool | None = None
    tape_id: UUID | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("tape_drive", tape_drive_id=self.tape_drive_id),
            query={
                "operation": "test",
                "skip_clean": flag(self.skip_clean),
                "tape_id": self.tape_id,
            },
        )

    def parse(self, reply: HttpReply) -> TestTapeDriveSpectraS3Response:
        reply.expect(200)
        result = TapeDrive.parse(reply)
        return TestTapeDriveSpectraS3Response(self, reply, result)

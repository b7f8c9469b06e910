# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetTapeLibrarySpectraS3: ``GET /_rest_/tape_library/{tape_library_id}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.tape_library import TapeLibrary


class GetTapeLibrarySpectraS3Response(Response[TapeLibrary]):
    """Answer to `GetTapeLibrarySpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetTapeLibrarySpectraS3Request(Request[GetTapeLibrarySpectraS3Response]):
    """Show one tape library.

    Arguments:
        tape_library_id (UUID or str): Id of the tape library.
    """

    operation: ClassVar[str] = "GetTapeLibrarySpectraS3"
    idempotent: ClassVar[bool] = True

    tape_library_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("tape_library", tape_library_id=self.tape_library_id),
        )

    def parse(self, reply: HttpReply) -> GetTapeLibrarySpectraS3Response:
        reply.expect(200)
        result = TapeLibrary.parse(reply)
        return GetTapeLibrarySpectraS3Response(self, reply, result)

# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeletePermanentlyLostTapeSpectraS3: ``DELETE /_rest_/tape/{tape_id}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class DeletePermanentlyLostTapeSpectraS3Response(Response[None]):
    """Answer to `DeletePermanentlyLostTapeSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class DeletePermanentlyLostTapeSpectraS3Request(Request[DeletePermanentlyLostTapeSpectraS3Response]):
    """Delete the record of a tape that is lost for good.

    Arguments:
        tape_id (UUID or str): Bar code or id of the tape.
    """

    operation: ClassVar[str] = "DeletePermanentlyLostTapeSpectraS3"
    idempotent: ClassVar[bool] = True

    tape_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path("tape", tape_id=self.tape_id),
        )

    def parse(self, reply: HttpReply) -> DeletePermanentlyLostTapeSpectraS3Response:
        reply.expect(204)
        return DeletePermanentlyLostTapeSpectraS3Response(self, reply, None)

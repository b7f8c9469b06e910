# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeleteTapeFailureSpectraS3: ``DELETE /_rest_/tape_failure/{tape_failure}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class DeleteTapeFailureSpectraS3Response(Response[None]):
    """Answer to `DeleteTapeFailureSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class DeleteTapeFailureSpectraS3Request(Request[DeleteTapeFailureSpectraS3Response]):
    """Delete the record of one tape failure.

    Arguments:
        tape_failure (str): Id of the failure record.
    """

    operation: ClassVar[str] = "DeleteTapeFailureSpectraS3"
    idempotent: ClassVar[bool] = True

    tape_failure: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path("tape_failure", tape_failure=self.tape_failure),
        )

    def parse(self, reply: HttpReply) -> DeleteTapeFailureSpectraS3Response:
        reply.expect(204)
        return DeleteTapeFailureSpectraS3Response(self, reply, None)

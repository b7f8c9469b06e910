# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeleteJobCreationFailureSpectraS3: ``DELETE /_rest_/job_creation_failed/{job_creation_failed}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class DeleteJobCreationFailureSpectraS3Response(Response[None]):
    """Answer to `DeleteJobCreationFailureSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class DeleteJobCreationFailureSpectraS3Request(Request[DeleteJobCreationFailureSpectraS3Response]):
    """Delete the record of one job that could not be created.

    Arguments:
        job_creation_failed (str): Id of the failure record.
    """

    operation: ClassVar[str] = "DeleteJobCreationFailureSpectraS3"
    idempotent: ClassVar[bool] = True

    job_creation_failed: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path("job_creation_failed", job_creation_failed=self.job_creation_failed),
        )

    def parse(self, reply: HttpReply) -> DeleteJobCreationFailureSpectraS3Response:
        reply.expect(204)
        return DeleteJobCreationFailureSpectraS3Response(self, reply, None)

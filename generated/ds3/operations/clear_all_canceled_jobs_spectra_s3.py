# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ClearAllCanceledJobsSpectraS3: ``DELETE /_rest_/canceled_job``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class ClearAllCanceledJobsSpectraS3Response(Response[None]):
    """Answer to `ClearAllCanceledJobsSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class ClearAllCanceledJobsSpectraS3Request(Request[ClearAllCanceledJobsSpectraS3Response]):
    """Delete the history of canceled jobs."""

    operation: ClassVar[str] = "ClearAllCanceledJobsSpectraS3"
    idempotent: ClassVar[bool] = True

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path("canceled_job"),
        )

    def parse(self, reply: HttpReply) -> ClearAllCanceledJobsSpectraS3Response:
        reply.expect(204)
        return ClearAllCanceledJobsSpectraS3Response(self, reply, None)

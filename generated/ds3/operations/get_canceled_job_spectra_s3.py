# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetCanceledJobSpectraS3: ``GET /_rest_/canceled_job/{canceled_job}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.canceled_job import CanceledJob


class GetCanceledJobSpectraS3Response(Response[CanceledJob]):
    """Answer to `GetCanceledJobSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetCanceledJobSpectraS3Request(Request[GetCanceledJobSpectraS3Response]):
    """Show the record of one canceled job.

    Arguments:
        canceled_job (str): Id of the canceled job.
    """

    operation: ClassVar[str] = "GetCanceledJobSpectraS3"
    idempotent: ClassVar[bool] = True

    canceled_job: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("canceled_job", canceled_job=self.canceled_job),
        )

    def parse(self, reply: HttpReply) -> GetCanceledJobSpectraS3Response:
        reply.expect(200)
        result = CanceledJob.parse(reply)
        return GetCanceledJobSpectraS3Response(self, reply, result)

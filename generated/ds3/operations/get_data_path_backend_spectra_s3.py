# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetDataPathBackendSpectraS3: ``GET /_rest_/data_path_backend``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.data_path_backend import DataPathBackend


class GetDataPathBackendSpectraS3Response(Response[DataPathBackend]):
    """Answer to `GetDataPathBackendSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetDataPathBackendSpectraS3Request(Request[GetDataPathBackendSpectraS3Response]):
    """Show the settings of the data path back end."""

    operation: ClassVar[str] = "GetDataPathBackendSpectraS3"
    idempotent: ClassVar[bool] = True

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("data_path_backend"),
        )

    def parse(self, reply: HttpReply) -> GetDataPathBackendSpectraS3Response:
        reply.expect(200)
        result = DataPathBackend.parse(reply)
        return GetDataPathBackendSpectraS3Response(self, reply, result)

# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetCacheStateSpectraS3: ``GET /_rest_/cache_state``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.cache_information import CacheInformation


class GetCacheStateSpectraS3Response(Response[CacheInformation]):
    """Answer to `GetCacheStateSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetCacheStateSpectraS3Request(Request[GetCacheStateSpectraS3Response]):
    """Tell how full each cache file system is and what it holds."""

    operation: ClassVar[str] = "GetCacheStateSpectraS3"
    idempotent: ClassVar[bool] = True

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("cache_state"),
        )

    def parse(self, reply: HttpReply) -> GetCacheStateSpectraS3Response:
        reply.expect(200)
        result = CacheInformation.parse(reply)
        return GetCacheStateSpectraS3Response(self, reply, result)

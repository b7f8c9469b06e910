# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetCacheFilesystemSpectraS3: ``GET /_rest_/cache_filesystem/{cache_filesystem}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.cache_filesystem import CacheFilesystem


class GetCacheFilesystemSpectraS3Response(Response[CacheFilesystem]):
    """Answer to `GetCacheFilesystemSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetCacheFilesystemSpectraS3Request(Request[GetCacheFilesystemSpectraS3Response]):
    """Show the settings of one cache file system.

    Arguments:
        cache_filesystem (str): Id of the cache file system.
    """

    operation: ClassVar[str] = "GetCacheFilesystemSpectraS3"
    idempotent: ClassVar[bool] = True

    cache_filesystem: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("cache_filesystem", cache_filesystem=self.cache_filesystem),
        )

    def parse(self, reply: HttpReply) -> GetCacheFilesystemSpectraS3Response:
        reply.expect(200)
        result = CacheFilesystem.parse(reply)
        return GetCacheFilesystemSpectraS3Response(self, reply, result)

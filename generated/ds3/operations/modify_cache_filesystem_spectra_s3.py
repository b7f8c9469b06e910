# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ModifyCacheFilesystemSpectraS3: ``PUT /_rest_/cache_filesystem/{cache_filesystem}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.cache_filesystem import CacheFilesystem


class ModifyCacheFilesystemSpectraS3Response(Response[CacheFilesystem]):
    """Answer to `ModifyCacheFilesystemSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class ModifyCacheFilesystemSpectraS3Request(Request[ModifyCacheFilesystemSpectraS3Response]):
    """Change the thresholds, capacity limit or safety of a cache file system.

    Arguments:
        cache_filesystem (str): Id of the cache file system.
        auto_reclaim_initiate_threshold (float, optional): Share of the cache in use at which reclaiming
            starts; 0.82 by default.
        auto_reclaim_terminate_threshold (float, optional): Share of the cache in use at which reclaiming
            stops; 0.72 by default.
        burst_threshold (float, optional): Share of the cache open to jobs that are not urgent; 0.85 by
            default.
        cache_safety_enabled (bool, optional): Whether cache safety is enabled.
        max_capacity_in_bytes (int, optional): Largest capacity of the cache, in bytes.
        needs_reconcile (bool, optional): Whether the cache file system needs to be reconciled.
    """

    operation: ClassVar[str] = "ModifyCacheFilesystemSpectraS3"
    idempotent: ClassVar[bool] = True

    cache_filesystem: str
    auto_reclaim_initiate_threshold: float | None = None
    auto_reclaim_terminate_threshold: float | None = None
    burst_threshold: float | None = None
    cache_safety_enabled: bool | None = None
    max_capacity_in_bytes: int | None = None
    needs_reconcile: bool | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("cache_filesystem", cache_filesystem=self.cache_filesystem),
            query={
                "auto_reclaim_initiate_threshold": self.auto_reclaim_initiate_threshold,
                "auto_reclaim_terminate_threshold": self.auto_reclaim_terminate_threshold,
                "burst_threshold": self.burst_threshold,
                "cache_safety_enabled": self.cache_safety_enabled,
                "max_capacity_in_bytes": self.max_capacity_in_bytes,
                "needs_reconcile": self.needs_reconcile,
            },
        )

    def parse(self, reply: HttpReply) -> ModifyCacheFilesystemSpectraS3Response:
        reply.expect(200)
        result = CacheFilesystem.parse(reply)
        return ModifyCacheFilesystemSpectraS3Response(self, reply, result)

# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ForceFullCacheReclaimSpectraS3: ``PUT /_rest_/cache_filesystem?reclaim``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import PRESENT, HttpReply, HttpRequest, Request, Response, rest_path


class ForceFullCacheReclaimSpectraS3Response(Response[None]):
    """Answer to `ForceFullCacheReclaimSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class ForceFullCacheReclaimSpectraS3Request(Request[ForceFullCacheReclaimSpectraS3Response]):
    """Reclaim the whole cache, so that later reads come from storage media."""

    operation: ClassVar[str] = "ForceFullCacheReclaimSpectraS3"
    idempotent: ClassVar[bool] = True

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("cache_filesystem"),
            query={
                "reclaim": PRESENT,
            },
        )

    def parse(self, reply: HttpReply) -> ForceFullCacheReclaimSpectraS3Response:
        reply.expect(204)
        return ForceFullCacheReclaimSpectraS3Response(self, reply, None)

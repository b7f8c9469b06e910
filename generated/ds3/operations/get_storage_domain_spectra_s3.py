# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetStorageDomainSpectraS3: ``GET /_rest_/storage_domain/{storage_domain}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.storage_domain import StorageDomain


class GetStorageDomainSpectraS3Response(Response[StorageDomain]):
    """Answer to `GetStorageDomainSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetStorageDomainSpectraS3Request(Request[GetStorageDomainSpectraS3Response]):
    """Show the settings of one storage domain, without its members.

    Arguments:
        storage_domain (str): Name or id of the storage domain.
    """

    operation: ClassVar[str] = "GetStorageDomainSpectraS3"
    idempotent: ClassVar[bool] = True

    storage_domain: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("storage_domain", storage_domain=self.storage_domain),
        )

    def parse(self, reply: HttpReply) -> GetStorageDomainSpectraS3Response:
        reply.expect(200)
        result = StorageDomain.parse(reply)
        return GetStorageDomainSpectraS3Response(self, reply, result)

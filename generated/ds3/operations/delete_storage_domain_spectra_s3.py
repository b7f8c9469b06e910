# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeleteStorageDomainSpectraS3: ``DELETE /_rest_/storage_domain/{storage_domain}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class DeleteStorageDomainSpectraS3Response(Response[None]):
    """Answer to `DeleteStorageDomainSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class DeleteStorageDomainSpectraS3Request(Request[DeleteStorageDomainSpectraS3Response]):
    """Delete a storage domain and the records of its failures.

    Arguments:
        storage_domain (str): Name or id of the storage domain.
    """

    operation: ClassVar[str] = "DeleteStorageDomainSpectraS3"
    idempotent: ClassVar[bool] = True

    storage_domain: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path("storage_domain", storage_domain=self.storage_domain),
        )

    def parse(self, reply: HttpReply) -> DeleteStorageDomainSpectraS3Response:
        reply.expect(204)
        return DeleteStorageDomainSpectraS3Response(self, reply, None)

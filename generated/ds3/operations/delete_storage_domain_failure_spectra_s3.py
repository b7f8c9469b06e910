# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeleteStorageDomainFailureSpectraS3: ``DELETE /_rest_/storage_domain_failure/{storage_domain_failure}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class DeleteStorageDomainFailureSpectraS3Response(Response[None]):
    """Answer to `DeleteStorageDomainFailureSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class DeleteStorageDomainFailureSpectraS3Request(Request[DeleteStorageDomainFailureSpectraS3Response]):
    """Delete the record of one storage domain failure.

    Arguments:
        storage_domain_failure (str): Id of the failure record.
    """

    operation: ClassVar[str] = "DeleteStorageDomainFailureSpectraS3"
    idempotent: ClassVar[bool] = True

    storage_domain_failure: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path("storage_domain_failure", storage_domain_failure=self.storage_domain_failure),
        )

    def parse(self, reply: HttpReply) -> DeleteStorageDomainFailureSpectraS3Response:
        reply.expect(204)
        return DeleteStorageDomainFailureSpectraS3Response(self, reply, None)

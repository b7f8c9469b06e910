# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeleteStorageDomainMemberSpectraS3: ``DELETE /_rest_/storage_domain_member/{storage_domain_member}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class DeleteStorageDomainMemberSpectraS3Response(Response[None]):
    """Answer to `DeleteStorageDomainMemberSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class DeleteStorageDomainMemberSpectraS3Request(Request[DeleteStorageDomainMemberSpectraS3Response]):
    """Take a pool or tape partition out of a storage domain.

    Arguments:
        storage_domain_member (str): Id of the storage domain member.
    """

    operation: ClassVar[str] = "DeleteStorageDomainMemberSpectraS3"
    idempotent: ClassVar[bool] = True

    storage_domain_member: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path("storage_domain_member", storage_domain_member=self.storage_domain_member),
        )

    def parse(self, reply: HttpReply) -> DeleteStorageDomainMemberSpectraS3Response:
        reply.expect(204)
        return DeleteStorageDomainMemberSpectraS3Response(self, reply, None)

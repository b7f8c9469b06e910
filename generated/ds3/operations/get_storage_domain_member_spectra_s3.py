# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetStorageDomainMemberSpectraS3: ``GET /_rest_/storage_domain_member/{storage_domain_member}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.storage_domain_member import StorageDomainMember


class GetStorageDomainMemberSpectraS3Response(Response[StorageDomainMember]):
    """Answer to `GetStorageDomainMemberSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetStorageDomainMemberSpectraS3Request(Request[GetStorageDomainMemberSpectraS3Response]):
    """Show one member of a storage domain.

    Arguments:
        storage_domain_member (str): Id of the storage domain member.
    """

    operation: ClassVar[str] = "GetStorageDomainMemberSpectraS3"
    idempotent: ClassVar[bool] = True

    storage_domain_member: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("storage_domain_member", storage_domain_member=self.storage_domain_member),
        )

    def parse(self, reply: HttpReply) -> GetStorageDomainMemberSpectraS3Response:
        reply.expect(200)
        result = StorageDomainMember.parse(reply)
        return GetStorageDomainMemberSpectraS3Response(self, reply, result)

# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""PutPoolStorageDomainMemberSpectraS3: ``POST /_rest_/storage_domain_member``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.storage_domain_member import StorageDomainMember

if TYPE_CHECKING:
    from ..models.write_preference_level import WritePreferenceLevel


class PutPoolStorageDomainMemberSpectraS3Response(Response[StorageDomainMember]):
    """Answer to `PutPoolStorageDomainMemberSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class PutPoolStorageDomainMemberSpectraS3Request(Request[PutPoolStorageDomainMemberSpectraS3Response]):
    """Add a pool partition to a storage domain.

    Arguments:
        pool_partition_id (UUID or str): Name or id of the pool partition.
        storage_domain_id (UUID or str): Name or id of the storage domain.
        write_preference (WritePreferenceLevel or str, optional): How readily it is written to: HIGH, NORMAL,
            LOW or NEVER_SELECT.
    """

    operation: ClassVar[str] = "PutPoolStorageDomainMemberSpectraS3"

    pool_partition_id: UUID | str
    storage_domain_id: UUID | str
    write_preference: WritePreferenceLevel | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="POST",
            path=rest_path("storage_domain_member"),
            query={
                "pool_partition_id": self.pool_partition_id,
                "storage_domain_id": self.storage_domain_id,
                "write_preference": self.write_preference,
            },
        )

    def parse(self, reply: HttpReply) -> PutPoolStorageDomainMemberSpectraS3Response:
        reply.expect(201)
        result = StorageDomainMember.parse(reply)
        return PutPoolStorageDomainMemberSpectraS3Response(self, reply, result)

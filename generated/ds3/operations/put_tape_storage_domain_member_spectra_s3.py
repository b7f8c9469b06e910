# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""PutTapeStorageDomainMemberSpectraS3: ``POST /_rest_/storage_domain_member``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.storage_domain_member import StorageDomainMember

if TYPE_CHECKING:
    from ..models.write_preference_level import WritePreferenceLevel


class PutTapeStorageDomainMemberSpectraS3Response(Response[StorageDomainMember]):
    """Answer to `PutTapeStorageDomainMemberSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class PutTapeStorageDomainMemberSpectraS3Request(Request[PutTapeStorageDomainMemberSpectraS3Response]):
    """Add the tapes of one type in a tape partition to a storage domain.

    Arguments:
        storage_domain_id (UUID or str): Name or id of the storage domain.
        tape_partition_id (UUID or str): Name or id of the tape partition.
        tape_type (str): Type of the tapes.
        auto_compaction_threshold (int, optional): Threshold at which tapes are compacted automatically.
        write_preference (WritePreferenceLevel or str, optional): How readily it is written to: HIGH, NORMAL,
            LOW or NEVER_SELECT.
    """

    operation: ClassVar[str] = "PutTapeStorageDomainMemberSpectraS3"

    storage_domain_id: UUID | str
    tape_partition_id: UUID | str
    tape_type: str
    auto_compaction_threshold: int | None = None
    write_preference: WritePreferenceLevel | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="POST",
            path=rest_path("storage_domain_member"),
            query={
                "storage_domain_id": self.storage_domain_id,
                "tape_partition_id": self.tape_partition_id,
                "tape_type": self.tape_type,
                "auto_compaction_threshold": self.auto_compaction_threshold,
                "write_preference": self.write_preference,
            },
        )

    def parse(self, reply: HttpReply) -> PutTapeStorageDomainMemberSpectraS3Response:
        reply.expect(201)
        result = StorageDomainMember.parse(reply)
        return PutTapeStorageDomainMemberSpectraS3Response(self, reply, result)

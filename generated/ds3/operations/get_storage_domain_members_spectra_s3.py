# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetStorageDomainMembersSpectraS3: ``GET /_rest_/storage_domain_member``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import ByRow, HttpReply, HttpRequest, PagedRequest, PagedResponse, Paging, flag, rest_path

from ..models.storage_domain_member import StorageDomainMember
from ..models.storage_domain_member_list import StorageDomainMemberList

if TYPE_CHECKING:
    from ..models.storage_domain_member_state import StorageDomainMemberState
    from ..models.write_preference_level import WritePreferenceLevel


class GetStorageDomainMembersSpectraS3Response(PagedResponse[StorageDomainMemberList]):
    """Answer to `GetStorageDomainMembersSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetStorageDomainMembersSpectraS3Request(
    PagedRequest[GetStorageDomainMembersSpectraS3Response, StorageDomainMember]
):
    """List the members of storage domains: pool and tape partitions.

    Arguments:
        last_page (bool, optional): Flag: answer the last page.
        page_length (int, optional): How many rows a page has at most.
        page_offset (int, optional): How many rows to skip; not together with page_start_marker.
        page_start_marker (UUID or str, optional): Id of the last row seen, after which the page starts.
        pool_partition_id (UUID or str, optional): Name or id of the pool partition.
        state (StorageDomainMemberState or str, optional): State that it is in.
        storage_domain_id (UUID or str, optional): Name or id of the storage domain.
        tape_partition_id (UUID or str, optional): Name or id of the tape partition.
        tape_type (str, optional): Type of the tapes.
        write_preference (WritePreferenceLevel or str, optional): How readily it is written to: HIGH, NORMAL,
            LOW or NEVER_SELECT.
    """

    operation: ClassVar[str] = "GetStorageDomainMembersSpectraS3"
    idempotent: ClassVar[bool] = True
    paging: ClassVar[Paging] = ByRow(
        rows=("storage_domain_members",),
        size="page_length",
        offset="page_offset",
        last="last_page",
        marker="page_start_marker",
        key="id",
    )

    last_page: bool | None = None
    page_length: int | None = None
    page_offset: int | None = None
    page_start_marker: UUID | str | None = None
    pool_partition_id: UUID | str | None = None
    state: StorageDomainMemberState | str | None = None
    storage_domain_id: UUID | str | None = None
    tape_partition_id: UUID | str | None = None
    tape_type: str | None = None
    write_preference: WritePreferenceLevel | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("storage_domain_member"),
            query={
                "last_page": flag(self.last_page),
                "page_length": self.page_length,
                "page_offset": self.page_offset,
                "page_start_marker": self.page_start_marker,
                "pool_partition_id": self.pool_partition_id,
                "state": self.state,
                "storage_domain_id": self.storage_domain_id,
                "tape_partition_id": self.tape_partition_id,
                "tape_type": self.tape_type,
                "write_preference": self.write_preference,
            },
        )

    def parse(self, reply: HttpReply) -> GetStorageDomainMembersSpectraS3Response:
        reply.expect(200)
        result = StorageDomainMemberList.parse(reply)
        return GetStorageDomainMembersSpectraS3Response(self, reply, result)

# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ModifyStorageDomainMemberSpectraS3: ``PUT /_rest_/storage_domain_member/{storage_domain_member}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.storage_domain_member import StorageDomainMember

if TYPE_CHECKING:
    from ..models.storage_domain_member_state import StorageDomainMemberState
    from ..models.write_preference_level import WritePreferenceLevel


class ModifyStorageDomainMemberSpectraS3Response(Response[StorageDomainMember]):
    """Answer to `ModifyStorageDomainMemberSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class ModifyStorageDomainMemberSpectraS3Request(Request[ModifyStorageDomainMemberSpectraS3Response]):
    """Change a storage domain member's write preference, state or compaction threshold.

    Arguments:
        storage_domain_member (str): Id of the storage domain member.
        auto_compaction_threshold (int, optional): Threshold at which tapes are compacted automatically.
        state (StorageDomainMemberState or str, optional): State to put the member in: NORMAL or
            EXCLUSION_IN_PROGRESS.
        write_preference (WritePreferenceLevel or str, optional): How readily it is written to: HIGH, NORMAL,
            LOW or NEVER_SELECT.
    """

    operation: ClassVar[str] = "ModifyStorageDomainMemberSpectraS3"
    idempotent: ClassVar[bool] = True

    storage_domain_member: str
    auto_compaction_threshold: int | None = None
    state: StorageDomainMemberState | str | None = None
    write_preference: WritePreferenceLevel | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("storage_domain_member", storage_domain_member=self.storage_domain_member),
            query={
                "auto_compaction_threshold": self.auto_compaction_threshold,
                "state": self.state,
                "write_preference": self.write_preference,
            },
        )

    def parse(self, reply: HttpReply) -> ModifyStorageDomainMemberSpectraS3Response:
        reply.expect(200)
        result = StorageDomainMember.parse(reply)
        return ModifyStorageDomainMemberSpectraS3Response(self, reply, result)

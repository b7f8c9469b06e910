# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ModifyDataPolicySpectraS3: ``PUT /_rest_/data_policy/{data_policy_id}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.data_policy import DataPolicy

if TYPE_CHECKING:
    from ..models.checksum_type import ChecksumType
    from ..models.priority import Priority
    from ..models.versioning_level import VersioningLevel


class ModifyDataPolicySpectraS3Response(Response[DataPolicy]):
    """Answer to `ModifyDataPolicySpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class ModifyDataPolicySpectraS3Request(Request[ModifyDataPolicySpectraS3Response]):
    """Change a data policy's name or settings, but not its rules.

    Arguments:
        data_policy_id (UUID or str): Name or id of the data policy.
        always_force_put_job_creation (bool, optional): Whether every PUT job is created as if with force.
        always_minimize_spanning_across_media (bool, optional): Whether every PUT job minimizes spanning
            across media.
        blobbing_enabled (bool, optional): Whether objects may be split into several blobs.
        checksum_type (ChecksumType or str, optional): Kind of checksum taken of each blob: CRC_32, CRC_32C,
            MD5, SHA_256 or SHA_512.
        default_blob_size (int, optional): Size of a blob unless the job sets it, in bytes.
        default_get_job_priority (Priority or str, optional): Priority of GET jobs that set none; HIGH by
            default.
        default_put_job_priority (Priority or str, optional): Priority of PUT jobs that set none; NORMAL by
            default.
        default_verify_after_write (bool, optional): Whether data is verified after writing when the job does
            not say.
        default_verify_job_priority (Priority or str, optional): Priority of VERIFY jobs that set none; LOW by
            default.
        end_to_end_crc_required (bool, optional): Whether clients must send a checksum with every blob.
        max_versions_to_keep (int, optional): How many versions of an object are kept; 1000 by default.
        name (str, optional): New name of the data policy.
        rebuild_priority (Priority or str, optional): Priority of rebuilding data; LOW by default.
        versioning (VersioningLevel or str, optional): Which versions are kept: NONE, KEEP_LATEST or
            KEEP_MULTIPLE_VERSIONS.
    """

    operation: ClassVar[str] = "ModifyDataPolicySpectraS3"
    idempotent: ClassVar[bool] = True

    data_policy_id: UUID | str
    always_force_put_job_creation: bool | None = None
    always_minimize_spanning_across_media: bool | None = None
    blobbing_enabled: bool | None = None
    checksum_type: ChecksumType | str | None = None
    default_blob_size: int | None = None
    default_get_job_priority: Priority | str | None = None
    default_put_job_priority: Priority | str | None = None
    default_verify_after_write: bool | None = None
    default_verify_job_priority: Priority | str | None = None
    end_to_end_crc_required: bool | None = None
    max_versions_to_keep: int | None = None
    name: str | None = None
    rebuild_priority: Priority | str | None = None
    versioning: VersioningLevel | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("data_policy", data_policy_id=self.data_policy_id),
            query={
                "always_force_put_job_creation": self.always_force_put_job_creation,
                "always_minimize_spanning_across_media": self.always_minimize_spanning_across_media,
                "blobbing_enabled": self.blobbing_enabled,
                "checksum_type": self.checksum_type,
                "default_blob_size": self.default_blob_size,
                "default_get_job_priority": self.default_get_job_priority,
                "default_put_job_priority": self.default_put_job_priority,
                "default_verify_after_write": self.default_verify_after_write,
                "default_verify_job_priority": self.default_verify_job_priority,
                "end_to_end_crc_required": self.end_to_end_crc_required,
                "max_versions_to_keep": self.max_versions_to_keep,
                "name": self.name,
                "rebuild_priority": self.rebuild_priority,
                "versioning": self.versioning,
            },
        )

    def parse(self, reply: HttpReply) -> ModifyDataPolicySpectraS3Response:
        reply.expect(200)
        result = DataPolicy.parse(reply)
        return ModifyDataPolicySpectraS3Response(self, reply, result)

# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ModifyStorageDomainSpectraS3: ``PUT /_rest_/storage_domain/{storage_domain}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.storage_domain import StorageDomain

if TYPE_CHECKING:
    from ..models.ltfs_file_naming_mode import LtfsFileNamingMode
    from ..models.priority import Priority
    from ..models.write_optimization import WriteOptimization


class ModifyStorageDomainSpectraS3Response(Response[StorageDomain]):
    """Answer to `ModifyStorageDomainSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class ModifyStorageDomainSpectraS3Request(Request[ModifyStorageDomainSpectraS3Response]):
    """Change a storage domain's name or settings, but not its members.

    Arguments:
        storage_domain (str): Name or id of the storage domain.
        auto_eject_media_full_threshold (int, optional): Threshold at which media count as full and are
            ejected.
        auto_eject_upon_cron (str, optional): Cron expression for the times at which media are ejected.
        auto_eject_upon_job_cancellation (bool, optional): Whether media are ejected when a job is canceled.
        auto_eject_upon_job_completion (bool, optional): Whether media are ejected when a job completes.
        auto_eject_upon_media_full (bool, optional): Whether media are ejected when they are full.
        ltfs_file_naming (LtfsFileNamingMode or str, optional): What files on LTFS tapes are named after:
            OBJECT_NAME or OBJECT_ID.
        maximum_auto_verification_frequency_in_days (int, optional): Fewest days from one automatic
            verification to the next.
        max_tape_fragmentation_percent (int, optional): How fragmented a tape may be, in percent; 65 by
            default.
        media_ejection_allowed (bool, optional): Whether media may be ejected.
        name (str, optional): Its name; as a filter it may hold % for any text.
        secure_media_allocation (bool, optional): Whether media are allocated securely.
        verify_prior_to_auto_eject (Priority or str, optional): Priority of the verification made before media
            are ejected automatically.
        write_optimization (WriteOptimization or str, optional): What writing is optimized for: CAPACITY or
            PERFORMANCE.
    """

    operation: ClassVar[str] = "ModifyStorageDomainSpectraS3"
    idempotent: ClassVar[bool] = True

    storage_domain: str
    auto_eject_media_full_threshold: int | None = None
    auto_eject_upon_cron: str | None = None
    auto_eject_upon_job_cancellation: bool | None = None
    auto_eject_upon_job_completion: bool | None = None
    auto_eject_upon_media_full: bool | None = None
    ltfs_file_naming: LtfsFileNamingMode | str | None = None
    maximum_auto_verification_frequency_in_days: int | None = None
    max_tape_fragmentation_percent: int | None = None
    media_ejection_allowed: bool | None = None
    name: str | None = None
    secure_media_allocation: bool | None = None
    verify_prior_to_auto_eject: Priority | str | None = None
    write_optimization: WriteOptimization | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("storage_domain", storage_domain=self.storage_domain),
            query={
                "auto_eject_media_full_threshold": self.auto_eject_media_full_threshold,
                "auto_eject_upon_cron": self.auto_eject_upon_cron,
                "auto_eject_upon_job_cancellation": self.auto_eject_upon_job_cancellation,
                "auto_eject_upon_job_completion": self.auto_eject_upon_job_completion,
                "auto_eject_upon_media_full": self.auto_eject_upon_media_full,
                "ltfs_file_naming": self.ltfs_file_naming,
                "max_tape_fragmentation_percent": self.max_tape_fragmentation_percent,
                "maximum_auto_verification_frequency_in_days": self.maximum_auto_verification_frequency_in_days,
                "media_ejection_allowed": self.media_ejection_allowed,
                "name": self.name,
                "secure_media_allocation": self.secure_media_allocation,
                "verify_prior_to_auto_eject": self.verify_prior_to_auto_eject,
                "write_optimization": self.write_optimization,
            },
        )

    def parse(self, reply: HttpReply) -> ModifyStorageDomainSpectraS3Response:
        reply.expect(200)
        result = StorageDomain.parse(reply)
        return ModifyStorageDomainSpectraS3Response(self, reply, result)

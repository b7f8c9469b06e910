# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetS3TargetReadPreferencesSpectraS3: ``GET /_rest_/s3_target_read_preference``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import ByRow, HttpReply, HttpRequest, PagedRequest, PagedResponse, Paging, flag, rest_path

from ..models.s3_target_read_preference import S3TargetReadPreference
from ..models.s3_target_read_preference_list import S3TargetReadPreferenceList

if TYPE_CHECKING:
    from ..models.target_read_preference_type import TargetReadPreferenceType


class GetS3TargetReadPreferencesSpectraS3Response(PagedResponse[S3TargetReadPreferenceList]):
    """Answer to `GetS3TargetReadPreferencesSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetS3TargetReadPreferencesSpectraS3Request(
    PagedRequest[GetS3TargetReadPreferencesSpectraS3Response, S3TargetReadPreference]
):
    """List the buckets' read preferences for S3 targets.

    Arguments:
        bucket_id (UUID or str, optional): Name or id of the bucket.
        last_page (bool, optional): Flag: answer the last page.
        page_length (int, optional): How many rows a page has at most.
        page_offset (int, optional): How many rows to skip; not together with page_start_marker.
        page_start_marker (UUID or str, optional): Id of the last row seen, after which the page starts.
        read_preference (TargetReadPreferenceType or str, optional): When the bucket is read from the target.
        target_id (UUID or str, optional): Name or id of the target.
    """

    operation: ClassVar[str] = "GetS3TargetReadPreferencesSpectraS3"
    idempotent: ClassVar[bool] = True
    paging: ClassVar[Paging] = ByRow(
        rows=("s3_target_read_preferences",),
        size="page_length",
        offset="page_offset",
        last="last_page",
        marker="page_start_marker",
        key="id",
    )

    bucket_id: UUID | str | None = None
    last_page: bool | None = None
    page_length: int | None = None
    page_offset: int | None = None
    page_start_marker: UUID | str | None = None
    read_preference: TargetReadPreferenceType | str | None = None
    target_id: UUID | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("s3_target_read_preference"),
            query={
                "bucket_id": self.bucket_id,
                "last_page": flag(self.last_page),
                "page_length": self.page_length,
                "page_offset": self.page_offset,
                "page_start_marker": self.page_start_marker,
                "read_preference": self.read_preference,
                "target_id": self.target_id,
            },
        )

    def parse(self, reply: HttpReply) -> GetS3TargetReadPreferencesSpectraS3Response:
        reply.expect(200)
        result = S3TargetReadPreferenceList.parse(reply)
        return GetS3TargetReadPreferencesSpectraS3Response(self, reply, result)

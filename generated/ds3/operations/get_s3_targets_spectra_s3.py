# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetS3TargetsSpectraS3: ``GET /_rest_/s3_target``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import ByRow, HttpReply, HttpRequest, PagedRequest, PagedResponse, Paging, flag, rest_path

from ..models.s3_target import S3Target
from ..models.s3_target_list import S3TargetList

if TYPE_CHECKING:
    from ..models.cloud_naming_mode import CloudNamingMode
    from ..models.quiesced import Quiesced
    from ..models.s3_region import S3Region
    from ..models.target_read_preference_type import TargetReadPreferenceType
    from ..models.target_state import TargetState


class GetS3TargetsSpectraS3Response(PagedResponse[S3TargetList]):
    """Answer to `GetS3TargetsSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetS3TargetsSpectraS3Request(PagedRequest[GetS3TargetsSpectraS3Response, S3Target]):
    """List the S3 targets.

    Arguments:
        access_key (str, optional): Access key of the S3 account.
        data_path_end_point (str, optional): Host name or address of the target's data path.
        default_read_preference (TargetReadPreferenceType or str, optional): When buckets without a preference
            of their own are read from the target.
        https (bool, optional): Whether the cloud is reached by HTTPS.
        last_page (bool, optional): Flag: answer the last page.
        name (str, optional): Its name; as a filter it may hold % for any text.
        naming_mode (CloudNamingMode or str, optional): How objects are named in the cloud: BLACK_PEARL or
            AWS_S3.
        page_length (int, optional): How many rows a page has at most.
        page_offset (int, optional): How many rows to skip; not together with page_start_marker.
        page_start_marker (UUID or str, optional): Id of the last row seen, after which the page starts.
        permit_going_out_of_sync (bool, optional): Whether the target may go out of sync.
        quiesced (Quiesced or str, optional): Whether it is quiesced: NO, PENDING or YES.
        region (S3Region or str, optional): Region of Amazon S3, such as US_WEST_2.
        state (TargetState or str, optional): State that it is in.
    """

    operation: ClassVar[str] = "GetS3TargetsSpectraS3"
    idempotent: ClassVar[bool] = True
    paging: ClassVar[Paging] = ByRow(
        rows=("s3_targets",),
        size="page_length",
        offset="page_offset",
        last="last_page",
        marker="page_start_marker",
        key="id",
    )

    access_key: str | None = None
    data_path_end_point: str | None = None
    default_read_preference: TargetReadPreferenceType | str | None = None
    https: bool | None = None
    last_page: bool | None = None
    name: str | None = None
    naming_mode: CloudNamingMode | str | None = None
    page_length: int | None = None
    page_offset: int | None = None
    page_start_marker: UUID | str | None = None
    permit_going_out_of_sync: bool | None = None
    quiesced: Quiesced | str | None = None
    region: S3Region | str | None = None
    state: TargetState | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("s3_target"),
            query={
                "access_key": self.access_key,
                "data_path_end_point": self.data_path_end_point,
                "default_read_preference": self.default_read_preference,
                "https": self.https,
                "last_page": flag(self.last_page),
                "name": self.name,
                "naming_mode": self.naming_mode,
                "page_length": self.page_length,
                "page_offset": self.page_offset,
                "page_start_marker": self.page_start_marker,
                "permit_going_out_of_sync": self.permit_going_out_of_sync,
                "quiesced": self.quiesced,
                "region": self.region,
                "state": self.state,
            },
        )

    def parse(self, reply: HttpReply) -> GetS3TargetsSpectraS3Response:
        reply.expect(200)
        result = S3TargetList.parse(reply)
        return GetS3TargetsSpectraS3Response(self, reply, result)

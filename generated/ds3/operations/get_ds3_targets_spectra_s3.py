# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetDs3TargetsSpectraS3: ``GET /_rest_/ds3_target``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import ByRow, HttpReply, HttpRequest, PagedRequest, PagedResponse, Paging, flag, rest_path

from ..models.ds3_target import Ds3Target
from ..models.ds3_target_list import Ds3TargetList

if TYPE_CHECKING:
    from ..models.quiesced import Quiesced
    from ..models.target_read_preference_type import TargetReadPreferenceType
    from ..models.target_state import TargetState


class GetDs3TargetsSpectraS3Response(PagedResponse[Ds3TargetList]):
    """Answer to `GetDs3TargetsSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetDs3TargetsSpectraS3Request(PagedRequest[GetDs3TargetsSpectraS3Response, Ds3Target]):
    """List the DS3 targets.

    Arguments:
        admin_auth_id (str, optional): Access id of an administrator on the DS3 target.
        data_path_end_point (str, optional): Host name or address of the target's data path.
        data_path_https (bool, optional): Whether the DS3 target's data path is reached by HTTPS.
        data_path_port (int, optional): Port of the DS3 target's data path.
        data_path_proxy (str, optional): Proxy through which the DS3 target's data path is reached.
        data_path_verify_certificate (bool, optional): Whether the DS3 target's certificate is verified.
        default_read_preference (TargetReadPreferenceType or str, optional): When buckets without a preference
            of their own are read from the target.
        last_page (bool, optional): Flag: answer the last page.
        name (str, optional): Its name; as a filter it may hold % for any text.
        page_length (int, optional): How many rows a page has at most.
        page_offset (int, optional): How many rows to skip; not together with page_start_marker.
        page_start_marker (UUID or str, optional): Id of the last row seen, after which the page starts.
        permit_going_out_of_sync (bool, optional): Whether the target may go out of sync.
        quiesced (Quiesced or str, optional): Whether it is quiesced: NO, PENDING or YES.
        state (TargetState or str, optional): State that it is in.
    """

    operation: ClassVar[str] = "GetDs3TargetsSpectraS3"
    idempotent: ClassVar[bool] = True
    paging: ClassVar[Paging] = ByRow(
        rows=("ds3_targets",),
        size="page_length",
        offset="page_offset",
        last="last_page",
        marker="page_start_marker",
        key="id",
    )

    admin_auth_id: str | None = None
    data_path_end_point: str | None = None
    data_path_https: bool | None = None
    data_path_port: int | None = None
    data_path_proxy: str | None = None
    data_path_verify_certificate: bool | None = None
    default_read_preference: TargetReadPreferenceType | str | None = None
    last_page: bool | None = None
    name: str | None = None
    page_length: int | None = None
    page_offset: int | None = None
    page_start_marker: UUID | str | None = None
    permit_going_out_of_sync: bool | None = None
    quiesced: Quiesced | str | None = None
    state: TargetState | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("ds3_target"),
            query={
                "admin_auth_id": self.admin_auth_id,
                "data_path_end_point": self.data_path_end_point,
                "data_path_https": self.data_path_https,
                "data_path_port": self.data_path_port,
                "data_path_proxy": self.data_path_proxy,
                "data_path_verify_certificate": self.data_path_verify_certificate,
                "default_read_preference": self.default_read_preference,
                "last_page": flag(self.last_page),
                "name": self.name,
                "page_length": self.page_length,
                "page_offset": self.page_offset,
                "page_start_marker": self.page_start_marker,
                "permit_going_out_of_sync": self.permit_going_out_of_sync,
                "quiesced": self.quiesced,
                "state": self.state,
            },
        )

    def parse(self, reply: HttpReply) -> GetDs3TargetsSpectraS3Response:
        reply.expect(200)
        result = Ds3TargetList.parse(reply)
        return GetDs3TargetsSpectraS3Response(self, reply, result)

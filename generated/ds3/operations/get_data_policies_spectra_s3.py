# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetDataPoliciesSpectraS3: ``GET /_rest_/data_policy``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import ByRow, HttpReply, HttpRequest, PagedRequest, PagedResponse, Paging, flag, rest_path

from ..models.data_policy import DataPolicy
from ..models.data_policy_list import DataPolicyList

if TYPE_CHECKING:
    from ..models.checksum_type import ChecksumType


class GetDataPoliciesSpectraS3Response(PagedResponse[DataPolicyList]):
    """Answer to `GetDataPoliciesSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetDataPoliciesSpectraS3Request(PagedRequest[GetDataPoliciesSpectraS3Response, DataPolicy]):
    """List the data policies.

    Arguments:
        always_force_put_job_creation (bool, optional): Whether every PUT job is created as if with force.
        always_minimize_spanning_across_media (bool, optional): Whether every PUT job minimizes spanning
            across media.
        checksum_type (ChecksumType or str, optional): Kind of checksum taken of each blob: CRC_32, CRC_32C,
            MD5, SHA_256 or SHA_512.
        end_to_end_crc_required (bool, optional): Whether clients must send a checksum with every blob.
        last_page (bool, optional): Flag: answer the last page.
        name (str, optional): Its name; as a filter it may hold % for any text.
        page_length (int, optional): How many rows a page has at most.
        page_offset (int, optional): How many rows to skip; not together with page_start_marker.
        page_start_marker (UUID or str, optional): Id of the last row seen, after which the page starts.
    """

    operation: ClassVar[str] = "GetDataPoliciesSpectraS3"
    idempotent: ClassVar[bool] = True
    paging: ClassVar[Paging] = ByRow(
        rows=("data_policies",),
        size="page_length",
        offset="page_offset",
        last="last_page",
        marker="page_start_marker",
        key="id",
    )

    always_force_put_job_creation: bool | None = None
    always_minimize_spanning_across_media: bool | None = None
    checksum_type: ChecksumType | str | None = None
    end_to_end_crc_required: bool | None = None
    last_page: bool | None = None
    name: str | None = None
    page_length: int | None = None
    page_offset: int | None = None
    page_start_marker: UUID | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("data_policy"),
            query={
                "always_force_put_job_creation": self.always_force_put_job_creation,
                "always_minimize_spanning_across_media": self.always_minimize_spanning_across_media,
                "checksum_type": self.checksum_type,
                "end_to_end_crc_required": self.end_to_end_crc_required,
                "last_page": flag(self.last_page),
                "name": self.name,
                "page_length": self.page_length,
                "page_offset": self.page_offset,
                "page_start_marker": self.page_start_marker,
            },
        )

    def parse(self, reply: HttpReply) -> GetDataPoliciesSpectraS3Response:
        reply.expect(200)
        result = DataPolicyList.parse(reply)
        return GetDataPoliciesSpectraS3Response(self, reply, result)

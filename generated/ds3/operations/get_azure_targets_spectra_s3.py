# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetAzureTargetsSpectraS3: ``GET /_rest_/azure_target``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import ByRow, HttpReply, HttpRequest, PagedRequest, PagedResponse, Paging, flag, rest_path

from ..models.azure_target import AzureTarget
from ..models.azure_target_list import AzureTargetList

if TYPE_CHECKING:
    from ..models.quiesced import Quiesced
    from ..models.target_read_preference_type import TargetReadPreferenceType
    from ..models.target_state import TargetState


class GetAzureTargetsSpectraS3Response(PagedResponse[AzureTargetList]):
    """Answer to `GetAzureTargetsSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetAzureTargetsSpectraS3Request(PagedRequest[GetAzureTargetsSpectraS3Response, AzureTarget]):
    """List the Azure targets.

    Arguments:
        account_name (str, optional): Name of the Azure account.
        default_read_preference (TargetReadPreferenceType or str, optional): When buckets without a preference
            of their own are read from the target.
        https (bool, optional): Whether the cloud is reached by HTTPS.
        last_page (bool, optional): Flag: answer the last page.
        name (str, optional): Its name; as a filter it may hold % for any text.
        page_length (int, optional): How many rows a page has at most.
        page_offset (int, optional): How many rows to skip; not together with page_start_marker.
        page_start_marker (UUID or str, optional): Id of the last row seen, after which the page starts.
        permit_going_out_of_sync (bool, optional): Whether the target may go out of sync.
        quiesced (Quiesced or str, optional): Whether it is quiesced: NO, PENDING or YES.
        state (TargetState or str, optional): State that it is in.
    """

    operation: ClassVar[str] = "GetAzureTargetsSpectraS3"
    idempotent: ClassVar[bool] = True
    paging: ClassVar[Paging] = ByRow(
        rows=("azure_targets",),
        size="page_length",
        offset="page_offset",
        last="last_page",
        marker="page_start_marker",
        key="id",
    )

    account_name: str | None = None
    default_read_preference: TargetReadPreferenceType | str | None = None
    https: bool | None = None
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
            path=rest_path("azure_target"),
            query={
                "account_name": self.account_name,
                "default_read_preference": self.default_read_preference,
                "https": self.https,
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

    def parse(self, reply: HttpReply) -> GetAzureTargetsSpectraS3Response:
        reply.expect(200)
        result = AzureTargetList.parse(reply)
        return GetAzureTargetsSpectraS3Response(self, reply, result)

# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetUsersSpectraS3: ``GET /_rest_/user``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import ByRow, HttpReply, HttpRequest, PagedRequest, PagedResponse, Paging, flag, rest_path

from ..models.spectra_user import SpectraUser
from ..models.spectra_user_list import SpectraUserList


class GetUsersSpectraS3Response(PagedResponse[SpectraUserList]):
    """Answer to `GetUsersSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetUsersSpectraS3Request(PagedRequest[GetUsersSpectraS3Response, SpectraUser]):
    """List the users.

    Arguments:
        auth_id (str, optional): Access id of the user.
        default_data_policy_id (UUID or str, optional): Name or id of the users' default data policy.
        last_page (bool, optional): Flag: answer the last page.
        name (str, optional): Its name; as a filter it may hold % for any text.
        page_length (int, optional): How many rows a page has at most.
        page_offset (int, optional): How many rows to skip; not together with page_start_marker.
        page_start_marker (UUID or str, optional): Id of the last row seen, after which the page starts.
    """

    operation: ClassVar[str] = "GetUsersSpectraS3"
    idempotent: ClassVar[bool] = True
    paging: ClassVar[Paging] = ByRow(
        rows=("spectra_users",),
        size="page_length",
        offset="page_offset",
        last="last_page",
        marker="page_start_marker",
        key="id",
    )

    auth_id: str | None = None
    default_data_policy_id: UUID | str | None = None
    last_page: bool | None = None
    name: str | None = None
    page_length: int | None = None
    page_offset: int | None = None
    page_start_marker: UUID | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("user"),
            query={
                "auth_id": self.auth_id,
                "default_data_policy_id": self.default_data_policy_id,
                "last_page": flag(self.last_page),
                "name": self.name,
                "page_length": self.page_length,
                "page_offset": self.page_offset,
                "page_start_marker": self.page_start_marker,
            },
        )

    def parse(self, reply: HttpReply) -> GetUsersSpectraS3Response:
        reply.expect(200)
        result = SpectraUserList.parse(reply)
        return GetUsersSpectraS3Response(self, reply, result)

# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetFeatureKeysSpectraS3: ``GET /_rest_/feature_key``."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import ByRow, HttpReply, HttpRequest, PagedRequest, PagedResponse, Paging, flag, rest_path

from ..models.feature_key import FeatureKey
from ..models.feature_key_list import FeatureKeyList

if TYPE_CHECKING:
    from ..models.feature_key_type import FeatureKeyType


class GetFeatureKeysSpectraS3Response(PagedResponse[FeatureKeyList]):
    """Answer to `GetFeatureKeysSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetFeatureKeysSpectraS3Request(PagedRequest[GetFeatureKeysSpectraS3Response, FeatureKey]):
    """List the feature keys with their limits and expiration dates.

    Arguments:
        error_message (str, optional): Text of the error.
        expiration_date (datetime, optional): When the feature key expires.
        key (FeatureKeyType or str, optional): Feature that the key is for.
        last_page (bool, optional): Flag: answer the last page.
        page_length (int, optional): How many rows a page has at most.
        page_offset (int, optional): How many rows to skip; not together with page_start_marker.
        page_start_marker (UUID or str, optional): Id of the last row seen, after which the page starts.
    """

    operation: ClassVar[str] = "GetFeatureKeysSpectraS3"
    idempotent: ClassVar[bool] = True
    paging: ClassVar[Paging] = ByRow(
        rows=("feature_keys",),
        size="page_length",
        offset="page_offset",
        last="last_page",
        marker="page_start_marker",
        key="id",
    )

    error_message: str | None = None
    expiration_date: datetime | None = None
    key: FeatureKeyType | str | None = None
    last_page: bool | None = None
    page_length: int | None = None
    page_offset: int | None = None
    page_start_marker: UUID | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("feature_key"),
            query={
                "error_message": self.error_message,
                "expiration_date": self.expiration_date,
                "key": self.key,
                "last_page": flag(self.last_page),
                "page_length": self.page_length,
                "page_offset": self.page_offset,
                "page_start_marker": self.page_start_marker,
            },
        )

    def parse(self, reply: HttpReply) -> GetFeatureKeysSpectraS3Response:
        reply.expect(200)
        result = FeatureKeyList.parse(reply)
        return GetFeatureKeysSpectraS3Response(self, reply, result)

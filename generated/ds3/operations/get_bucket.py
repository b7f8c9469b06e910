# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetBucket: ``GET /{bucket_name}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import ByMarker, HttpReply, HttpRequest, PagedRequest, Paging, Response, flag, url_path

from ..models.contents import Contents
from ..models.list_bucket_result import ListBucketResult


class GetBucketResponse(Response[ListBucketResult]):
    """Answer to `GetBucketRequest`."""

    __slots__ = ()


@dataclass(slots=True)
class GetBucketRequest(PagedRequest[GetBucketResponse, Contents]):
    """List the objects or versions in a bucket by prefix, delimiter and marker.

    Arguments:
        bucket_name (str): Name of the bucket; outside the S3 calls its id will do as well.
        delimiter (str, optional): Text at which names are cut, so that those alike up to it become one common
            prefix.
        marker (str, optional): Object name after which the list starts.
        max_keys (int, optional): How many entries the answer has at most; 1000 by default.
        prefix (str, optional): Text with which the names must begin.
        versions (bool, optional): Flag: list the versions of the objects.
    """

    operation: ClassVar[str] = "GetBucket"
    idempotent: ClassVar[bool] = True
    paging: ClassVar[Paging] = ByMarker(
        rows=(
            "objects",
            "versioned_objects",
        ),
        size="max_keys",
        more="truncated",
        markers=(("marker", "next_marker"),),
    )

    bucket_name: str
    delimiter: str | None = None
    marker: str | None = None
    max_keys: int | None = None
    prefix: str | None = None
    versions: bool | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=url_path(bucket_name=self.bucket_name),
            query={
                "delimiter": self.delimiter,
                "marker": self.marker,
                "max_keys": self.max_keys,
                "prefix": self.prefix,
                "versions": flag(self.versions),
            },
        )

    def parse(self, reply: HttpReply) -> GetBucketResponse:
        reply.expect(200)
        result = ListBucketResult.parse(reply)
        return GetBucketResponse(self, reply, result)

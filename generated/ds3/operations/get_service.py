# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetService: ``GET /``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response

from ..models.list_all_my_buckets_result import ListAllMyBucketsResult


class GetServiceResponse(Response[ListAllMyBucketsResult]):
    """Answer to `GetServiceRequest`."""

    __slots__ = ()


@dataclass(slots=True)
class GetServiceRequest(Request[GetServiceResponse]):
    """List the buckets with their creation dates, and the owner."""

    operation: ClassVar[str] = "GetService"
    idempotent: ClassVar[bool] = True

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path="/",
        )

    def parse(self, reply: HttpReply) -> GetServiceResponse:
        reply.expect(200)
        result = ListAllMyBucketsResult.parse(reply)
        return GetServiceResponse(self, reply, result)

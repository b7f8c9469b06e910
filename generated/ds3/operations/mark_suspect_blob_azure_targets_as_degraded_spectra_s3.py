# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""MarkSuspectBlobAzureTargetsAsDegradedSpectraS3: ``PUT /_rest_/suspect_blob_azure_target``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, flag, payloads, rest_path


class MarkSuspectBlobAzureTargetsAsDegradedSpectraS3Response(Response[None]):
    """Answer to `MarkSuspectBlobAzureTargetsAsDegradedSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class MarkSuspectBlobAzureTargetsAsDegradedSpectraS3Request(
    Request[MarkSuspectBlobAzureTargetsAsDegradedSpectraS3Response]
):
    """Mark suspect blobs on Azure targets, listed by id, as degraded.

    Arguments:
        id_list (Sequence[UUID or str]): Ids of the suspect blobs' records.
        force (bool, optional): Flag: do it even if the server would otherwise refuse.
    """

    operation: ClassVar[str] = "MarkSuspectBlobAzureTargetsAsDegradedSpectraS3"
    idempotent: ClassVar[bool] = True

    id_list: Sequence[UUID | str]
    force: bool | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("suspect_blob_azure_target"),
            query={
                "force": flag(self.force),
            },
            body=payloads.ids(self.id_list),
        )

    def parse(self, reply: HttpReply) -> MarkSuspectBlobAzureTargetsAsDegradedSpectraS3Response:
        reply.expect(204)
        return MarkSuspectBlobAzureTargetsAsDegradedSpectraS3Response(self, reply, None)

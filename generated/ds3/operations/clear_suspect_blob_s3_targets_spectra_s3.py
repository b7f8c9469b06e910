# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ClearSuspectBlobS3TargetsSpectraS3: ``DELETE /_rest_/suspect_blob_s3_target``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, flag, payloads, rest_path


class ClearSuspectBlobS3TargetsSpectraS3Response(Response[None]):
    """Answer to `ClearSuspectBlobS3TargetsSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class ClearSuspectBlobS3TargetsSpectraS3Request(Request[ClearSuspectBlobS3TargetsSpectraS3Response]):
    """Clear the suspicion from blobs on S3 targets, listed by id.

    Arguments:
        id_list (Sequence[UUID or str]): Ids of the suspect blobs' records.
        force (bool, optional): Flag: do it even if the server would otherwise refuse.
    """

    operation: ClassVar[str] = "ClearSuspectBlobS3TargetsSpectraS3"
    idempotent: ClassVar[bool] = True

    id_list: Sequence[UUID | str]
    force: bool | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path("suspect_blob_s3_target"),
            query={
                "force": flag(self.force),
            },
            body=payloads.ids(self.id_list),
        )

    def parse(self, reply: HttpReply) -> ClearSuspectBlobS3TargetsSpectraS3Response:
        reply.expect(204)
        return ClearSuspectBlobS3TargetsSpectraS3Response(self, reply, None)

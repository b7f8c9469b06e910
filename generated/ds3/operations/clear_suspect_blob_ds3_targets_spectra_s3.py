# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ClearSuspectBlobDs3TargetsSpectraS3: ``DELETE /_rest_/suspect_blob_ds3_target``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, flag, payloads, rest_path


class ClearSuspectBlobDs3TargetsSpectraS3Response(Response[None]):
    """Answer to `ClearSuspectBlobDs3TargetsSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class ClearSuspectBlobDs3TargetsSpectraS3Request(Request[ClearSuspectBlobDs3TargetsSpectraS3Response]):
    """Clear the suspicion from blobs on DS3 targets, listed by id.

    Arguments:
        id_list (Sequence[UUID or str]): Ids of the suspect blobs' records.
        force (bool, optional): Flag: do it even if the server would otherwise refuse.
    """

    operation: ClassVar[str] = "ClearSuspectBlobDs3TargetsSpectraS3"
    idempotent: ClassVar[bool] = True

    id_list: Sequence[UUID | str]
    force: bool | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path("suspect_blob_ds3_target"),
            query={
                "force": flag(self.force),
            },
            body=payloads.ids(self.id_list),
        )

    def parse(self, reply: HttpReply) -> ClearSuspectBlobDs3TargetsSpectraS3Response:
        reply.expect(204)
        return ClearSuspectBlobDs3TargetsSpectraS3Response(self, reply, None)

# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""RawImportAllTapesSpectraS3: ``PUT /_rest_/tape?operation=import``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

if TYPE_CHECKING:
    from ..models.priority import Priority


class RawImportAllTapesSpectraS3Response(Response[None]):
    """Answer to `RawImportAllTapesSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class RawImportAllTapesSpectraS3Request(Request[RawImportAllTapesSpectraS3Response]):
    """Import the raw data of all tapes into one bucket.

    Arguments:
        bucket_id (UUID or str): Name or id of the bucket.
        storage_domain_id (UUID or str, optional): Name or id of the storage domain.
        task_priority (Priority or str, optional): Priority of the task: URGENT, HIGH, NORMAL or LOW.
    """

    operation: ClassVar[str] = "RawImportAllTapesSpectraS3"

    bucket_id: UUID | str
    storage_domain_id: UUID | str | None = None
    task_priority: Priority | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("tape"),
            query={
                "operation": "import",
                "bucket_id": self.bucket_id,
                "storage_domain_id": self.storage_domain_id,
                "task_priority": self.task_priority,
            },
        )

    def parse(self, reply: HttpReply) -> RawImportAllTapesSpectraS3Response:
        reply.expect(204)
        return RawImportAllTapesSpectraS3Response(self, reply, None)

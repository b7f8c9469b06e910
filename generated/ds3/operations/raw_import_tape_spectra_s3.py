# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""RawImportTapeSpectraS3: ``PUT /_rest_/tape/{tape_id}?operation=import``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.tape import Tape

if TYPE_CHECKING:
    from ..models.priority import Priority


class RawImportTapeSpectraS3Response(Response[Tape]):
    """Answer to `RawImportTapeSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class RawImportTapeSpectraS3Request(Request[RawImportTapeSpectraS3Response]):
    """Import the raw data of one tape into a bucket.

    Arguments:
        bucket_id (UUID or str): Name or id of the bucket.
        tape_id (UUID or str): Bar code or id of the tape.
        storage_domain_id (UUID or str, optional): Name or id of the storage domain.
        task_priority (Priority or str, optional): Priority of the task: URGENT, HIGH, NORMAL or LOW.
    """

    operation: ClassVar[str] = "RawImportTapeSpectraS3"

    bucket_id: UUID | str
    tape_id: UUID | str
    storage_domain_id: UUID | str | None = None
    task_priority: Priority | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("tape", tape_id=self.tape_id),
            query={
                "operation": "import",
                "bucket_id": self.bucket_id,
                "storage_domain_id": self.storage_domain_id,
                "task_priority": self.task_priority,
            },
        )

    def parse(self, reply: HttpReply) -> RawImportTapeSpectraS3Response:
        reply.expect(200)
        result = Tape.parse(reply)
        return RawImportTapeSpectraS3Response(self, reply, result)

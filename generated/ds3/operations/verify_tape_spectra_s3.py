# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""VerifyTapeSpectraS3: ``PUT /_rest_/tape/{tape_id}?operation=verify``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.tape import Tape

if TYPE_CHECKING:
    from ..models.priority import Priority


class VerifyTapeSpectraS3Response(Response[Tape]):
    """Answer to `VerifyTapeSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class VerifyTapeSpectraS3Request(Request[VerifyTapeSpectraS3Response]):
    """Verify the data on one tape.

    Arguments:
        tape_id (UUID or str): Bar code or id of the tape.
        task_priority (Priority or str, optional): Priority of the task: URGENT, HIGH, NORMAL or LOW.
    """

    operation: ClassVar[str] = "VerifyTapeSpectraS3"

    tape_id: UUID | str
    task_priority: Priority | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("tape", tape_id=self.tape_id),
            query={
                "operation": "verify",
                "task_priority": self.task_priority,
            },
        )

    def parse(self, reply: HttpReply) -> VerifyTapeSpectraS3Response:
        reply.expect(200)
        result = Tape.parse(reply)
        return VerifyTapeSpectraS3Response(self, reply, result)

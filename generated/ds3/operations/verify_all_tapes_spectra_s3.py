# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""VerifyAllTapesSpectraS3: ``PUT /_rest_/tape?operation=verify``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.tape_failure_list import TapeFailureList

if TYPE_CHECKING:
    from ..models.priority import Priority


class VerifyAllTapesSpectraS3Response(Response[TapeFailureList | None]):
    """Answer to `VerifyAllTapesSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class VerifyAllTapesSpectraS3Request(Request[VerifyAllTapesSpectraS3Response]):
    """Verify the data on all tapes; a 207 lists those that failed.

    Arguments:
        task_priority (Priority or str, optional): Priority of the task: URGENT, HIGH, NORMAL or LOW.
    """

    operation: ClassVar[str] = "VerifyAllTapesSpectraS3"

    task_priority: Priority | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("tape"),
            query={
                "operation": "verify",
                "task_priority": self.task_priority,
            },
        )

    def parse(self, reply: HttpReply) -> VerifyAllTapesSpectraS3Response:
        reply.expect(204, 207)
        result = TapeFailureList.parse(reply) if reply.status == 207 else None
        return VerifyAllTapesSpectraS3Response(self, reply, result)

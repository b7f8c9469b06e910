# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""InspectAllTapesSpectraS3: ``PUT /_rest_/tape?operation=inspect``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.tape_failure_list import TapeFailureList

if TYPE_CHECKING:
    from ..models.priority import Priority


class InspectAllTapesSpectraS3Response(Response[TapeFailureList | None]):
    """Answer to `InspectAllTapesSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class InspectAllTapesSpectraS3Request(Request[InspectAllTapesSpectraS3Response]):
    """Inspect all tapes; a 207 lists those that failed.

    Arguments:
        task_priority (Priority or str, optional): Priority of the task: URGENT, HIGH, NORMAL or LOW.
    """

    operation: ClassVar[str] = "InspectAllTapesSpectraS3"

    task_priority: Priority | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("tape"),
            query={
                "operation": "inspect",
                "task_priority": self.task_priority,
            },
        )

    def parse(self, reply: HttpReply) -> InspectAllTapesSpectraS3Response:
        reply.expect(204, 207)
        result = TapeFailureList.parse(reply) if reply.status == 207 else None
        return InspectAllTapesSpectraS3Response(self, reply, result)

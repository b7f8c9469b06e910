# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""EjectAllTapesSpectraS3: ``PUT /_rest_/tape?operation=eject``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.tape_failure_list import TapeFailureList


class EjectAllTapesSpectraS3Response(Response[TapeFailureList | None]):
    """Answer to `EjectAllTapesSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class EjectAllTapesSpectraS3Request(Request[EjectAllTapesSpectraS3Response]):
    """Eject all tapes; a 207 lists those that failed.

    Arguments:
        eject_label (str, optional): Label noted with the ejected tape.
        eject_location (str, optional): Note of where the ejected tape is kept.
    """

    operation: ClassVar[str] = "EjectAllTapesSpectraS3"

    eject_label: str | None = None
    eject_location: str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("tape"),
            query={
                "operation": "eject",
                "eject_label": self.eject_label,
                "eject_location": self.eject_location,
            },
        )

    def parse(self, reply: HttpReply) -> EjectAllTapesSpectraS3Response:
        reply.expect(204, 207)
        result = TapeFailureList.parse(reply) if reply.status == 207 else None
        return EjectAllTapesSpectraS3Response(self, reply, result)

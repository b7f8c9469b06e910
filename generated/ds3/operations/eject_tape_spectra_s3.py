# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""EjectTapeSpectraS3: ``PUT /_rest_/tape/{tape_id}?operation=eject``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.tape import Tape


class EjectTapeSpectraS3Response(Response[Tape]):
    """Answer to `EjectTapeSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class EjectTapeSpectraS3Request(Request[EjectTapeSpectraS3Response]):
    """Eject one tape.

    Arguments:
        tape_id (UUID or str): Bar code or id of the tape.
        eject_label (str, optional): Label noted with the ejected tape.
        eject_location (str, optional): Note of where the ejected tape is kept.
    """

    operation: ClassVar[str] = "EjectTapeSpectraS3"

    tape_id: UUID | str
    eject_label: str | None = None
    eject_location: str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("tape", tape_id=self.tape_id),
            query={
                "operation": "eject",
                "eject_label": self.eject_label,
                "eject_location": self.eject_location,
            },
        )

    def parse(self, reply: HttpReply) -> EjectTapeSpectraS3Response:
        reply.expect(200)
        result = Tape.parse(reply)
        return EjectTapeSpectraS3Response(self, reply, result)

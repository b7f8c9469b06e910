# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ModifyTapeSpectraS3: ``PUT /_rest_/tape/{tape_id}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.tape import Tape

if TYPE_CHECKING:
    from ..models.tape_role import TapeRole
    from ..models.tape_state import TapeState


class ModifyTapeSpectraS3Response(Response[Tape]):
    """Answer to `ModifyTapeSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class ModifyTapeSpectraS3Request(Request[ModifyTapeSpectraS3Response]):
    """Change a tape's eject label, eject location, role or state.

    Arguments:
        tape_id (UUID or str): Bar code or id of the tape.
        eject_label (str, optional): Label noted with the ejected tape.
        eject_location (str, optional): New note of where the ejected tape is kept.
        role (TapeRole or str, optional): What the tape is for: NORMAL or TEST.
        state (TapeState or str, optional): State to put the tape in.
    """

    operation: ClassVar[str] = "ModifyTapeSpectraS3"
    idempotent: ClassVar[bool] = True

    tape_id: UUID | str
    eject_label: str | None = None
    eject_location: str | None = None
    role: TapeRole | str | None = None
    state: TapeState | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("tape", tape_id=self.tape_id),
            query={
                "eject_label": self.eject_label,
                "eject_location": self.eject_location,
                "role": self.role,
                "state": self.state,
            },
        )

    def parse(self, reply: HttpReply) -> ModifyTapeSpectraS3Response:
        reply.expect(200)
        result = Tape.parse(reply)
        return ModifyTapeSpectraS3Response(self, reply, result)

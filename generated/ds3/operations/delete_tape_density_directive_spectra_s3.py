# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeleteTapeDensityDirectiveSpectraS3: ``DELETE /_rest_/tape_density_directive/{tape_density_directive}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class DeleteTapeDensityDirectiveSpectraS3Response(Response[None]):
    """Answer to `DeleteTapeDensityDirectiveSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class DeleteTapeDensityDirectiveSpectraS3Request(Request[DeleteTapeDensityDirectiveSpectraS3Response]):
    """Delete a rule on the density in which tapes are written.

    Arguments:
        tape_density_directive (str): Id of the rule on density.
    """

    operation: ClassVar[str] = "DeleteTapeDensityDirectiveSpectraS3"
    idempotent: ClassVar[bool] = True

    tape_density_directive: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path("tape_density_directive", tape_density_directive=self.tape_density_directive),
        )

    def parse(self, reply: HttpReply) -> DeleteTapeDensityDirectiveSpectraS3Response:
        reply.expect(204)
        return DeleteTapeDensityDirectiveSpectraS3Response(self, reply, None)

# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""PutTapeDensityDirectiveSpectraS3: ``POST /_rest_/tape_density_directive``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.tape_density_directive import TapeDensityDirective

if TYPE_CHECKING:
    from ..models.tape_drive_type import TapeDriveType


class PutTapeDensityDirectiveSpectraS3Response(Response[TapeDensityDirective]):
    """Answer to `PutTapeDensityDirectiveSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class PutTapeDensityDirectiveSpectraS3Request(Request[PutTapeDensityDirectiveSpectraS3Response]):
    """Fix the density, named by drive type, for a partition's tapes of one type.

    Arguments:
        density (TapeDriveType or str): Density of the tapes, named by drive type.
        partition_id (UUID or str): Name or id of the partition.
        tape_type (str): Type of the tapes.
    """

    operation: ClassVar[str] = "PutTapeDensityDirectiveSpectraS3"

    density: TapeDriveType | str
    partition_id: UUID | str
    tape_type: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="POST",
            path=rest_path("tape_density_directive"),
            query={
                "density": self.density,
                "partition_id": self.partition_id,
                "tape_type": self.tape_type,
            },
        )

    def parse(self, reply: HttpReply) -> PutTapeDensityDirectiveSpectraS3Response:
        reply.expect(201)
        result = TapeDensityDirective.parse(reply)
        return PutTapeDensityDirectiveSpectraS3Response(self, reply, result)

# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeleteDs3TargetSpectraS3: ``DELETE /_rest_/ds3_target/{ds3_target}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class DeleteDs3TargetSpectraS3Response(Response[None]):
    """Answer to `DeleteDs3TargetSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class DeleteDs3TargetSpectraS3Request(Request[DeleteDs3TargetSpectraS3Response]):
    """Delete a DS3 target with its failure records.

    Arguments:
        ds3_target (str): Name or id of the DS3 target.
    """

    operation: ClassVar[str] = "DeleteDs3TargetSpectraS3"
    idempotent: ClassVar[bool] = True

    ds3_target: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path("ds3_target", ds3_target=self.ds3_target),
        )

    def parse(self, reply: HttpReply) -> DeleteDs3TargetSpectraS3Response:
        reply.expect(204)
        return DeleteDs3TargetSpectraS3Response(self, reply, None)

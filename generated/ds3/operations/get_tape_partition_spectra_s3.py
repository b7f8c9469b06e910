# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetTapePartitionSpectraS3: ``GET /_rest_/tape_partition/{tape_partition}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.tape_partition import TapePartition


class GetTapePartitionSpectraS3Response(Response[TapePartition]):
    """Answer to `GetTapePartitionSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetTapePartitionSpectraS3Request(Request[GetTapePartitionSpectraS3Response]):
    """Show the settings and state of one tape partition.

    Arguments:
        tape_partition (str): Name or id of the tape partition.
    """

    operation: ClassVar[str] = "GetTapePartitionSpectraS3"
    idempotent: ClassVar[bool] = True

    tape_partition: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("tape_partition", tape_partition=self.tape_partition),
        )

    def parse(self, reply: HttpReply) -> GetTapePartitionSpectraS3Response:
        reply.expect(200)
        result = TapePartition.parse(reply)
        return GetTapePartitionSpectraS3Response(self, reply, result)

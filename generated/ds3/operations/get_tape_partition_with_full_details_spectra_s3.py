# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetTapePartitionWithFullDetailsSpectraS3: ``GET /_rest_/tape_partition/{tape_partition}?full_details``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import PRESENT, HttpReply, HttpRequest, Request, Response, rest_path

from ..models.detailed_tape_partition import DetailedTapePartition


class GetTapePartitionWithFullDetailsSpectraS3Response(Response[DetailedTapePartition]):
    """Answer to `GetTapePartitionWithFullDetailsSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetTapePartitionWithFullDetailsSpectraS3Request(
    Request[GetTapePartitionWithFullDetailsSpectraS3Response]
):
    """Show one tape partition with its capacity and counts of tapes by state and type.

    Arguments:
        tape_partition (str): Name or id of the tape partition.
    """

    operation: ClassVar[str] = "GetTapePartitionWithFullDetailsSpectraS3"
    idempotent: ClassVar[bool] = True

    tape_partition: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("tape_partition", tape_partition=self.tape_partition),
            query={
                "full_details": PRESENT,
            },
        )

    def parse(self, reply: HttpReply) -> GetTapePartitionWithFullDetailsSpectraS3Response:
        reply.expect(200)
        result = DetailedTapePartition.parse(reply)
        return GetTapePartitionWithFullDetailsSpectraS3Response(self, reply, result)

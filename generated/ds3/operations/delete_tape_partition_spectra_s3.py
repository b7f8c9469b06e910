# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeleteTapePartitionSpectraS3: ``DELETE /_rest_/tape_partition/{tape_partition}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class DeleteTapePartitionSpectraS3Response(Response[None]):
    """Answer to `DeleteTapePartitionSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class DeleteTapePartitionSpectraS3Request(Request[DeleteTapePartitionSpectraS3Response]):
    """Delete a tape partition, its tapes' records and storage domain memberships.

    Arguments:
        tape_partition (str): Name or id of the tape partition.
    """

    operation: ClassVar[str] = "DeleteTapePartitionSpectraS3"
    idempotent: ClassVar[bool] = True

    tape_partition: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path("tape_partition", tape_partition=self.tape_partition),
        )

    def parse(self, reply: HttpReply) -> DeleteTapePartitionSpectraS3Response:
        reply.expect(204)
        return DeleteTapePartitionSpectraS3Response(self, reply, None)

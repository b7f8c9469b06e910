# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeleteTapePartitionFailureSpectraS3: ``DELETE /_rest_/tape_partition_failure/{tape_partition_failure}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class DeleteTapePartitionFailureSpectraS3Response(Response[None]):
    """Answer to `DeleteTapePartitionFailureSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class DeleteTapePartitionFailureSpectraS3Request(Request[DeleteTapePartitionFailureSpectraS3Response]):
    """Delete the record of one tape partition failure.

    Arguments:
        tape_partition_failure (str): Id of the failure record.
    """

    operation: ClassVar[str] = "DeleteTapePartitionFailureSpectraS3"
    idempotent: ClassVar[bool] = True

    tape_partition_failure: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path("tape_partition_failure", tape_partition_failure=self.tape_partition_failure),
        )

    def parse(self, reply: HttpReply) -> DeleteTapePartitionFailureSpectraS3Response:
        reply.expect(204)
        return DeleteTapePartitionFailureSpectraS3Response(self, reply, None)

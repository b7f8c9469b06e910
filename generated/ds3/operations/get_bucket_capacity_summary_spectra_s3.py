# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetBucketCapacitySummarySpectraS3: ``GET /_rest_/capacity_summary``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.capacity_summary_container import CapacitySummaryContainer

if TYPE_CHECKING:
    from ..models.pool_health import PoolHealth
    from ..models.pool_state import PoolState
    from ..models.pool_type import PoolType
    from ..models.tape_state import TapeState


class GetBucketCapacitySummarySpectraS3Response(Response[CapacitySummaryContainer]):
    """Answer to `GetBucketCapacitySummarySpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetBucketCapacitySummarySpectraS3Request(Request[GetBucketCapacitySummarySpectraS3Response]):
    """Sum up the capacity a bucket takes in one storage domain, on pool and on tape.

    Arguments:
        bucket_id (UUID or str): Name or id of the bucket.
        storage_domain_id (UUID or str): Name or id of the storage domain.
        pool_health (PoolHealth or str, optional): Count only pools of this health: OK or DEGRADED.
        pool_state (PoolState or str, optional): Count only pools in this state.
        pool_type (PoolType or str, optional): Count only pools of this type: NEARLINE or ONLINE.
        tape_state (TapeState or str, optional): Count only tapes in this state.
        tape_type (str, optional): Count only tapes of this type.
    """

    operation: ClassVar[str] = "GetBucketCapacitySummarySpectraS3"
    idempotent: ClassVar[bool] = True

    bucket_id: UUID | str
    storage_domain_id: UUID | str
    pool_health: PoolHealth | str | None = None
    pool_state: PoolState | str | None = None
    pool_type: PoolType | str | None = None
    tape_state: TapeState | str | None = None
    tape_type: str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("capacity_summary"),
            query={
                "bucket_id": self.bucket_id,
                "storage_domain_id": self.storage_domain_id,
                "pool_health": self.pool_health,
                "pool_state": self.pool_state,
                "pool_type": self.pool_type,
                "tape_state": self.tape_state,
                "tape_type": self.tape_type,
            },
        )

    def parse(self, reply: HttpReply) -> GetBucketCapacitySummarySpectraS3Response:
        reply.expect(200)
        result = CapacitySummaryContainer.parse(reply)
        return GetBucketCapacitySummarySpectraS3Response(self, reply, result)

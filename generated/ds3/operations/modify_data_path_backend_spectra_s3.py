# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ModifyDataPathBackendSpectraS3: ``PUT /_rest_/data_path_backend``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.data_path_backend import DataPathBackend

if TYPE_CHECKING:
    from ..models.auto_inspect_mode import AutoInspectMode
    from ..models.priority import Priority
    from ..models.unavailable_media_usage_policy import UnavailableMediaUsagePolicy


class ModifyDataPathBackendSpectraS3Response(Response[DataPathBackend]):
    """Answer to `ModifyDataPathBackendSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class ModifyDataPathBackendSpectraS3Request(Request[ModifyDataPathBackendSpectraS3Response]):
    """Change the settings of the data path back end, such as whether it is activated.

    Arguments:
        activated (bool, optional): Whether the data path back end is activated.
        allow_new_job_requests (bool, optional): Whether new jobs may be created.
        auto_activate_timeout_in_mins (int, optional): Time limit for the back end to activate by itself, in
            minutes.
        auto_inspect (AutoInspectMode or str, optional): How much is inspected automatically: NEVER, MINIMAL
            or FULL.
        cache_available_retry_after_in_seconds (int, optional): Seconds a client is told to wait for cache; 60
            by default.
        default_verify_data_after_import (Priority or str, optional): Priority at which imported data is
            verified when the import does not say.
        default_verify_data_prior_to_import (bool, optional): Whether data is verified before an import that
            does not say.
        iom_cache_limitation_percent (float, optional): Limit on the cache for intelligent object management
            (IOM); 0.5 by default.
        iom_enabled (bool, optional): Whether intelligent object management (IOM) is enabled.
        max_aggregated_blobs_per_chunk (int, optional): How many blobs a chunk gathers at most; 20000 by
            default.
        max_number_of_concurrent_jobs (int, optional): How many jobs may be active at once; 40000 by default.
        partially_verify_last_percent_of_tapes (int, optional): How much of a tape's end a partial
            verification covers, in percent.
        pool_safety_enabled (bool, optional): Whether pool safety is enabled.
        unavailable_media_policy (UnavailableMediaUsagePolicy or str, optional): Whether unavailable media may
            be used: ALLOW, DISCOURAGED or DISALLOW.
        unavailable_pool_max_job_retry_in_mins (int, optional): How long jobs retry an unavailable pool, in
            minutes; 20 by default.
        unavailable_tape_partition_max_job_retry_in_mins (int, optional): How long jobs retry an unavailable
            tape partition, in minutes; 20 by default.
        verify_checkpoint_before_read (bool, optional): Whether a tape's checkpoint is verified before it is
            read.
    """

    operation: ClassVar[str] = "ModifyDataPathBackendSpectraS3"
    idempotent: ClassVar[bool] = True

    activated: bool | None = None
    allow_new_job_requests: bool | None = None
    auto_activate_timeout_in_mins: int | None = None
    auto_inspect: AutoInspectMode | str | None = None
    cache_available_retry_after_in_seconds: int | None = None
    default_verify_data_after_import: Priority | str | None = None
    default_verify_data_prior_to_import: bool | None = None
    iom_cache_limitation_percent: float | None = None
    iom_enabled: bool | None = None
    max_aggregated_blobs_per_chunk: int | None = None
    max_number_of_concurrent_jobs: int | None = None
    partially_verify_last_percent_of_tapes: int | None = None
    pool_safety_enabled: bool | None = None
    unavailable_media_policy: UnavailableMediaUsagePolicy | str | None = None
    unavailable_pool_max_job_retry_in_mins: int | None = None
    unavailable_tape_partition_max_job_retry_in_mins: int | None = None
    verify_checkpoint_before_read: bool | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("data_path_backend"),
            query={
                "activated": self.activated,
                "allow_new_job_requests": self.allow_new_job_requests,
                "auto_activate_timeout_in_mins": self.auto_activate_timeout_in_mins,
                "auto_inspect": self.auto_inspect,
                "cache_available_retry_after_in_seconds": self.cache_available_retry_after_in_seconds,
                "default_verify_data_after_import": self.default_verify_data_after_import,
                "default_verify_data_prior_to_import": self.default_verify_data_prior_to_import,
                "iom_cache_limitation_percent": self.iom_cache_limitation_percent,
                "iom_enabled": self.iom_enabled,
                "max_aggregated_blobs_per_chunk": self.max_aggregated_blobs_per_chunk,
                "max_number_of_concurrent_jobs": self.max_number_of_concurrent_jobs,
                "partially_verify_last_percent_of_tapes": self.partially_verify_last_percent_of_tapes,
                "pool_safety_enabled": self.pool_safety_enabled,
                "unavailable_media_policy": self.unavailable_media_policy,
                "unavailable_pool_max_job_retry_in_mins": self.unavailable_pool_max_job_retry_in_mins,
                "unavailable_tape_partition_max_job_retry_in_mins": self.unavailable_tape_partition_max_job_retry_in_mins,
                "verify_checkpoint_before_read": self.verify_checkpoint_before_read,
            },
        )

    def parse(self, reply: HttpReply) -> ModifyDataPathBackendSpectraS3Response:
        reply.expect(200)
        result = DataPathBackend.parse(reply)
        return ModifyDataPathBackendSpectraS3Response(self, reply, result)

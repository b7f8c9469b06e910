"""Constants; those that are newer than the package stay text."""

from typing import assert_type

import ds3


def known_and_unknown(job: ds3.MasterObjectList) -> None:
    assert_type(job.status, ds3.JobStatus | str)
    assert_type(job.priority, ds3.Priority | str)
    assert job.status == ds3.JobStatus.COMPLETED
    if isinstance(job.status, ds3.JobStatus):
        assert_type(job.status, ds3.JobStatus)


def as_arguments() -> None:
    ds3.GetBulkJobSpectraS3Request("films", [ds3.Ds3GetObject("a")], priority=ds3.Priority.HIGH)
    ds3.GetBulkJobSpectraS3Request("films", [ds3.Ds3GetObject("a")], priority="HIGH")
    ds3.GetBulkJobSpectraS3Request("films", [ds3.Ds3GetObject("a")], priority=3)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

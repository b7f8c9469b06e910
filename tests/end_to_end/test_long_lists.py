"""Jobs of so many objects that their rows are read from the document when they are asked for."""

from __future__ import annotations

from uuid import UUID

import pytest

import ds3
from ds3_runtime.rows import Rows
from ds3_simulator import Simulator
from ds3_simulator.pytest_plugin import Factory

COUNT = 3000
NAMES = [f"reels/<{number}> & 'Söhne' \"{number % 7}\"=.dpx" for number in range(COUNT)]


@pytest.fixture
def simulator(ds3_simulator_factory: Factory) -> Simulator:
    """Return an appliance that puts all objects of a job into one chunk."""
    return ds3_simulator_factory(api=ds3.api_version, min_upload_size=0, retry_after=0)


def test_a_job_of_many_objects(simulator: Simulator) -> None:
    with ds3.Client(simulator.endpoint, simulator.access_key, simulator.secret_key) as client:
        client.put_bucket(ds3.PutBucketRequest("films"))
        wanted = (ds3.Ds3PutObject(name, number) for number, name in enumerate(NAMES))
        opened = client.put_bulk_job_spectra_s3(ds3.PutBulkJobSpectraS3Request("films", list(wanted))).result
        asked = client.get_job_spectra_s3(ds3.GetJobSpectraS3Request(opened.job_id)).result
    for job in (opened, asked):
        rows = [row for chunk in job.objects for row in chunk.objects]
        assert any(isinstance(chunk.objects, Rows) for chunk in job.objects)
        assert sum(len(chunk.objects) for chunk in job.objects) == COUNT
        assert {row.name: row.length for row in rows} == {name: number for number, name in enumerate(NAMES)}
        assert {row.offset for row in rows} == {0}
        assert all(isinstance(row.id, UUID) for row in rows)
        assert job.original_size_in_bytes == sum(range(COUNT))

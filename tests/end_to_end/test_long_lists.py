"""Jobs of so many objects that their list is written while it is sent, and read from the document when asked for."""

from __future__ import annotations

import asyncio
from uuid import UUID

import pytest

import ds3
from ds3_runtime.markup import Document
from ds3_runtime.rows import Rows
from ds3_simulator import Simulator
from ds3_simulator.pytest_plugin import Factory

COUNT = 10_500
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


async def opened_by_a_task(simulator: Simulator, request: ds3.PutBulkJobSpectraS3Request) -> ds3.MasterObjectList:
    settings = simulator.endpoint, simulator.access_key, simulator.secret_key
    async with ds3.AsyncClient(*settings) as client:
        await client.put_bucket(ds3.PutBucketRequest("films"))
        return (await client.put_bulk_job_spectra_s3(request)).result


def test_a_list_that_is_written_while_a_task_sends_it(simulator: Simulator) -> None:
    request = ds3.PutBulkJobSpectraS3Request("films", [ds3.Ds3PutObject(name, 1) for name in NAMES])
    assert isinstance(request.prepare().body, Document)
    opened = asyncio.run(opened_by_a_task(simulator, request))
    assert {row.name for chunk in opened.objects for row in chunk.objects} == set(NAMES)

"""The samples that ask the appliance where things are, and have it tell when they are done."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import ds3
from ds3_simulator import Simulator

from .conftest import BUCKET, Launch, Run


def test_where_the_blobs_of_an_object_are(run: Run, appliance: Simulator, client: ds3.Client, stored: Path) -> None:
    appliance.settle()
    lines = run("physical_placement.py", BUCKET, "plain.mov", "cut/b/c.bin").splitlines()
    assert [line.partition(":")[0] for line in sorted(lines)] == [
        "cut/b/c.bin, 1 bytes from 0",
        *(f"plain.mov, 10,000 bytes from {offset:,}" for offset in (0, 10_000, 20_000)),
    ]
    tapes = {tape.bar_code for tape in client.get_tapes_spectra_s3(ds3.GetTapesSpectraS3Request()).result.tapes}
    for line in lines:
        places = line.partition(": ")[2].split(", ")
        assert any(place.removeprefix("tape ") in tapes for place in places), line


def test_be_told_when_jobs_are_done(launch: Launch, appliance: Simulator, client: ds3.Client, source: Path) -> None:
    appliance.create_bucket(BUCKET)
    process = launch("notifications.py", "127.0.0.1", "0", "2")
    assert process.stdout
    assert process.stdout.readline().startswith("listening at http://127.0.0.1:")
    stored = ds3.Transfers(client).put_directory(BUCKET, source)
    opened = client.put_bulk_job_spectra_s3(
        ds3.PutBulkJobSpectraS3Request(BUCKET, [ds3.Ds3PutObject("never sent", 5)])
    ).result
    client.cancel_job_spectra_s3(ds3.CancelJobSpectraS3Request(opened.job_id))
    output, errors = process.communicate(timeout=60)
    assert process.returncode == 0, errors
    assert told(output) == {UUID(stored.jobs[0]): "completed", opened.job_id: "cancelled"}
    registered = ds3.GetJobCompletedNotificationRegistrationsSpectraS3Request()
    assert list(client.pages(registered)) == []


def told(output: str) -> dict[UUID, str]:
    """Return how each job ended, as the sample printed it."""
    words = [line.replace(",", "").split() for line in output.splitlines()]
    return {UUID(each[1]): each[2] for each in words}

"""The samples about transfers that take their time: progress, and going on after an interruption."""

from __future__ import annotations

import re
import signal
from collections import Counter
from pathlib import Path
from threading import Event

import pytest

import ds3
from ds3_simulator import Simulator

from .conftest import BUCKET, Launch, Run, contents, digests, held


def test_progress_in_words(run: Run, appliance: Simulator, source: Path) -> None:
    appliance.create_bucket(BUCKET)
    lines = run("progress.py", BUCKET, source).splitlines()
    files = contents(source)
    total = sum(map(len, files.values()))
    assert lines[-1] == f"{total:,} of {total:,} bytes, {len(files)} of {len(files)} objects"
    counts = [int(line.split()[0].replace(",", "")) for line in lines]
    assert counts == sorted(counts)
    assert len(set(counts)) > 3, "one line a blob"
    assert held(appliance) == digests(files)


def test_progress_as_a_bar(run: Run, appliance: Simulator, source: Path) -> None:
    appliance.create_bucket(BUCKET)
    assert re.search(r"67\.3/67\.3 kB", run("progress.py", BUCKET, source, "--bar"))
    assert held(appliance) == digests(contents(source))


@pytest.mark.parametrize("kind", [signal.SIGKILL, signal.SIGINT])
def test_resume_after_an_interruption(
    kind: signal.Signals, launch: Launch, run: Run, appliance: Simulator, source: Path, tmp_path: Path
) -> None:
    appliance.create_bucket(BUCKET)
    (source / "long.mov").write_bytes(bytes(range(250)) * 800)
    appliance.faults.add("slow operation=put rate=5000")
    first = launch("resume.py", BUCKET, source, tmp_path / "journal")
    wait_for_puts(appliance, 5)
    first.send_signal(kind)
    first.communicate(timeout=60)
    appliance.faults.clear()
    done = acknowledged(appliance)
    assert held(appliance) != digests(contents(source)), "it was interrupted"

    lines = run("resume.py", BUCKET, source, tmp_path / "journal").splitlines()
    assert lines[0].startswith("went on with job ")
    assert lines[1] == "0 objects stored, 6 were there already"
    assert held(appliance) == digests(contents(source))
    assert done
    assert all(acknowledged(appliance)[target] == 1 for target in done), "what was there is not sent again"


def test_resume_before_anything_was_begun(run: Run, appliance: Simulator, source: Path, tmp_path: Path) -> None:
    appliance.create_bucket(BUCKET)
    shown = run("resume.py", BUCKET, source, tmp_path / "journal")
    assert shown == "5 objects stored, 0 were there already\n"
    (source / "new.mov").write_bytes(b"since then")
    shown = run("resume.py", BUCKET, source, tmp_path / "journal")
    assert shown == "1 objects stored, 5 were there already\n"
    assert held(appliance) == digests(contents(source))


def test_until_on_tape(run: Run, appliance: Simulator, client: ds3.Client, source: Path) -> None:
    appliance.settings.persist_delay = 1.0
    appliance.create_bucket(BUCKET)
    lines = run("until_on_tape.py", BUCKET, source).splitlines()
    assert lines[0] == "5 objects are in cache"
    assert lines[1].endswith(" is COMPLETED")
    wanted = [ds3.Ds3GetObject(name) for name in contents(source)]
    request = ds3.GetPhysicalPlacementForObjectsWithFullDetailsSpectraS3Request(BUCKET, wanted)
    placed = [blob.physical_placement for blob in client.send(request).result.objects]
    assert placed
    assert all(placement and placement.tapes for placement in placed)


def wait_for_puts(appliance: Simulator, count: int) -> None:
    """Wait until so many blobs are acknowledged."""
    pause = Event()
    for _ in range(600):
        if acknowledged(appliance).total() >= count:
            return
        pause.wait(0.1)
    raise AssertionError(f"{count} blobs did not arrive within a minute")


def acknowledged(appliance: Simulator) -> Counter[str]:
    """Return how often each blob was acknowledged."""
    return Counter(request.target for request in appliance.requests.of("PutObject") if request.status == 200)

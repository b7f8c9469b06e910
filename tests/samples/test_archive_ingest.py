"""A film archive's nights: the script in the old style and its typed rewrite do the same, on the same appliance."""

from __future__ import annotations

import base64
import csv
import hashlib
import os
import random
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest

import ds3
from ds3_generator.generate import ROOT
from ds3_simulator import Simulator

from .conftest import BUCKET, Launch, contents, digests, held

FILMS = {
    "Metropolis": {"reel 1.dpx": 30_000, "reel 2.dpx": 12_345, "sound/ü & 50%.wav": 25_001, "notes.txt": 0},
    "Nosferatu": {"a.mov": 9_000, "b.mov": 20_000},
    "Sunrise": {"only.mov": 41_000},
}
NIGHT = "2026-11-22"
SCRIPTS = ("archive_ingest_dropin.py", "archive_ingest.py")

Night = Callable[..., tuple[int, str]]


@pytest.fixture(params=SCRIPTS)
def script(request: pytest.FixtureRequest) -> str:
    """Return one script after the other."""
    return str(request.param)


@pytest.fixture
def hot(tmp_path: Path) -> Path:
    """Return a hot folder with films that came in today."""
    chance = random.Random(22)
    for title, files in FILMS.items():
        for name, size in files.items():
            path = tmp_path / "hot" / "incoming" / title / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(chance.randbytes(size))
    return tmp_path / "hot"


@pytest.fixture
def night(script: str, launch: Launch, hot: Path) -> Night:
    """Run one night to its end; return the exit status and what it logged."""

    def run(*options: str, night: str = NIGHT) -> tuple[int, str]:
        process = launch(script, hot, "--poll", "0.05", "--wait", "20", "--night", night, *options)
        output, log = process.communicate(timeout=120)
        assert "Traceback" not in log, log
        assert output == (hot / "reports" / f"{night}.txt").read_text(encoding="utf-8")
        return process.returncode, log

    return run


def states(hot: Path) -> dict[str, set[str]]:
    """Return which films are in which state, without states that are empty."""
    folders = {state: set(os.listdir(hot / state)) for state in os.listdir(hot) if state not in ("reports", ".audit")}
    return {state: titles for state, titles in folders.items() if titles}


def table(hot: Path, night: str = NIGHT) -> list[dict[str, str]]:
    """Return the report's table."""
    with (hot / "reports" / f"{night}.csv").open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def summary(hot: Path, night: str = NIGHT) -> list[str]:
    """Return the lines of the report's summary."""
    return (hot / "reports" / f"{night}.txt").read_text(encoding="utf-8").splitlines()


def sizes(*titles: str) -> int:
    """Return the bytes of films."""
    return sum(size for title in titles for size in FILMS[title].values())


def checksums(data: bytes, blob_size: int = 10_000) -> str:
    """Return the checksums of a file's blobs, as reports have them."""
    blobs = [data[start : start + blob_size] for start in range(0, len(data), blob_size)] or [b""]
    return " ".join(["MD5", *(base64.b64encode(hashlib.md5(blob).digest()).decode() for blob in blobs)])


def test_a_good_night(night: Night, hot: Path, appliance: Simulator, client: ds3.Client) -> None:
    files = contents(hot / "incoming")
    status, _ = night("--batch", "80K", "--audit", "4", "--notify", "http://127.0.0.1:9/jobs")
    assert status == 0
    assert states(hot) == {"archived": set(FILMS)}
    assert contents(hot / "archived") == files
    assert held(appliance) == digests(files)
    assert not appliance.requests.duplicates
    rows = table(hot)
    assert [(row["film"], row["object"], row["state"]) for row in rows] == [
        (name.partition("/")[0], name, "archived") for name in sorted(files)
    ]
    for row in rows:
        assert int(row["bytes"]) == len(files[row["object"]])
        assert row["checksum"] == checksums(files[row["object"]])
        assert row["tapes"].startswith("SIM")
    names = {str(job.id): job.name for job in client.pages(ds3.GetCompletedJobsSpectraS3Request())}
    assert [names[row["job"]] for row in rows] == [
        f"ingest {NIGHT} #{1 if row['film'] == 'Metropolis' else 2}" for row in rows
    ]
    registrations = client.pages(ds3.GetJobCompletedNotificationRegistrationsSpectraS3Request())
    assert [one.notification_end_point for one in registrations] == ["http://127.0.0.1:9/jobs"]
    assert summary(hot) == [
        f"Night of {NIGHT}",
        f"archived: 3 films, {sizes(*FILMS)} bytes",
        *(f"    {title}" for title in FILMS),
        "stored: 0 films, 0 bytes",
        "failed: 0 films, 0 bytes",
        "audited: 4 objects",
    ]


def test_a_second_night_does_nothing_twice(night: Night, hot: Path, appliance: Simulator, client: ds3.Client) -> None:
    night("--notify", "http://127.0.0.1:9/jobs")
    puts = appliance.requests.counts()["PutObject"]
    status, _ = night("--notify", "http://127.0.0.1:9/jobs", night="2026-11-23")
    assert status == 0
    assert appliance.requests.counts()["PutObject"] == puts
    assert len(list(client.pages(ds3.GetJobCompletedNotificationRegistrationsSpectraS3Request()))) == 1
    assert table(hot, "2026-11-23") == []
    assert len(table(hot)) == sum(map(len, FILMS.values()))


def test_what_is_not_on_tape_waits_for_the_next_night(night: Night, hot: Path, appliance: Simulator) -> None:
    appliance.settings.persist_delay = 3600.0
    assert night("--wait", "0.2")[0] == 0
    assert states(hot) == {"stored": set(FILMS)}
    assert {row["tapes"] for row in table(hot)} == {""}
    assert {row["state"] for row in table(hot)} == {"stored"}
    appliance.advance(4000)
    assert night(night="2026-11-23")[0] == 0
    assert states(hot) == {"archived": set(FILMS)}
    assert all(row["tapes"].startswith("SIM") for row in table(hot, "2026-11-23"))


def test_a_bad_night_and_the_one_after(night: Night, hot: Path, appliance: Simulator) -> None:
    files = contents(hot / "incoming")
    appliance.faults.add("error operation=put object='Metropolis/reel 2.dpx' status=500")
    appliance.faults.add("busy operation=put times=2 retry_after=0")
    appliance.faults.add("reset when=upload object=Nosferatu/* at=4000 times=1")
    appliance.faults.add("not_ready times=2")
    os.mkdir(hot / "incoming" / "Pipes")
    os.mkfifo(hot / "incoming" / "Pipes" / "sound.wav")
    os.mkdir(hot / "incoming" / "Links")
    (hot / "incoming" / "Links" / "gone.mov").symlink_to("nowhere")
    os.mkdir(hot / "incoming" / "Empty")
    status, log = night()
    assert status == 1
    assert states(hot) == {"archived": {"Nosferatu", "Sunrise"}, "failed": {"Metropolis", "Pipes", "Links", "Empty"}}
    reasons = {title: (hot / "failed" / title / "FAILED.txt").read_text().strip() for title in states(hot)["failed"]}
    assert "reel 2.dpx" in reasons["Metropolis"]
    assert "sound.wav" in reasons["Pipes"]
    assert "gone.mov" in reasons["Links"]
    assert reasons["Empty"] == "the folder holds no files"
    for title, reason in reasons.items():
        assert f"    {title}: {reason}" in summary(hot)
        assert reason in log
    assert [line for line in summary(hot) if line.startswith("failed")] == [
        f"failed: 4 films, {sizes('Metropolis')} bytes"
    ]
    assert {name: digest for name, digest in held(appliance).items() if not name.startswith("Metropolis")} == digests(
        {name: data for name, data in files.items() if not name.startswith("Metropolis")}
    )

    appliance.faults.clear()
    (hot / "failed" / "Metropolis").rename(hot / "incoming" / "Metropolis")
    assert night(night="2026-11-23")[0] == 0
    assert states(hot)["archived"] == set(FILMS)
    assert held(appliance) == digests(files)


def test_a_night_that_was_killed(
    night: Night, hot: Path, appliance: Simulator, client: ds3.Client, launch: Launch, script: str
) -> None:
    files = contents(hot / "incoming")
    stall = appliance.faults.add("stall when=upload object=Sunrise/* at=5000 seconds=60 times=1")
    killed = launch(script, hot, "--poll", "0.05", "--night", NIGHT)
    while not appliance.faults.struck(stall):
        assert killed.poll() is None
        time.sleep(0.01)
    killed.send_signal(signal.SIGKILL)
    killed.communicate()
    assert states(hot) == {"working": set(FILMS)}
    assert night(night="2026-11-23")[0] == 0
    assert states(hot) == {"archived": set(FILMS)}
    assert contents(hot / "archived") == files
    assert held(appliance) == digests(files)
    cancelled = client.pages(ds3.GetCanceledJobsSpectraS3Request())
    assert [job.name for job in cancelled] == [f"ingest {NIGHT} #1"]


def test_an_object_with_other_content_is_left_alone(
    night: Night, hot: Path, appliance: Simulator, client: ds3.Client, tmp_path: Path
) -> None:
    files = contents(hot / "incoming")
    other = tmp_path / "other"
    other.write_bytes(bytes(9_000))
    client.put_bucket(ds3.PutBucketRequest(BUCKET))
    ds3.Transfers(client).put_files(
        BUCKET, {"Nosferatu/a.mov": other, "Sunrise/only.mov": hot / "incoming/Sunrise/only.mov"}
    )
    puts = len(appliance.requests.puts)
    assert night()[0] == 1
    assert states(hot) == {"archived": {"Metropolis", "Sunrise"}, "failed": {"Nosferatu"}}
    assert "Nosferatu/a.mov" in (hot / "failed" / "Nosferatu" / "FAILED.txt").read_text()
    expected = digests(files | {"Nosferatu/a.mov": bytes(9_000)})
    assert {name: expected[name] for name in held(appliance)} == held(appliance)
    assert not [put for put in list(appliance.requests.puts)[puts:] if "Sunrise" in str(put)]


def test_an_audit_that_finds_damage(night: Night, hot: Path, appliance: Simulator) -> None:
    appliance.faults.add("corrupt operation=get object=Sunrise/*")
    appliance.faults.add("truncate operation=get object=Nosferatu/* times=1")
    assert night("--audit", "100")[0] == 1
    assert states(hot) == {"archived": {"Metropolis", "Nosferatu"}, "failed": {"Sunrise"}}
    assert (hot / "failed" / "Sunrise" / "FAILED.txt").read_text().startswith("audit: ")
    assert summary(hot)[-1] == "audited: 6 objects"
    assert "only.mov" in (hot / "failed" / "Sunrise" / "FAILED.txt").read_text()


def test_films_of_a_name_that_was_there_before(night: Night, hot: Path) -> None:
    (hot / "archived" / "Sunrise").mkdir(parents=True)
    (hot / "working" / "Metropolis").mkdir(parents=True)
    (hot / "failed" / "Sunrise").mkdir(parents=True)
    assert night()[0] == 1
    assert states(hot)["archived"] == set(FILMS)
    assert os.listdir(hot / "archived" / "Sunrise") == []
    assert {title.partition(".")[0] for title in states(hot)["failed"]} == {"Sunrise", "Metropolis"}
    assert len(states(hot)["failed"]) == 3
    assert (hot / "failed" / "Sunrise" / "only.mov").is_file()
    for title in ("Sunrise", "Metropolis"):
        reason = (hot / "failed" / title / "FAILED.txt").read_text(encoding="utf-8")
        assert reason.startswith("there is a film of this name in ")


def test_the_rewrite_is_clearly_shorter() -> None:
    old, new = ((ROOT / "samples" / name).read_text(encoding="utf-8").splitlines() for name in SCRIPTS)
    assert 450 <= len(old) <= 600
    assert len(new) < 0.65 * len(old)

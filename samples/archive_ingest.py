"""A film archive's nightly ingest.

    python samples/archive_ingest.py /hot --bucket films --batch 1T

Every folder in /hot/incoming is one film. The state of a film is the folder that it is in:

    incoming   dropped by people, to be stored tonight
    working    being stored; what is found here in the evening was left behind by a night that died
    stored     on the appliance and checked, but not yet on tape
    archived   on tape
    failed     something is wrong with it: FAILED.txt says what. Move it back to incoming to try again

A night stores all new films in jobs of a limited number of bytes, waits until they are on tape, fetches some objects
back and compares them, and writes a table and a summary into /hot/reports. It ends with status 1 if anything went
wrong. archive_ingest_dropin.py beside this file does the same in the style of the SDK that came before.
"""

from __future__ import annotations

import argparse
import csv
import datetime
import filecmp
import logging
import random
import re
import shutil
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import ds3

STATES = ("incoming", "working", "stored", "archived", "failed")
IGNORED = {".DS_Store", "Thumbs.db", "desktop.ini", "FAILED.txt"}
JOB_PREFIX = "ingest "

log = logging.getLogger("ingest")


class IngestError(Exception):
    """Something is wrong with one film; the others go on."""


@dataclass(eq=False)
class File:
    """A file of a film, and the object that it becomes."""

    name: str
    path: Path
    size: int
    checksum: str = ""
    job: str = ""
    tapes: list[str] = field(default_factory=list)


@dataclass(eq=False)
class Film:
    """A folder of the hot folder; `path` says which film it is, and in which state."""

    path: Path
    files: list[File] = field(default_factory=list)
    reason: str = ""

    @property
    def title(self) -> str:
        """Name of the film."""
        return self.path.name

    @property
    def state(self) -> str:
        """One of `STATES`."""
        return self.path.parent.name

    @property
    def size(self) -> int:
        """Bytes in all."""
        return sum(file.size for file in self.files)

    def scan(self) -> None:
        """Find the files; `IngestError` when there are none, or something else."""
        found = [path for path in sorted(self.path.rglob("*")) if path.name not in IGNORED]
        for path in found:
            if not path.is_file() and (path.is_symlink() or not path.is_dir()):
                raise IngestError(f"{path.relative_to(self.path)} is not a file")
        files = [path for path in found if path.is_file()]
        if not files:
            raise IngestError("the folder holds no files")
        root = self.path.parent
        self.files = [File(path.relative_to(root).as_posix(), path, path.stat().st_size) for path in files]

    def move(self, state: str) -> None:
        """Give the film another state."""
        target = self.path.parents[1] / state / self.title
        self.path.rename(target)
        log.info("%s: %s -> %s", self.title, self.state, state)
        for file in self.files:
            file.path = target / file.path.relative_to(self.path)
        self.path = target

    def fail(self, reason: object) -> None:
        """Put the film aside, with the reason beside its files."""
        log.error("%s: %s", self.title, reason)
        self.reason = str(reason)
        older = self.path.parents[1] / "failed" / self.title
        if older.exists():
            older.rename(f"{older}.{time.time_ns()}")
        self.move("failed")
        (self.path / "FAILED.txt").write_text(f"{reason}\n", encoding="utf-8")


def films_in(hot: Path, state: str) -> list[Film]:
    """Return the films in a state."""
    return [Film(path) for path in sorted((hot / state).iterdir()) if path.is_dir() and path.name[0] != "."]


def batches(films: Iterable[Film], limit: int) -> Iterator[list[Film]]:
    """Cut films into batches of limited size; one that is larger is a batch of its own."""
    batch: list[Film] = []
    for film in films:
        if batch and sum(one.size for one in batch) + film.size > limit:
            yield batch
            batch = []
        batch.append(film)
    if batch:
        yield batch


class Night:
    """One run."""

    def __init__(self, client: ds3.Client, options: argparse.Namespace) -> None:
        self.client = client
        self.options = options
        self.hot: Path = options.hot_folder
        self.bucket: str = options.bucket
        self.films: list[Film] = []
        self.audited = 0
        self.transfers = ds3.Transfers(
            client, ds3.TransferOptions(failures="report", default_wait=min(1.0, options.poll))
        )

    def run(self) -> int:
        """Do all of it; return the exit status."""
        self.prepare()
        self.scanned("stored")
        for number, batch in enumerate(batches(self.scanned("incoming"), self.options.batch), 1):
            self.ingest(batch, f"{JOB_PREFIX}{self.options.night} #{number}")
        self.wait_for_tapes([film for film in self.films if film.state == "stored"])
        self.audit()
        self.write_table()
        self.write_summary()
        return 1 if any(film.state == "failed" for film in self.films) else 0

    def prepare(self) -> None:
        """Make the bucket, register for notifications, and begin anew with what a night that died has left."""
        for state in (*STATES, "reports"):
            (self.hot / state).mkdir(parents=True, exist_ok=True)
        for left in self.hot.glob(".audit-*"):
            shutil.rmtree(left)
        head = self.client.head_bucket(ds3.HeadBucketRequest(self.bucket)).result
        if head.status == ds3.HeadRequestStatus.DOESNTEXIST:
            self.client.put_bucket(ds3.PutBucketRequest(self.bucket))
        if self.options.notify:
            self.register(self.options.notify)
        for job in self.client.pages(ds3.GetActiveJobsSpectraS3Request(bucket_id=self.bucket, request_type="PUT")):
            if job.name.startswith(JOB_PREFIX) and job.cached_size_in_bytes < job.original_size_in_bytes:
                log.warning("job %s (%s) was left behind and is cancelled", job.id, job.name)
                self.client.cancel_job_spectra_s3(ds3.CancelJobSpectraS3Request(job.id))
        for film in films_in(self.hot, "working"):
            if (self.hot / "incoming" / film.title).exists():
                self.films.append(film)
                film.fail("there is a film of this name in incoming already")
            else:
                film.move("incoming")

    def register(self, end_point: str) -> None:
        """Have the end point told of completed jobs, once."""
        known = self.client.pages(ds3.GetJobCompletedNotificationRegistrationsSpectraS3Request())
        if end_point not in [registration.notification_end_point for registration in known]:
            request = ds3.PutJobCompletedNotificationRegistrationSpectraS3Request(end_point, format="JSON")
            self.client.put_job_completed_notification_registration_spectra_s3(request)

    def scanned(self, state: str) -> list[Film]:
        """Return the films in a state, ready to be worked on; put those that cannot be aside."""
        films = films_in(self.hot, state)
        self.films += films
        for film in films:
            try:
                film.scan()
                for there in ("stored", "archived") if state == "incoming" else ():
                    if (self.hot / there / film.title).exists():
                        raise IngestError(f"there is a film of this name in {there} already")
            except IngestError as error:
                film.fail(error)
        return [film for film in films if film.state == state]

    def ingest(self, films: list[Film], job_name: str) -> None:
        """Store the films of one batch; what the engine stores is checked."""
        files: list[File] = []
        for film in films:
            film.move("working")
            try:
                files += self.unsent(film)
            except IngestError as error:
                film.fail(error)
        errors = self.put(files, job_name) if files else {}
        for film in films:
            if film.state == "working":
                self.settle(film, errors)

    def settle(self, film: Film, errors: dict[str, BaseException]) -> None:
        """Move a film on, or put it aside if anything of it was not stored."""
        if reasons := [f"{file.name}: {errors[file.name]}" for file in film.files if file.name in errors]:
            film.fail("; ".join(reasons))
        else:
            self.record_checksums(film)
            film.move("stored")

    def unsent(self, film: Film) -> list[File]:
        """Return the files whose objects are not there yet; `IngestError` if one is there with other content."""
        there = {found.key for found in self.client.pages(ds3.GetBucketRequest(self.bucket, prefix=f"{film.title}/"))}
        sources = [ds3.PutSource(file.name, file.path) for file in film.files if file.name in there]
        comparing = ds3.TransferOptions(skip_identical=True, dry_run=True)
        report = ds3.Transfers(self.client, comparing).put(self.bucket, sources)
        if changed := [outcome.name for outcome in report.outcomes if outcome.skipped != "identical"]:
            raise IngestError(f"{min(changed)} is on the appliance with other content")
        return [file for file in film.files if file.name not in there]

    def put(self, files: list[File], job_name: str) -> dict[str, BaseException]:
        """Store files in one job; return what went wrong, by object."""
        sources = [ds3.PutSource(file.name, file.path, size=file.size) for file in files]
        try:
            report = self.transfers.put(self.bucket, sources, job=ds3.JobOptions(name=job_name))
        except ds3.errors.ApiError as error:
            return dict.fromkeys((file.name for file in files), error)
        for file in files:
            file.job = " ".join(report.jobs)
        return {outcome.name: outcome.error for outcome in report.failed if outcome.error}

    def record_checksums(self, film: Film) -> None:
        """Note what the appliance knows of the film's content, for the archive's own records."""
        for file in film.files:
            head = self.client.head_object(ds3.HeadObjectRequest(self.bucket, file.name)).result
            checksums = [checksum for _, checksum in sorted(head.blob_checksums.items())]
            file.checksum = " ".join([str(head.blob_checksum_type), *checksums])

    def wait_for_tapes(self, films: list[Film]) -> None:
        """Wait until films are on tape, but not for ever; those that are not wait for the next night."""
        end = time.monotonic() + self.options.wait
        while films:
            for film in films:
                try:
                    self.look_up_tapes(film)
                except ds3.errors.NotFound as error:
                    film.fail(error)
            films = [film for film in films if film.state == "stored"]
            if not films or time.monotonic() >= end:
                return
            time.sleep(self.options.poll)

    def look_up_tapes(self, film: Film) -> None:
        """Note which tapes a film is on; it is archived when all blobs of all its objects are on tape."""
        objects = [ds3.Ds3GetObject(file.name) for file in film.files]
        request = ds3.GetPhysicalPlacementForObjectsWithFullDetailsSpectraS3Request(self.bucket, objects)
        tapes: dict[str, list[set[str]]] = defaultdict(list)
        for blob in self.client.send(request).result.objects:
            placed = blob.physical_placement.tapes if blob.physical_placement else []
            tapes[blob.name].append({tape.bar_code for tape in placed})
        for file in film.files:
            file.tapes = sorted(set().union(*tapes[file.name])) if all(tapes[file.name]) else []
        if all(file.tapes for file in film.files):
            film.move("archived")

    def audit(self) -> None:
        """Fetch some objects of this night back, and compare every byte."""
        sound = [film for film in self.films if film.state != "failed"]
        owners = {file.name: film for film in sound for file in film.files}
        files = {file.name: file for film in sound for file in film.files}
        chosen = random.Random(self.options.night).sample(sorted(owners), min(self.options.audit, len(owners)))
        with tempfile.TemporaryDirectory(dir=self.hot, prefix=".audit-") as folder:
            copies = {name: Path(folder, str(number)) for number, name in enumerate(chosen)}
            targets = [ds3.GetTarget(name, path) for name, path in copies.items()]
            report = self.transfers.get(self.bucket, targets, job=ds3.JobOptions(name=f"{JOB_PREFIX}audit"))
            reasons: dict[str, object] = {outcome.name: outcome.error for outcome in report.failed}
            for name, path in copies.items():
                if name not in reasons and not filecmp.cmp(files[name].path, path, shallow=False):
                    reasons[name] = "came back changed"
        self.audited = len(chosen) - len(reasons)
        for film in dict.fromkeys(owners[name] for name in reasons):
            film.fail("; ".join(f"audit: {name}: {reasons[name]}" for name in reasons if owners[name] is film))

    def write_table(self) -> None:
        """Write a line for each object."""
        with (self.hot / "reports" / f"{self.options.night}.csv").open("w", newline="", encoding="utf-8") as file:
            table = csv.writer(file)
            table.writerow(["film", "state", "object", "bytes", "checksum", "job", "tapes"])
            for film in sorted(self.films, key=lambda film: film.title):
                for one in film.files:
                    tapes = " ".join(one.tapes)
                    table.writerow([film.title, film.state, one.name, one.size, one.checksum, one.job, tapes])

    def write_summary(self) -> None:
        """Write what people read in the morning."""
        lines = [f"Night of {self.options.night}"]
        for state in ("archived", "stored", "failed"):
            films = [film for film in self.films if film.state == state]
            lines.append(f"{state}: {len(films)} films, {sum(film.size for film in films)} bytes")
            for film in sorted(films, key=lambda film: film.title):
                lines.append(f"    {film.title}" + (f": {film.reason}" if film.reason else ""))
        lines.append(f"audited: {self.audited} objects")
        (self.hot / "reports" / f"{self.options.night}.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
        print("\n".join(lines))


def size(text: str) -> int:
    """Return a number of bytes: 500, 64K, 10M, 1G or 2T."""
    found = re.fullmatch(r"(\d+)([KMGT]?)", text)
    if not found:
        raise argparse.ArgumentTypeError(f"{text} is not a size such as 500, 64K, 10M, 1G or 2T")
    return int(found[1]) << 10 * " KMGT".index(found[2] or " ")


def arguments() -> argparse.Namespace:
    """Return what the command line says."""
    parser = argparse.ArgumentParser(description="Store the films of the hot folder.")
    parser.add_argument("hot_folder", type=Path)
    parser.add_argument("--bucket", default="films")
    parser.add_argument("--batch", type=size, default="1T", help="bytes in one job, at most (1T)")
    parser.add_argument("--audit", type=int, default=3, help="objects that are fetched back (3)")
    parser.add_argument("--wait", type=float, default=6 * 3600, help="seconds to wait for tapes, at most (6 hours)")
    parser.add_argument("--poll", type=float, default=60, help="seconds between two questions (60)")
    parser.add_argument("--notify", help="URL that is to be told of completed jobs")
    parser.add_argument("--night", default=datetime.date.today().isoformat(), help="name of the reports (today)")
    return parser.parse_args()


def main() -> int:
    """Run tonight's ingest; return the exit status."""
    logging.basicConfig(format="%(asctime)s %(levelname)s %(message)s", level=logging.INFO)
    with ds3.Client.from_env() as client:
        return Night(client, arguments()).run()


if __name__ == "__main__":
    sys.exit(main())

"""A film archive's nightly ingest, written as it was for the SDK that came before.

    python samples/archive_ingest_dropin.py /hot --bucket films --batch 1T

Every folder in /hot/incoming is one film. The state of a film is the folder that it is in:

    incoming   dropped by people, to be stored tonight
    working    being stored; what is found here in the evening was left behind by a night that died
    stored     on the appliance and compared, but not yet on tape
    archived   on tape
    failed     something is wrong with it: FAILED.txt says what. Move it back to incoming to try again

A night stores all new films in jobs of a limited number of bytes, asks for every object's checksums
and compares them with the files, waits until the objects are on tape, fetches some of them back, and
writes a table and a summary into /hot/reports. It ends with status 1 if anything went wrong.

archive_ingest.py beside this file does the same with the typed API.
"""

import argparse
import base64
import csv
import datetime
import hashlib
import logging
import os
import random
import re
import shutil
import stat
import sys
import time
import zlib

from ds3 import ds3, ds3Helpers, ds3network

INCOMING = "incoming"
WORKING = "working"
STORED = "stored"
ARCHIVED = "archived"
FAILED = "failed"
REPORTS = "reports"
AUDIT = "audit"
FOLDERS = [INCOMING, WORKING, STORED, ARCHIVED, FAILED, REPORTS]

REASON_FILE = "FAILED.txt"
JOB_PREFIX = "ingest "
IGNORED = [".DS_Store", "Thumbs.db", "desktop.ini", REASON_FILE]
OBJECTS_PER_QUESTION = 1000
READ_SIZE = 1024 * 1024
MAX_THREADS = 8

log = logging.getLogger("ingest")


class IngestError(Exception):
    """Something is wrong with one film; the others go on."""


class FilmFile(object):
    """One file of a film, and the object that it becomes."""

    def __init__(self, object_name, path, size):
        self.object_name = object_name
        self.path = path
        self.size = size
        self.checksum = ""
        self.job_id = ""
        self.tapes = []


class Film(object):
    """One folder of the hot folder."""

    def __init__(self, title, state):
        self.title = title
        self.state = state
        self.files = []
        self.reason = ""

    def get_size(self):
        return sum(entry.size for entry in self.files)


# ---------------------------------------------------------------------------------------------
# The hot folder
# ---------------------------------------------------------------------------------------------


class HotFolder(object):
    """Knows where films are, and moves them from state to state."""

    def __init__(self, root):
        self.root = os.path.abspath(root)
        for folder in FOLDERS:
            path = os.path.join(self.root, folder)
            if not os.path.isdir(path):
                os.makedirs(path)

    def get_path(self, folder, name=""):
        return os.path.join(self.root, folder, name)

    def get_films(self, folder):
        titles = os.listdir(self.get_path(folder))
        titles = [title for title in titles if os.path.isdir(self.get_path(folder, title))]
        return [Film(title, folder) for title in sorted(titles) if not title.startswith(".")]

    def move(self, film, folder):
        """Move a film to another state; its files are found there afterwards."""
        target = self.get_path(folder, film.title)
        if os.path.lexists(target):
            raise IngestError("there is a film of this name in %s already" % folder)
        source = self.get_path(film.state, film.title)
        os.rename(source, target)
        for entry in film.files:
            entry.path = os.path.join(target, os.path.relpath(entry.path, source))
        log.info("%s: %s -> %s", film.title, film.state, folder)
        film.state = folder

    def fail(self, film, reason):
        """Put a film aside, with the reason beside its files."""
        log.error("%s: %s", film.title, reason)
        film.reason = str(reason)
        target = self.get_path(FAILED, film.title)
        if os.path.lexists(target):
            shutil.move(target, "%s.%d" % (target, int(time.time() * 1000)))
        self.move(film, FAILED)
        with open(os.path.join(target, REASON_FILE), "w", encoding="utf-8") as reason_file:
            reason_file.write("%s\n" % reason)

    def scan(self, film):
        """Find the files of a film."""
        film.files = []
        top = self.get_path(film.state, film.title)
        for folder, subfolders, names in os.walk(top):
            subfolders.sort()
            for name in subfolders:
                if os.path.islink(os.path.join(folder, name)):
                    raise IngestError("%s is a link to a folder" % name)
            for name in sorted(names):
                if name in IGNORED:
                    continue
                path = os.path.join(folder, name)
                relative_path = os.path.relpath(path, top)
                object_name = ds3Helpers.file_path_to_object_store_name(os.path.join(film.title, relative_path))
                film.files.append(FilmFile(object_name, path, self.get_file_size(path, relative_path)))
        if not film.files:
            raise IngestError("the folder holds no files")
        film.files.sort(key=lambda entry: entry.object_name)

    def check_is_new(self, film):
        for folder in [STORED, ARCHIVED]:
            if os.path.lexists(self.get_path(folder, film.title)):
                raise IngestError("there is a film of this name in %s already" % folder)

    @staticmethod
    def get_file_size(path, relative_path):
        try:
            info = os.stat(path)
        except OSError as error:
            raise IngestError("%s: %s" % (relative_path, error.strerror)) from error
        if not stat.S_ISREG(info.st_mode):
            raise IngestError("%s is not a file" % relative_path)
        if not os.access(path, os.R_OK):
            raise IngestError("%s cannot be read" % relative_path)
        return info.st_size


def make_batches(films, batch_size):
    """Cut a list of films into lists of limited size; a film that is larger is a batch of its own."""
    batches = []
    batch = []
    batch_bytes = 0
    for film in films:
        if batch and batch_bytes + film.get_size() > batch_size:
            batches.append(batch)
            batch = []
            batch_bytes = 0
        batch.append(film)
        batch_bytes += film.get_size()
    if batch:
        batches.append(batch)
    return batches


# ---------------------------------------------------------------------------------------------
# Checksums
# ---------------------------------------------------------------------------------------------


class Crc32(object):
    """CRC-32 with the methods of a hashlib object."""

    def __init__(self):
        self.value = 0

    def update(self, data):
        self.value = zlib.crc32(data, self.value)

    def digest(self):
        return (self.value & 0xFFFFFFFF).to_bytes(4, "big")


HASHES = {"MD5": hashlib.md5, "SHA_256": hashlib.sha256, "SHA_512": hashlib.sha512, "CRC_32": Crc32}


def get_checksum(path, offset, length, checksum_type):
    """Return the checksum of a part of a file, as the appliance writes it."""
    if checksum_type not in HASHES:
        raise IngestError("checksums of type %s cannot be compared" % checksum_type)
    digest = HASHES[checksum_type]()
    with open(path, "rb") as stream:
        stream.seek(offset)
        while length > 0:
            data = stream.read(min(READ_SIZE, length))
            if not data:
                raise IngestError("%s became shorter" % path)
            digest.update(data)
            length -= len(data)
    return base64.b64encode(digest.digest()).decode("ascii")


# ---------------------------------------------------------------------------------------------
# The appliance
# ---------------------------------------------------------------------------------------------


class Appliance(object):
    """What the ingest asks of the appliance."""

    def __init__(self, client, bucket, poll_seconds):
        self.client = client
        self.bucket = bucket
        self.poll_seconds = poll_seconds
        self.helper = ds3Helpers.Helper(client, retry_delay_in_seconds=poll_seconds)

    def make_bucket(self):
        response = self.client.head_bucket(ds3.HeadBucketRequest(self.bucket))
        if response.response.status == 404:
            self.client.put_bucket(ds3.PutBucketRequest(self.bucket))

    def register_notification(self, end_point):
        """Have the end point told of completed jobs, once."""
        page_offset = 0
        while True:
            response = self.client.get_job_completed_notification_registrations_spectra_s3(
                ds3.GetJobCompletedNotificationRegistrationsSpectraS3Request(page_length=100, page_offset=page_offset)
            )
            registrations = response.result["JobCompletedNotificationRegistrationList"]
            for registration in registrations:
                if registration["NotificationEndPoint"] == end_point:
                    return
            if not response.paging_truncated:
                break
            page_offset += len(registrations)
        self.client.put_job_completed_notification_registration_spectra_s3(
            ds3.PutJobCompletedNotificationRegistrationSpectraS3Request(end_point, format="JSON")
        )
        log.info("%s will be told of completed jobs", end_point)

    def cancel_dead_jobs(self):
        """End the jobs of a night that died, as long as something is missing in them."""
        response = self.client.get_active_jobs_spectra_s3(
            ds3.GetActiveJobsSpectraS3Request(bucket_id=self.bucket, request_type="PUT", page_length=1000)
        )
        for job in response.result["JobList"]:
            is_ours = (job["Name"] or "").startswith(JOB_PREFIX)
            if is_ours and int(job["CachedSizeInBytes"]) < int(job["OriginalSizeInBytes"]):
                log.warning("job %s (%s) was left behind and is cancelled", job["Id"], job["Name"])
                self.client.cancel_job_spectra_s3(ds3.CancelJobSpectraS3Request(job["Id"]))

    def get_stored_names(self, title):
        """Return the names of a film's objects that are on the appliance."""
        names = set()
        marker = None
        while True:
            result = self.client.get_bucket(
                ds3.GetBucketRequest(self.bucket, marker=marker, prefix=title + "/", max_keys=1000)
            ).result
            for content in result["ContentsList"]:
                names.add(content["Key"])
            if result["IsTruncated"] != "true":
                return names
            marker = result["NextMarker"]

    def put(self, files, job_name):
        """Store files in one job; return what went wrong, which may concern some of the files only."""
        put_objects = [ds3Helpers.HelperPutObject(entry.object_name, entry.path, entry.size) for entry in files]
        try:
            job_id = self.helper.put_objects(
                put_objects,
                self.bucket,
                max_threads=MAX_THREADS,
                calculate_checksum=True,
                job_name=job_name,
                fail_fast=False,
            )
            problems = []
        except ds3Helpers.AggregateTransferException as error:
            job_id = error.job_id
            problems = error.exceptions
        for entry in files:
            entry.job_id = job_id
        return problems

    def compare(self, entry):
        """Compare an object's size and checksums with its file."""
        response = self.client.head_object(ds3.HeadObjectRequest(self.bucket, entry.object_name))
        if response.result != ds3.HeadRequestStatus.EXISTS:
            raise IngestError("%s is not on the appliance" % entry.object_name)
        size = int(response.response.getheader("Content-Length"))
        if size != entry.size:
            raise IngestError("%s has %d bytes, not %d" % (entry.object_name, size, entry.size))
        checksum_type = response.blob_checksum_type
        offsets = sorted(response.blob_checksums)
        if not offsets or offsets[0] != 0:
            raise IngestError("%s has no checksum" % entry.object_name)
        checksums = []
        for offset, next_offset in zip(offsets, [*offsets[1:], size], strict=True):
            checksum = get_checksum(entry.path, offset, next_offset - offset, checksum_type)
            if checksum != response.blob_checksums[offset]:
                raise IngestError("%s has another %s from byte %d on" % (entry.object_name, checksum_type, offset))
            checksums.append(checksum)
        entry.checksum = "%s %s" % (checksum_type, " ".join(checksums))

    def get_tapes(self, files):
        """Return the bar codes of the tapes of each object; an object is on tape when all its blobs are."""
        tapes = {}
        for start in range(0, len(files), OBJECTS_PER_QUESTION):
            part = files[start : start + OBJECTS_PER_QUESTION]
            names = [ds3.Ds3GetObject(entry.object_name) for entry in part]
            response = self.client.get_physical_placement_for_objects_with_full_details_spectra_s3(
                ds3.GetPhysicalPlacementForObjectsWithFullDetailsSpectraS3Request(self.bucket, names)
            )
            for blob in response.result["ObjectList"]:
                placement = blob["PhysicalPlacement"]
                bar_codes = [tape["BarCode"] for tape in placement["TapeList"]] if placement else []
                tapes.setdefault(blob["Name"], []).append(bar_codes)
        return {name: self.join(blobs) for name, blobs in tapes.items()}

    @staticmethod
    def join(blobs):
        if not all(blobs):
            return []
        return sorted({bar_code for bar_codes in blobs for bar_code in bar_codes})

    def get(self, files, folder):
        """Fetch objects into a folder; return where each of them is."""
        get_objects = []
        for number, entry in enumerate(files):
            path = os.path.join(folder, "%d" % number)
            get_objects.append(ds3Helpers.HelperGetObject(entry.object_name, path))
        self.helper.get_objects(get_objects, self.bucket, max_threads=MAX_THREADS, job_name=JOB_PREFIX + "audit")
        return [get_object.destination_path for get_object in get_objects]


# ---------------------------------------------------------------------------------------------
# The night
# ---------------------------------------------------------------------------------------------


class Night(object):
    """One run."""

    def __init__(self, hot_folder, appliance, options):
        self.hot_folder = hot_folder
        self.appliance = appliance
        self.options = options
        self.films = []
        self.audited = []

    def run(self):
        self.recover()
        self.get_films(STORED)
        for number, batch in enumerate(make_batches(self.get_films(INCOMING), self.options.batch), 1):
            self.ingest_batch(batch, "%s%s #%d" % (JOB_PREFIX, self.options.night, number))
        self.wait_for_tapes(self.get_films_in(STORED))
        self.audit()
        self.write_table()
        self.write_summary()
        return 1 if self.get_films_in(FAILED) else 0

    def get_films_in(self, state):
        return [film for film in self.films if film.state == state]

    def recover(self):
        """Begin anew with what a night that died has left behind."""
        self.appliance.cancel_dead_jobs()
        shutil.rmtree(self.hot_folder.get_path(AUDIT), ignore_errors=True)
        for film in self.hot_folder.get_films(WORKING):
            try:
                self.hot_folder.move(film, INCOMING)
            except IngestError as error:
                self.films.append(film)
                self.hot_folder.fail(film, error)

    def get_films(self, state):
        """Return the films in a state that can be worked on; the others are put aside."""
        films = []
        for film in self.hot_folder.get_films(state):
            self.films.append(film)
            try:
                self.hot_folder.scan(film)
                if state == INCOMING:
                    self.hot_folder.check_is_new(film)
            except IngestError as error:
                self.hot_folder.fail(film, error)
            else:
                films.append(film)
        return films

    def ingest_batch(self, films, job_name):
        """Store the films of one batch, and believe nothing but checksums."""
        files = []
        for film in films:
            self.hot_folder.move(film, WORKING)
            there = self.appliance.get_stored_names(film.title)
            files.extend(entry for entry in film.files if entry.object_name not in there)
        log.info("%s: %d films, %d files to send", job_name, len(films), len(files))
        problems = []
        try:
            if files:
                problems = self.appliance.put(files, job_name)
        except ds3network.RequestFailed as error:
            problems = [error]
        for problem in problems:
            log.error("%s: %s", job_name, problem)
        for film in films:
            try:
                for entry in film.files:
                    self.appliance.compare(entry)
            except IngestError as error:
                self.hot_folder.fail(film, error)
            else:
                self.hot_folder.move(film, STORED)

    def wait_for_tapes(self, films):
        """Wait until films are on tape, but not for ever; those that are not wait for the next night."""
        end = time.time() + self.options.wait
        while films:
            still_waiting = []
            for film in films:
                try:
                    tapes = self.appliance.get_tapes(film.files)
                except ds3network.RequestFailed as error:
                    if error.http_error_code != 404:
                        raise
                    self.hot_folder.fail(film, error)
                    continue
                for entry in film.files:
                    entry.tapes = tapes.get(entry.object_name, [])
                if all(entry.tapes for entry in film.files):
                    self.hot_folder.move(film, ARCHIVED)
                else:
                    still_waiting.append(film)
            films = still_waiting
            if not films or time.time() >= end:
                break
            time.sleep(self.options.poll)
        for film in films:
            log.warning("%s is not on tape yet", film.title)

    def audit(self):
        """Fetch some objects of this night back, and compare every byte."""
        owners = {}
        for film in self.films:
            if film.state != FAILED:
                for entry in film.files:
                    owners[entry] = film
        files = sorted(owners, key=lambda entry: entry.object_name)
        chosen = random.Random(self.options.night).sample(files, min(self.options.audit, len(files)))
        if not chosen:
            return
        folder = self.hot_folder.get_path(AUDIT)
        os.mkdir(folder)
        try:
            for entry in chosen:
                film = owners[entry]
                try:
                    self.audit_file(entry, folder)
                    self.audited.append(entry)
                except (IngestError, ds3Helpers.GetBlobException, ds3network.RequestFailed) as error:
                    if film.state != FAILED:
                        self.hot_folder.fail(film, "audit: %s" % error)
        finally:
            shutil.rmtree(folder)

    def audit_file(self, entry, folder):
        path = self.appliance.get([entry], folder)[0]
        size = os.path.getsize(path)
        if size != entry.size or get_checksum(path, 0, size, "SHA_512") != get_checksum(entry.path, 0, size, "SHA_512"):
            raise IngestError("%s came back changed" % entry.object_name)
        os.remove(path)

    def write_table(self):
        """Write a line for each object."""
        path = self.hot_folder.get_path(REPORTS, "%s.csv" % self.options.night)
        with open(path, "w", newline="", encoding="utf-8") as table_file:
            table = csv.writer(table_file)
            table.writerow(["film", "state", "object", "bytes", "checksum", "job", "tapes"])
            for film in sorted(self.films, key=lambda film: film.title):
                for entry in film.files:
                    table.writerow(
                        [
                            film.title,
                            film.state,
                            entry.object_name,
                            entry.size,
                            entry.checksum,
                            entry.job_id,
                            " ".join(entry.tapes),
                        ]
                    )

    def write_summary(self):
        """Write what people read in the morning."""
        lines = ["Night of %s" % self.options.night]
        for state in [ARCHIVED, STORED, FAILED]:
            films = self.get_films_in(state)
            size = sum(film.get_size() for film in films)
            lines.append("%s: %d films, %d bytes" % (state, len(films), size))
            for film in sorted(films, key=lambda film: film.title):
                lines.append("    %s%s" % (film.title, ": " + film.reason if film.reason else ""))
        lines.append("audited: %d objects" % len(self.audited))
        with open(self.hot_folder.get_path(REPORTS, "%s.txt" % self.options.night), "w", encoding="utf-8") as summary:
            summary.write("\n".join(lines) + "\n")
        print("\n".join(lines))


def parse_size(text):
    """Return a number of bytes: 500, 64K, 10M, 1G or 2T."""
    match = re.match(r"^(\d+)([KMGT]?)$", text)
    if match is None:
        raise argparse.ArgumentTypeError("%s is not a size such as 500, 64K, 10M, 1G or 2T" % text)
    return int(match.group(1)) * 1024 ** " KMGT".index(match.group(2) or " ")


def parse_arguments():
    parser = argparse.ArgumentParser(description="Store the films of the hot folder.")
    parser.add_argument("hot_folder")
    parser.add_argument("--bucket", default="films")
    parser.add_argument("--batch", type=parse_size, default="1T", help="bytes in one job, at most (1T)")
    parser.add_argument("--audit", type=int, default=3, help="objects that are fetched back (3)")
    parser.add_argument("--wait", type=float, default=6 * 3600, help="seconds to wait for tapes, at most (6 hours)")
    parser.add_argument("--poll", type=float, default=60, help="seconds between two questions (60)")
    parser.add_argument("--notify", help="URL that is to be told of completed jobs")
    parser.add_argument("--night", default=datetime.date.today().isoformat(), help="name of the reports (today)")
    return parser.parse_args()


def main():
    options = parse_arguments()
    logging.basicConfig(format="%(asctime)s %(levelname)s %(message)s", level=logging.INFO)
    appliance = Appliance(ds3.createClientFromEnv(), options.bucket, options.poll)
    appliance.make_bucket()
    if options.notify:
        appliance.register_notification(options.notify)
    return Night(HotFolder(options.hot_folder), appliance, options).run()


if __name__ == "__main__":
    sys.exit(main())

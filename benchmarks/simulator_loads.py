"""What the simulator is made to do while it is measured: each load is prepared first, then run against the clock."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from lean_client import Exchange, LeanClient, make_file

import ds3

BUCKET = "benchmark"
SMALL = 4096

Load = Callable[[], float]
"""Runs against the clock; returns the seconds it took."""


class Bucket:
    """The bucket that everything is put into."""

    def __init__(self, client: ds3.Client) -> None:
        self._client = client

    def clear(self) -> None:
        """Make the bucket anew."""
        buckets = self._client.get_service(ds3.GetServiceRequest()).result.buckets
        if any(bucket.name == BUCKET for bucket in buckets):
            self._client.delete_bucket_spectra_s3(ds3.DeleteBucketSpectraS3Request(BUCKET, force=True))
        self._client.put_bucket(ds3.PutBucketRequest(BUCKET))

    def put_job(self, names: list[str], size: int) -> str:
        """Create a PUT job; return the query of its blobs, which are one for each object."""
        objects = [ds3.Ds3PutObject(name, size) for name in names]
        job = self._client.put_bulk_job_spectra_s3(ds3.PutBulkJobSpectraS3Request(BUCKET, objects))
        return self._ready(job.result.job_id)

    def get_job(self, names: list[str]) -> str:
        """Create a GET job; return the query of its blobs, which are one for each object."""
        objects = [ds3.Ds3GetObject(name) for name in names]
        job = self._client.get_bulk_job_spectra_s3(ds3.GetBulkJobSpectraS3Request(BUCKET, objects))
        return self._ready(job.result.job_id)

    def settle(self) -> None:
        """Wait until the checksums of all objects are known: a listing shows them."""
        self._client.get_bucket(ds3.GetBucketRequest(BUCKET))

    def _ready(self, job_id: UUID) -> str:
        request = ds3.GetJobChunksReadyForClientProcessingSpectraS3Request(job_id)
        self._client.get_job_chunks_ready_for_client_processing_spectra_s3(request)
        return f"?job={job_id}&offset=0"


class Small:
    """Many small objects over several connections, with a request for each."""

    def __init__(self, client: ds3.Client, lean: LeanClient, options: argparse.Namespace) -> None:
        self._bucket = Bucket(client)
        self._lean = lean
        self._connections: int = options.connections
        self._names = [f"{number % 100:02}/object-{number:06}" for number in range(options.objects)]
        self._filling = os.urandom(SMALL - 8)
        self.amount = float(options.objects)

    def put(self) -> Load:
        """Put all without a job."""
        self._bucket.clear()
        return self._puts("")

    def get(self) -> Load:
        """Get all without a job."""
        self.put()()
        return self._gets("")

    def put_in_job(self) -> Load:
        """Put all within one job."""
        self._bucket.clear()
        return self._puts(self._bucket.put_job(self._names, SMALL))

    def get_in_job(self) -> Load:
        """Get all within one job."""
        self.put()()
        return self._gets(self._bucket.get_job(self._names))

    def _puts(self, query: str) -> Load:
        head = self._lean.head
        return self._load(
            [
                Exchange((head("PUT", f"/{BUCKET}/{name}", query, SMALL), self._content(number)))
                for number, name in enumerate(self._names)
            ]
        )

    def _gets(self, query: str) -> Load:
        head = self._lean.head
        return self._load(
            [
                Exchange((head("GET", f"/{BUCKET}/{name}", query),), self._content(number))
                for number, name in enumerate(self._names)
            ]
        )

    def _content(self, number: int) -> bytes:
        return number.to_bytes(8, "big") + self._filling

    def _load(self, exchanges: list[Exchange]) -> Load:
        return lambda: self._lean.small(exchanges, self._connections)


class Large:
    """A few large objects over a few connections; they are put within a job, and got without one."""

    def __init__(self, client: ds3.Client, lean: LeanClient, options: argparse.Namespace, folder: Path) -> None:
        self._bucket = Bucket(client)
        self._lean = lean
        self._connections: int = options.large_connections
        self._size: int = options.large_size
        self._names = [f"large-{number}" for number in range(options.large_count)]
        self._source = make_file(folder / "source", self._size)
        self.amount = len(self._names) * self._size / 1e9

    def put(self) -> Load:
        """Put all."""
        self._bucket.clear()
        query = self._bucket.put_job(self._names, self._size)
        heads = [self._lean.head("PUT", f"/{BUCKET}/{name}", query, self._size) for name in self._names]
        return lambda: self._lean.send_files(heads, self._source, self._connections)

    def get(self) -> Load:
        """Get all; the first was compared with what was put."""
        self.put()()
        self._bucket.settle()
        heads = [self._lean.head("GET", f"/{BUCKET}/{name}") for name in self._names]
        self._lean.compare(heads[0], self._source)
        return lambda: self._lean.receive_files(heads, self._size, self._connections)

"""A `BulkApi` in memory, whose moods can be scripted."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from threading import Lock

from ds3_runtime.body import Body, Writable
from ds3_runtime.errors import NotFound
from ds3_runtime.transfer import (
    Blob,
    BucketRules,
    ByteRange,
    ChecksumKind,
    FetchedBlob,
    JobOptions,
    JobState,
    ListedObject,
    ObjectFacts,
    OpenedJob,
    PutObject,
    ReadyBlobs,
    WantedObject,
)
from ds3_runtime.transfer.checksums import checksum_of

Key = tuple[str, int]


class MemoryApi:
    """Cuts objects into blobs of `blob_size`, and these into chunks of `chunk_blobs`, one ready at a time.

    `answers` are given before the usual ones, each once. `faults` are raised, one a try, by blob. `before` is
    called with every blob that is about to be moved. A `stale` server also lists blobs that were moved.
    """

    def __init__(self, blob_size: int = 10, chunk_blobs: int = 4) -> None:
        self.blob_size = blob_size
        self.chunk_blobs = chunk_blobs
        self.stored: dict[str, bytes] = {}
        self.answers: list[ReadyBlobs | Exception] = []
        self.faults: dict[Key, list[BaseException]] = defaultdict(list)
        self.before: Callable[[Blob], None] = lambda blob: None
        self.cached: set[Key] = set()
        self.cut: Callable[[bytes], bytes] = lambda data: data
        self.kind = ChecksumKind.MD5
        self.tell: Callable[[bytes], bytes] = lambda data: data
        self.options: list[JobOptions] = []
        self.headers: dict[Key, dict[str, str]] = {}
        self.ranges: list[tuple[ByteRange, ...]] = []
        self.status = "IN_PROGRESS"
        self.truncated: list[str] = []
        self.clock: Callable[[], float] = lambda: 0.0
        self.stale = False
        self.cancel_error: Exception | None = None
        self.asked_at: list[float] = []
        self.moves: Counter[Key] = Counter()
        self.opened: list[tuple[str, ...]] = []
        self.cancelled: list[str] = []
        self.received: dict[str, dict[int, bytes]] = defaultdict(dict)
        self._chunks: list[list[Blob]] = []
        self._done: set[Key] = set()
        self._lock = Lock()

    def open_put(self, bucket: str, objects: Sequence[PutObject], options: JobOptions) -> OpenedJob:
        self.options.append(options)
        return self._open([(item.name, item.size) for item in objects])

    def open_get(self, bucket: str, objects: Sequence[WantedObject], options: JobOptions) -> OpenedJob:
        self.options.append(options)
        names = list(dict.fromkeys(item.name for item in objects))
        if missing := [name for name in names if name not in self.stored]:
            raise NotFound(operation="StartBulkGet", status=404, message=f"no {missing}")
        return self._open([(name, len(self.stored[name])) for name in names], objects)

    def open_verify(self, bucket: str, objects: Sequence[WantedObject], options: JobOptions) -> OpenedJob:
        return self.open_get(bucket, objects, options)

    def open_stage(self, bucket: str, objects: Sequence[WantedObject], options: JobOptions) -> OpenedJob:
        return self.open_get(bucket, objects, options)

    def _open(self, sizes: Sequence[tuple[str, int]], wanted: Sequence[WantedObject] = ()) -> OpenedJob:
        self.opened.append(tuple(name for name, _ in sizes))
        blobs = [blob for name, size in sizes for blob in self.cut_up(name, size)]
        blobs = [blob for blob in blobs if not wanted or any(overlap(blob, one) for one in wanted)]
        self._done = set(self.cached)
        step = self.chunk_blobs
        self._chunks = [blobs[start : start + step] for start in range(0, len(blobs), step)]
        return OpenedJob(f"job-{len(self.opened)}", tuple(blobs), len(self._chunks))

    def cut_up(self, name: str, size: int) -> list[Blob]:
        starts = range(0, max(size, 1), self.blob_size)
        return [Blob(name, start, min(self.blob_size, size - start), (name, start) in self.cached) for start in starts]

    def ready_blobs(self, job_id: str) -> ReadyBlobs:
        self.asked_at.append(self.clock())
        if self.answers:
            answer = self.answers.pop(0)
            if isinstance(answer, Exception):
                raise answer
            return answer
        return ReadyBlobs(self._ready(), retry_after=0.0)

    def _ready(self) -> tuple[Blob, ...]:
        with self._lock:
            for number, chunk in enumerate(self._chunks):
                if any((blob.name, blob.offset) not in self._done for blob in chunk):
                    first = 0 if self.stale else number
                    listed = [blob for seen in self._chunks[first : number + 1] for blob in seen]
                    return tuple(listed) + tuple(chunk[:1])
        return ()

    def put_blob(self, bucket: str, job_id: str, blob: Blob, body: Body, headers: Mapping[str, str]) -> None:
        self._begin(blob)
        data = b"".join(bytes(piece) for piece in body.pieces())
        assert len(data) == blob.length == body.length
        self._raise_fault(blob)
        with self._lock:
            self.received[blob.name][blob.offset] = data
            self.headers[blob.name, blob.offset] = dict(headers)
        self._end(blob)

    def get_blob(
        self, bucket: str, job_id: str, blob: Blob, sink: Writable, ranges: Sequence[ByteRange] = ()
    ) -> FetchedBlob:
        self._begin(blob)
        self.ranges.append(tuple(ranges))
        whole = self.stored[blob.name][blob.offset : blob.offset + blob.length]
        spans = ranges or (ByteRange(blob.offset, blob.length),)
        data = self.cut(b"".join(self.stored[blob.name][one.offset : one.end] for one in spans))
        sink.write(data[: len(data) // 2])
        self._raise_fault(blob)
        sink.write(data[len(data) // 2 :])
        self._end(blob)
        return FetchedBlob(len(data), checksum_of(self.kind, self.tell(whole)))

    def find_put_job(self, bucket: str, name: str) -> str | None:
        named = [number for number, options in enumerate(self.options, 1) if options.name == name]
        return f"job-{named[-1]}" if named else None

    def many(self) -> None:
        return None

    def _begin(self, blob: Blob) -> None:
        self.before(blob)
        with self._lock:
            self.moves[blob.name, blob.offset] += 1

    def _raise_fault(self, blob: Blob) -> None:
        with self._lock:
            faults = self.faults[blob.name, blob.offset]
            fault = faults.pop(0) if faults else None
        if fault:
            raise fault

    def _end(self, blob: Blob) -> None:
        with self._lock:
            self._done.add((blob.name, blob.offset))

    def show_job(self, job_id: str) -> JobState:
        return JobState(job_id, "bucket", "PUT", self.status)

    def keep_alive(self, job_id: str) -> None:
        pass

    def truncate(self, job_id: str) -> None:
        self.truncated.append(job_id)

    def object_facts(self, bucket: str, name: str, version_id: str | None = None) -> ObjectFacts | None:
        blobs = dict(self.received[name]) if name in self.received else self._stored_blobs(name)
        if not blobs:
            return None
        sums = {offset: checksum_of(self.kind, self.tell(data)).value for offset, data in blobs.items()}
        return ObjectFacts(sum(map(len, blobs.values())), {}, self.kind, sums)

    def _stored_blobs(self, name: str) -> dict[int, bytes]:
        data = self.stored.get(name)
        if data is None:
            return {}
        return {blob.offset: data[blob.offset : blob.offset + blob.length] for blob in self.cut_up(name, len(data))}

    def bucket_rules(self, bucket: str) -> BucketRules:
        return BucketRules(self.kind)

    def cancel(self, job_id: str) -> None:
        self.cancelled.append(job_id)
        if self.cancel_error:
            raise self.cancel_error

    def list_objects(self, bucket: str, prefix: str) -> Iterator[ListedObject]:
        for name, data in sorted(self.stored.items()):
            if name.startswith(prefix):
                yield ListedObject(name, len(data))

    def content(self) -> dict[str, bytes]:
        """Return what was put: every object, joined from its blobs."""
        return {name: b"".join(blobs[offset] for offset in sorted(blobs)) for name, blobs in self.received.items()}


def overlap(blob: Blob, wanted: WantedObject) -> bool:
    if blob.name != wanted.name or wanted.length is None:
        return blob.name == wanted.name
    begin = wanted.offset or 0
    return begin < blob.offset + blob.length and blob.offset < begin + wanted.length


class FakeTime:
    """A clock that only sleeping moves."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.sleeps: list[float] = []

    def clock(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.sleeps.append(seconds)
        self.now += seconds

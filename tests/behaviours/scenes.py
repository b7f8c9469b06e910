"""What the behaviours are shown with: files of known bytes, a client's calls as they were made, a clock that leaps."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Lock, Thread

import ds3
from ds3.jobs import BulkCalls
from ds3_runtime import events
from ds3_runtime.transfer import Progress, TransferOptions, Transfers
from ds3_simulator import Simulator

BUCKET = "films"
BLOB = 10_000
QUICK = {"default_wait": 0.02, "maximum_wait": 0.2, "patience": 30.0, "sync": False}
POLL = "GetJobChunksReadyForClientProcessingSpectraS3"


def connected(
    simulator: Simulator, listen: Callable[[events.Event], object] | None = None, **options: object
) -> ds3.Client:
    """Return a client of the appliance."""
    return ds3.Client(simulator.endpoint, simulator.access_key, simulator.secret_key, events=listen, **options)  # type: ignore[arg-type]


def transfers(client: ds3.Client, **options: object) -> ds3.Transfers:
    """Return transfers that do not wait for long."""
    return ds3.Transfers(client, TransferOptions(**{**QUICK, **options}))  # type: ignore[arg-type]


def tree(root: Path) -> dict[str, bytes]:
    """Return the files below a directory by their paths, hidden ones too."""
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def some(seed: int, size: int) -> bytes:
    """Return bytes that look like no others."""
    return random.Random(seed).randbytes(size)


def written(root: Path, content: dict[str, bytes]) -> Path:
    """Write files below a directory and return it."""
    for name, data in content.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(data)
    return root


def store(client: ds3.Client, content: dict[str, bytes]) -> None:
    """Store objects."""
    transfers(client).put(BUCKET, [ds3.PutSource(name, data=data) for name, data in content.items()])


def names(client: ds3.Client) -> list[str]:
    """Return the names of the objects that the bucket lists."""
    return [str(found.key) for found in client.pages(ds3.GetBucketRequest(BUCKET))]


def statuses(simulator: Simulator, operation: str) -> list[int]:
    """Return the statuses of all requests for an operation, in their order."""
    return [seen.status for seen in simulator.requests.of(operation)]


def job_status(client: ds3.Client, job_id: str) -> str:
    """Return what has become of a job."""
    return str(client.get_job_spectra_s3(ds3.GetJobSpectraS3Request(job_id)).result.status)


def cancelled_jobs(client: ds3.Client) -> int:
    """Return how many jobs the appliance knows as cancelled."""
    found = client.get_canceled_jobs_spectra_s3(ds3.GetCanceledJobsSpectraS3Request()).result
    return len(found.canceled_jobs)


class Leaping:
    """A clock that moves only when somebody sleeps; the appliance's clock leaps with it."""

    def __init__(self, simulator: Simulator) -> None:
        self._simulator = simulator
        self.now = 1000.0
        self.polled_at: list[float] = []

    def clock(self) -> float:
        """Return the time in seconds."""
        return self.now

    def sleep(self, seconds: float) -> None:
        """Let time pass at once."""
        self.now += seconds
        self._simulator.advance(seconds)

    def listen(self, event: events.Event) -> None:
        """Note when the appliance is asked for ready blobs."""
        if isinstance(event, events.RequestSent) and event.operation == POLL:
            self.polled_at.append(self.now)

    @property
    def pauses(self) -> list[float]:
        """Return the seconds between one poll and the next."""
        return [later - earlier for earlier, later in zip(self.polled_at, self.polled_at[1:], strict=False)]


@contextmanager
def leaping(simulator: Simulator, **options: object) -> Iterator[tuple[Transfers, Leaping]]:
    """Yield transfers that live by a clock which leaps over every wait."""
    time = Leaping(simulator)
    chosen = TransferOptions(**{"sync": False, "threads": 2, "patience": 100_000.0, **options})  # type: ignore[arg-type]
    with connected(simulator, time.listen) as client:
        yield Transfers(BulkCalls(client), chosen, clock=time.clock, sleep=time.sleep), time


class Once:
    """Acts once, in a thread of its own, as soon as so many blobs are acknowledged."""

    def __init__(self, blobs: int, act: Callable[[Progress], object]) -> None:
        self._blobs = blobs
        self._act = act
        self._lock = Lock()
        self.begun = Event()
        self._thread: Thread | None = None

    def __call__(self, progress: Progress) -> None:
        """Look how far the transfer is."""
        with self._lock:
            if progress.blobs_done >= self._blobs and not self.begun.is_set():
                self.begun.set()
                self._thread = Thread(target=self._act, args=(progress,))
                self._thread.start()

    def join(self) -> None:
        """Wait until it is done."""
        assert self._thread is not None, "the moment never came"
        self._thread.join(60)
        assert not self._thread.is_alive()

"""How the appliance is to behave; tests change it while it runs."""

from __future__ import annotations

from dataclasses import dataclass, field
from threading import Lock

MIB = 1024**2
GIB = 1024**3


@dataclass
class Settings:
    """One attribute per setting; a change holds from the next request on."""

    blob_size: int = GIB
    """Length of the longest blob a job is cut into."""
    chunk_size: int = 4 * GIB
    """A chunk takes blobs until the next one would make it longer than this."""
    blobs_per_chunk: int = 20_000
    """A chunk has at most so many blobs."""
    min_upload_size: int = 10 * MIB
    """Smallest ``max_upload_size`` a job may ask for; 0 allows any."""
    ready_chunks: int = 16
    """Number of chunks listed as ready when the client does not say how many it prefers."""
    allocate_on_demand: bool = True
    """Whether a blob may be put before its chunk was listed as ready; otherwise that is a 307."""
    retry_after: int = 1
    """Seconds in every Retry-After header."""
    empty_polls: int = 0
    """Number of empty lists of ready chunks at the start of each job."""
    busy: int = 0
    """Number of object PUTs and GETs that are yet to be answered with ``busy_status``."""
    busy_status: int = 307
    """Status for a busy appliance: 307 or 503."""
    truncate: int = 0
    """1 cuts the body of the next object GET short, 2 that of the one after it, and so on."""
    truncate_after: int | None = None
    """Bytes of the body that are still sent when it is cut; None for half of them."""
    cache_size: int = 1024 * GIB
    """Bytes of the cache."""
    persist_delay: float = 0.0
    """Seconds from the receipt of a chunk until it is on its media."""
    tape_load: float = 0.0
    """Seconds until a tape that is not in a drive can be read."""
    job_timeout: float = 24 * 3600.0
    """Seconds after which a job in which nothing happens is given up."""
    aggregation_window: float = 30 * 60.0
    """Seconds for which an aggregating job takes in further jobs."""
    max_jobs: int = 10_000
    """Number of jobs that may be open; one more is answered with 503."""
    tapes: int = 10
    """Number of tapes in a new library."""
    tape_capacity: int = 6_000 * GIB
    """Bytes that a new tape holds."""
    tape_drives: int = 2
    """Number of drives in a new library."""
    clock_offset: float = 0.0
    """Seconds by which the appliance's clock is fast."""
    max_clock_skew: float = 900.0
    """Seconds by which a client's clock may differ."""
    idle_timeout: float = 60.0
    """Seconds after which a silent connection is closed."""
    _lock: Lock = field(default_factory=Lock, init=False, repr=False, compare=False)

    def count_down(self, name: str) -> int:
        """Use up one of a counted fault; return how many there were."""
        with self._lock:
            count: int = getattr(self, name)
            if count > 0:
                setattr(self, name, count - 1)
            return count

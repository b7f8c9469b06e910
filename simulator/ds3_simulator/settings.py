"""How the appliance is to behave; tests change it while it runs."""

from __future__ import annotations

from dataclasses import dataclass

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
    busy_status: int = 307
    """Status with which a busy appliance asks to come again: 307 or 503."""
    checksum_later: int = 16 * MIB
    """Blobs of jobs that are longer and come without a checksum get theirs computed after the answer."""
    cache_size: int = 1024 * GIB
    """Bytes of the cache."""
    burst_threshold: float = 0.85
    """Part of the cache that jobs may fill without being urgent, until it is changed over the API."""
    persist_delay: float = 0.0
    """Seconds from the receipt of a chunk until it is on its media."""
    tape_load: float = 0.0
    """Seconds until a tape that is not in a drive can be read."""
    job_timeout: float = 24 * 3600.0
    """Seconds after which a job in which nothing happens is given up."""
    aggregation_window: float = 30 * 60.0
    """Seconds for which an aggregating job takes in further jobs."""
    upload_reserve: int = 0
    """Bytes of cache that must be free when a multipart upload begins; real appliances want 5 TB."""
    older_version_follows: bool = False
    """Whether deleting the latest version by its id makes the newest of the others the latest."""
    max_jobs: int = 10_000
    """Number of jobs that may be open; one more is answered with 503."""
    tapes: int = 10
    """Number of tapes in a new library."""
    tape_capacity: int = 6_000 * GIB
    """Bytes that a new tape holds."""
    tape_drives: int = 2
    """Number of drives in a new library."""
    tapes_taken_out: bool = True
    """Whether somebody takes tapes that are ejected out of the library at once; else they wait, and can come back."""
    pools: int = 1
    """Number of disk pools of a new appliance; they belong to no partition yet."""
    pool_capacity: int = 100_000 * GIB
    """Bytes that a new pool holds."""
    unavailable_status: int = 400
    """Status for a job that wants what is on tapes that are not there."""
    uncached_status: int = 404
    """Status for an object that is to be read only if it is in cache, and is not."""
    healthy: bool = True
    """Whether the check of the system's health goes well; otherwise its answer is 503."""
    max_clock_skew: float = 900.0
    """Seconds by which a client's clock may differ."""
    presigned_urls: bool = True
    """Whether a signature in the query, with the time until which it is good, is as good as one in the head."""
    rights: bool = True
    """Whether users need rights; otherwise everyone may do everything."""
    private_administration: bool = False
    """Whether only administrators may read what they alone may change; otherwise everyone may."""
    notification_timeout: float = 5.0
    """Seconds that an end point may take to accept a notification."""
    notification_tries: int = 3
    """How often a notification is sent until it is accepted; then it is given up."""
    notification_retry_delay: float = 1.0
    """Seconds from one try to the next."""
    notification_queue: int = 10_000
    """Number of notifications that may wait to be sent; further ones are dropped."""
    notification_grace: float = 1.0
    """Seconds for which a simulator that stops goes on to send what waits."""
    idle_timeout: float = 60.0
    """Seconds after which a silent connection is closed, and in which the head of a request must have come."""
    request_timeout: float = 24 * 3600.0
    """Seconds in which a request with its body must have come, and its answer must have gone."""

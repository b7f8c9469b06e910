"""Bulk jobs as tests speak of them: opened, transferred and looked at with a raw signed client."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any
from xml.etree import ElementTree
from xml.sax.saxutils import quoteattr

Client = Callable[..., Any]
"""A signed client, as the simulator's conftest has it."""


def start(client: Client, kind: str, entries: str, query: str = "", bucket: str = "bucket") -> Any:
    """Open a job with these ``Object`` elements."""
    query = f"operation=start_bulk_{kind}" + (f"&{query}" if query else "")
    return client("PUT", f"/_rest_/bucket/{bucket}", f"<Objects>{entries}</Objects>".encode(), query=query)


def put_job(client: Client, query: str = "", *, in_bucket: str = "bucket", **sizes: int) -> Any:
    """Open a PUT job for objects of these sizes."""
    entries = "".join(f"<Object Name={quoteattr(name)} Size='{size}'/>" for name, size in sizes.items())
    return start(client, "put", entries, query, in_bucket)


def read_job(client: Client, names: Iterable[str], query: str = "", kind: str = "get") -> Any:
    """Open a job that reads whole objects."""
    return start(client, kind, "".join(f"<Object Name={quoteattr(name)}/>" for name in names), query)


def opened(answer: Any) -> str:
    """Return the id of a job that was opened."""
    assert answer.status == 200, answer.body
    job: str = answer.xml.attrib["JobId"]
    return job


def send(client: Client, job: str, name: str, offset: int, length: int, **headers: str) -> Any:
    """Send one blob."""
    return client("PUT", f"/bucket/{name}", b"x" * length, query=f"job={job}&offset={offset}", **headers)


def fetch(client: Client, job: str, name: str, offset: int = 0, **headers: str) -> Any:
    """Fetch one blob."""
    return client("GET", f"/bucket/{name}", query=f"job={job}&offset={offset}", **headers)


def ready(client: Client, job: str, more: str = "") -> Any:
    """Ask for the chunks that are ready."""
    return client("GET", "/_rest_/job_chunk", query=f"job={job}{more}")


def show(client: Client, job: str) -> Any:
    """Return what the appliance shows of a job."""
    return client("GET", f"/_rest_/job/{job}").xml


def status(client: Client, job: str) -> str:
    """Return what has become of a job."""
    found: str = show(client, job).attrib["Status"]
    return found


def record(client: Client, kind: str, job: str) -> dict[str, str | None]:
    """Return the fields of the record of an active, completed or canceled job."""
    answer = client("GET", f"/_rest_/{kind}_job/{job}")
    assert answer.status == 200, answer.body
    return {child.tag: child.text for child in answer.xml}


def blobs(element: ElementTree.Element) -> list[tuple[str, int, int]]:
    """Return name, offset and length of the blobs in a list, whatever their chunk."""
    return [
        (each.attrib["Name"], int(each.attrib["Offset"]), int(each.attrib["Length"])) for each in element.iter("Object")
    ]


def chunk_ids(element: ElementTree.Element) -> list[str]:
    """Return the ids of the chunks in a list."""
    return [chunk.attrib["ChunkId"] for chunk in element.iterfind("Objects")]


def send_all(client: Client, answer: Any) -> str:
    """Send every blob of a job that was opened; return its id."""
    job = opened(answer)
    for name, offset, length in blobs(answer.xml):
        sent = send(client, job, name, offset, length)
        assert sent.status == 200, sent.body
    return job


def store(client: Client, **sizes: int) -> None:
    """Store objects through a job."""
    send_all(client, put_job(client, **sizes))


def counters(element: ElementTree.Element) -> tuple[int, int, int]:
    """Return the original, cached and completed size of a job."""
    names: Iterator[str] = (f"{name}SizeInBytes" for name in ("Original", "Cached", "Completed"))
    original, cached, completed = (int(element.attrib[name]) for name in names)
    return original, cached, completed

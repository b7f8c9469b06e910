"""One contestant of `lists.py`: prints its seconds, and the MiB that it took."""

from __future__ import annotations

import gc
import json
import random
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast
from uuid import UUID
from xml.parsers import expat

from lxml import etree

import ds3
from ds3.models.master_object_list import MasterObjectList
from ds3_runtime import payloads

PER_CHUNK = 1000
ATTRIBUTES = ("Bucket", "Id", "InCache", "Latest", "Length", "Name", "Offset", "VersionId")


def object_names(count: int) -> Iterator[str]:
    """Yield names as a film archive has them."""
    return (f"reels/2026/folder-{number // 1000:04d}/frame-{number:07d}.dpx" for number in range(count))


def answer_document(count: int) -> bytes:
    """Return the answer that describes a job of so many objects."""
    chance = random.Random(5)
    head = '<MasterObjectList Aggregating="false" BucketName="films" CachedSizeInBytes="0" '
    head += 'ChunkClientProcessingOrderGuarantee="IN_ORDER" CompletedSizeInBytes="0" EntirelyInCache="false" '
    head += f'JobId="{UUID(int=1)}" Naked="false" Name="PUT" OriginalSizeInBytes="{4096 * count}" Priority="NORMAL" '
    head += f'RequestType="PUT" StartDate="2026-01-02T03:04:05.000Z" Status="IN_PROGRESS" UserId="{UUID(int=2)}" '
    head += f'UserName="keeper"><Nodes><Node EndPoint="10.0.0.1" HttpPort="80" Id="{UUID(int=3)}"/></Nodes>'
    parts = [head]
    for number, name in enumerate(object_names(count)):
        if number % PER_CHUNK == 0:
            chunk = f'<Objects ChunkId="{_id(chance)}" ChunkNumber="{number // PER_CHUNK}" NodeId="{UUID(int=3)}">'
            parts.append(f"</Objects>{chunk}" if number else chunk)
        parts.append(
            f'<Object Bucket="films" Id="{_id(chance)}" InCache="false" Latest="true" Length="4096" Name="{name}" '
            f'Offset="0" VersionId="{_id(chance)}"/>'
        )
    return "".join([*parts, "</Objects></MasterObjectList>"]).encode()


def _id(chance: random.Random) -> UUID:
    return UUID(int=chance.getrandbits(128))


def expat_alone(document: bytes) -> object:
    """Parse, and look at nothing."""
    return expat.ParserCreate().Parse(document, True)


def expat_dictionaries(document: bytes) -> object:
    """Collect the attributes of every element."""
    found: list[dict[str, str]] = []
    parser = expat.ParserCreate()
    parser.StartElementHandler = lambda _, attributes: found.append(attributes)
    parser.Parse(document, True)
    return found


def lxml_tree(document: bytes) -> object:
    """Make a tree."""
    return etree.fromstring(document, etree.XMLParser(huge_tree=True))


class SlottedObject:
    """An object as small as Python has them."""

    __slots__ = ATTRIBUTES


class SlottedObjects:
    """A target for lxml that makes an object of each row; all that stays is text."""

    def __init__(self) -> None:
        self.found: list[SlottedObject] = []

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Keep a row."""
        if tag == "Object":
            row = SlottedObject()
            for name, value in attributes.items():
                setattr(row, name, value)
            self.found.append(row)

    def end(self, tag: str) -> None:
        """Do nothing."""

    def close(self) -> list[SlottedObject]:
        """Return all rows."""
        return self.found


def lxml_target(document: bytes) -> object:
    """Make an object with slots of each row."""
    return etree.fromstring(document, etree.XMLParser(huge_tree=True, target=cast(Any, SlottedObjects())))


def ds3_result(document: bytes) -> MasterObjectList:
    """Make the typed result."""
    return MasterObjectList.from_xml(document)


def ds3_some(document: bytes) -> object:
    """Make the typed result, and read what a transfer needs of every row."""
    result = ds3_result(document)
    for chunk in result.objects:
        for row in chunk.objects:
            _ = (row.name, row.offset, row.length)
    return result


def ds3_all(document: bytes) -> object:
    """Make the typed result, and read every value of every row."""
    result = ds3_result(document)
    for chunk in result.objects:
        for row in chunk.objects:
            _ = (row.bucket, row.id, row.in_cache, row.latest, row.length, row.name, row.offset, row.version_id)
    return result


def ds3_list(document: bytes) -> object:
    """Make the typed result, and keep a model of every row."""
    return [row for chunk in ds3_result(document).objects for row in chunk.objects]


def ds3_socket(endpoint: str) -> object:
    """Receive the answer, and make the typed result."""
    with ds3.Client(endpoint, "access", "secret") as client:
        return client.get_job_spectra_s3(ds3.GetJobSpectraS3Request(UUID(int=1))).result


ANSWERS: dict[str, Callable[[Any], object]] = {
    "expat dictionaries": expat_dictionaries,
    "expat, looking at nothing": expat_alone,
    "lxml tree": lxml_tree,
    "lxml target, slotted objects": lxml_target,
    "ds3: typed result": ds3_result,
    "ds3: and three values of every row": ds3_some,
    "ds3: and every value of every row": ds3_all,
    "ds3: and a model of every row kept": ds3_list,
    "ds3: from a socket, document included": ds3_socket,
}


def joined_text(objects: list[ds3.Ds3PutObject]) -> object:
    """Join text without looking at it."""
    rows = "".join([f'<Object Name="{entry.name}" Size="{entry.size}"/>' for entry in objects])
    return f"<Objects>{rows}</Objects>".encode()


BODIES: dict[str, Callable[[Any], object]] = {
    "joined text": joined_text,
    "ds3: bulk put": payloads.objects_to_put,
    "ds3: bulk put of an iterator": lambda objects: payloads.objects_to_put(iter(objects)),
    "ds3: bulk get": payloads.objects_to_get,
}


def main() -> None:
    """Run one contestant."""
    kind, name, path, count = sys.argv[1:]
    if kind == "body":
        print(json.dumps(measured(BODIES[name], _objects(name, int(count)))))
    elif name.startswith("ds3: from a socket"):
        with socket.create_server(("127.0.0.1", 0)) as listener:
            threading.Thread(target=_serve, args=(listener, Path(path)), daemon=True).start()
            port = listener.getsockname()[1]
            print(json.dumps(measured(ANSWERS[name], f"http://127.0.0.1:{port}")))
    else:
        print(json.dumps(measured(ANSWERS[name], Path(path).read_bytes())))


def _objects(name: str, count: int) -> list[ds3.Ds3PutObject] | list[ds3.Ds3GetObject]:
    if name.endswith("get"):
        return [ds3.Ds3GetObject(name) for name in object_names(count)]
    return [ds3.Ds3PutObject(name, 4096) for name in object_names(count)]


def _serve(listener: socket.socket, document: Path) -> None:
    """Answer one request with the document, from the disk's cache."""
    connection, _ = listener.accept()
    with connection, document.open("rb") as file:
        while not connection.recv(65536).endswith(b"\r\n\r\n"):
            pass
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % document.stat().st_size)
        connection.sendfile(file)


def measured(contestant: Callable[[Any], object], given: object) -> tuple[float, float]:
    """Return seconds and MiB."""
    gc.collect()
    before = _peak()
    start = time.perf_counter()
    result = contestant(given)
    seconds = time.perf_counter() - start
    assert result is not None
    return seconds, _peak() - before


def _peak() -> float:
    """Return the most memory that the process had so far, in MiB."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(next(line.split()[1] for line in status.splitlines() if line.startswith("VmHWM"))) / 1024


if __name__ == "__main__":
    main()

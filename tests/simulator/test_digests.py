"""Long blobs that come without a checksum are answered before theirs is computed; nobody sees the difference."""

from __future__ import annotations

import base64
import hashlib
import os
import zlib
from typing import TYPE_CHECKING

import pytest

from ds3_simulator import Simulator

if TYPE_CHECKING:
    from conftest import Answered, SignedClient

BODY = os.urandom(300_000)
MD5 = hashlib.md5(BODY)


@pytest.fixture(autouse=True)
def at_once(simulator: Simulator) -> None:
    simulator.settings.checksum_later = 100_000
    simulator.settings.blob_size = 1_000_000


def open_job(client: SignedClient) -> str:
    body = f"<Objects><Object Name='long' Size='{len(BODY)}'/></Objects>".encode()
    return client("PUT", "/_rest_/bucket/bucket", body, query="operation=start_bulk_put").xml.attrib["JobId"]


def put(client: SignedClient, offset: int = 0, length: int = len(BODY), job: str = "", **fields: str) -> Answered:
    query = f"job={job or open_job(client)}&offset={offset}"
    return client("PUT", "/bucket/long", BODY[offset : offset + length], query=query, **fields)


def test_the_answer_does_not_wait(client: SignedClient, simulator: Simulator) -> None:
    with simulator.world.life.digests.held_back():
        assert put(client).status == 200
        assert simulator.world.database.value("SELECT checksum FROM blob WHERE received IS NOT NULL") is None


def test_whoever_asks_gets_the_checksum(client: SignedClient) -> None:
    put(client)
    head = client("HEAD", "/bucket/long")
    assert head.headers["ETag"] == f'"{MD5.hexdigest()}"'
    assert head.headers["ds3-blob-checksum-offset-0"] == base64.b64encode(MD5.digest()).decode()
    got = client("GET", "/bucket/long")
    assert got.body == BODY
    assert got.headers["Content-MD5"] == base64.b64encode(MD5.digest()).decode()


def test_without_a_job_the_answer_has_the_etag(client: SignedClient) -> None:
    assert client("PUT", "/bucket/long", BODY).headers["ETag"] == f'"{MD5.hexdigest()}"'


@pytest.mark.parametrize("target", ["/bucket", "/_rest_/object?full_details&bucket_id=bucket"])
def test_listings_have_the_etag(client: SignedClient, simulator: Simulator, target: str) -> None:
    path, _, query = target.partition("?")
    with simulator.world.life.digests.held_back():
        put(client)
        etags = [each.text for each in client("GET", path, query=query).xml.iter("ETag")]
    assert [etag and etag.strip('"') for etag in etags] == [MD5.hexdigest()]


def test_a_checksum_that_was_sent_is_compared_first(client: SignedClient) -> None:
    job = open_job(client)
    wrong = base64.b64encode(zlib.crc32(b"other").to_bytes(4, "big")).decode()
    assert put(client, job=job, content_crc32=wrong).code == "BadDigest"
    right = base64.b64encode(zlib.crc32(BODY).to_bytes(4, "big")).decode()
    assert put(client, job=job, content_crc32=right).status == 200
    assert client("HEAD", "/bucket/long").headers["ds3-blob-checksum-offset-0"] == right


def test_an_object_of_two_blobs(client: SignedClient, simulator: Simulator) -> None:
    simulator.settings.blob_size = 200_000
    job = open_job(client)
    for offset in (0, 200_000):
        assert put(client, offset, 200_000, job).status == 200
    digests = [hashlib.md5(BODY[:200_000]).digest(), hashlib.md5(BODY[200_000:]).digest()]
    head = client("HEAD", "/bucket/long").headers
    assert head["ETag"] == f'"{hashlib.md5(b"".join(digests)).hexdigest()}-2"'
    offsets = {f"ds3-blob-checksum-offset-{offset}" for offset in (0, 200_000)}
    assert {head[name] for name in offsets} == {base64.b64encode(digest).decode() for digest in digests}


def test_a_restart_computes_what_was_left(client: SignedClient, simulator: Simulator) -> None:
    with simulator.world.life.digests.held_back():
        put(client)
        client.connection.close()
        simulator.stop()
    simulator.start()
    assert client("HEAD", "/bucket/long").headers["ETag"] == f'"{MD5.hexdigest()}"'


def test_an_object_that_is_deleted_first(client: SignedClient, simulator: Simulator) -> None:
    with simulator.world.life.digests.held_back():
        put(client)
        assert client("DELETE", "/bucket/long").status == 204
    assert put(client).status == 200
    assert client("GET", "/bucket/long").body == BODY


def test_nobody_waits_for_long_bodies_of_others(client: SignedClient, simulator: Simulator) -> None:
    simulator.settings.blob_size = simulator.settings.chunk_size = 64 * 1024**2
    content = bytes(64 * 1024**2)
    body = f"<Objects><Object Name='huge' Size='{len(content)}'/></Objects>".encode()
    job = client("PUT", "/_rest_/bucket/bucket", body, query="operation=start_bulk_put").xml.attrib["JobId"]
    assert client("PUT", "/bucket/huge", content, query=f"job={job}&offset=0").status == 200
    with simulator.world.life.digests.held_back():
        head = client("HEAD", "/bucket/huge")
    assert head.headers["ETag"] == f'"{hashlib.md5(content).hexdigest()}"'

"""Long bodies that come without a checksum are answered before theirs is computed; nobody sees the difference."""

from __future__ import annotations

import base64
import hashlib
import os
import zlib
from typing import TYPE_CHECKING

import pytest

from ds3_simulator import Simulator

if TYPE_CHECKING:
    from conftest import SignedClient

BODY = os.urandom(300_000)
MD5 = hashlib.md5(BODY)


@pytest.fixture(autouse=True)
def at_once(simulator: Simulator) -> None:
    simulator.settings.checksum_later = 100_000


def test_the_answer_does_not_wait(client: SignedClient) -> None:
    answered = client("PUT", "/bucket/long", BODY)
    assert answered.status == 200
    assert answered.headers["ETag"] is None
    assert client("PUT", "/bucket/short", b"body").headers["ETag"] == f'"{hashlib.md5(b"body").hexdigest()}"'


def test_whoever_asks_gets_the_checksum(client: SignedClient) -> None:
    client("PUT", "/bucket/long", BODY)
    head = client("HEAD", "/bucket/long")
    assert head.headers["ETag"] == f'"{MD5.hexdigest()}"'
    assert head.headers["ds3-blob-checksum-offset-0"] == base64.b64encode(MD5.digest()).decode()
    got = client("GET", "/bucket/long")
    assert got.body == BODY
    assert got.headers["Content-MD5"] == base64.b64encode(MD5.digest()).decode()


@pytest.mark.parametrize("target", ["/bucket", "/_rest_/object?full_details&bucket_id=bucket"])
def test_listings_have_the_etag(client: SignedClient, target: str) -> None:
    client("PUT", "/bucket/long", BODY)
    path, _, query = target.partition("?")
    assert [each.text.strip('"') for each in client("GET", path, query=query).xml.iter("ETag") if each.text] == [
        MD5.hexdigest()
    ]


def test_a_checksum_that_was_sent_is_compared_first(client: SignedClient) -> None:
    wrong = base64.b64encode(zlib.crc32(b"other").to_bytes(4, "big")).decode()
    assert client("PUT", "/bucket/long", BODY, content_crc32=wrong).code == "BadDigest"
    right = base64.b64encode(zlib.crc32(BODY).to_bytes(4, "big")).decode()
    assert client("PUT", "/bucket/long", BODY, content_crc32=right).headers["ETag"]


def test_blobs_of_a_job(client: SignedClient, simulator: Simulator) -> None:
    simulator.settings.blob_size = 200_000
    body = f"<Objects><Object Name='o' Size='{len(BODY)}'/></Objects>".encode()
    job = client("PUT", "/_rest_/bucket/bucket", body, query="operation=start_bulk_put").xml.attrib["JobId"]
    for offset in (0, 200_000):
        blob = BODY[offset : offset + 200_000]
        assert client("PUT", "/bucket/o", blob, query=f"job={job}&offset={offset}").status == 200
    digests = [hashlib.md5(BODY[:200_000]).digest(), hashlib.md5(BODY[200_000:]).digest()]
    head = client("HEAD", "/bucket/o").headers
    assert head["ETag"] == f'"{hashlib.md5(b"".join(digests)).hexdigest()}-2"'
    offsets = {f"ds3-blob-checksum-offset-{offset}" for offset in (0, 200_000)}
    assert {head[name] for name in offsets} == {base64.b64encode(digest).decode() for digest in digests}


def test_a_restart_computes_what_was_left(client: SignedClient, simulator: Simulator) -> None:
    with simulator.world.life.digests.held_back():
        client("PUT", "/bucket/long", BODY)
        client.connection.close()
        simulator.stop()
    simulator.start()
    assert client("HEAD", "/bucket/long").headers["ETag"] == f'"{MD5.hexdigest()}"'


def test_an_object_that_is_deleted_first(client: SignedClient, simulator: Simulator) -> None:
    with simulator.world.life.digests.held_back():
        client("PUT", "/bucket/long", BODY)
        assert client("DELETE", "/bucket/long").status == 204
    assert client("PUT", "/bucket/long", BODY).status == 200
    assert client("GET", "/bucket/long").body == BODY


def test_nobody_waits_for_long_bodies_of_others(client: SignedClient, simulator: Simulator) -> None:
    body = bytes(64 * 1024**2)
    client("PUT", "/bucket/long", body)
    with simulator.world.life.digests.held_back():
        head = client("HEAD", "/bucket/long")
    assert head.headers["ETag"] == f'"{hashlib.md5(body).hexdigest()}"'

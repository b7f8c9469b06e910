"""Multipart uploads are completed: parts become an object."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping, Sequence
from urllib.parse import quote

from ...errors import bad_request, not_found
from ...http.message import Headers
from ...state.files import Content
from ...state.identity import new_id
from ...state.rows import Blob, Bucket, Part
from ...wire.checksums import Verifier
from ...wire.documents import read_parts
from ..lookup import find_record, path_bucket
from ..table import handles
from ..world import Answer, Call
from .names import refuse_name
from .room import room_for
from .upload_parts import parts_of
from .uploads import find_upload
from .versions import add_complete_version


@handles("CompleteMultiPartUpload")
def complete_upload(call: Call) -> Answer:
    """Join the listed parts into one object of one blob, so that it can be read without a job."""
    bucket, listed = path_bucket(call), read_parts(call.request)
    with call.world.database.transaction():
        upload = find_upload(call)
        parts = _chosen(parts_of(call.world, upload), listed)
    etag, size = _etag(parts), sum(part.length for part in parts)
    refuse_name(upload.name, size)
    with room_for(call.world, size):
        try:
            _join(call, bucket, parts, etag)
        except FileNotFoundError:
            raise not_found("The upload was completed or abandoned a moment ago.", "NoSuchUpload") from None
    location = f"http://{call.request.headers.get('host') or ''}/{bucket.name}/{quote(upload.name)}"
    return Answer({"bucket": bucket.name, "e_tag": f'"{etag}"', "key": upload.name, "location": location})


def _join(call: Call, bucket: Bucket, parts: Sequence[Part], etag: str) -> None:
    """Write the contents of parts behind each other, while their checksum is computed, and store them."""
    policy = find_record(call.world, "DataPolicy", bucket.data_policy_id)
    verifier = Verifier(Headers(()), policy["checksum_type"])
    with call.world.store.files.join([part.id for part in parts], verifier) as joined:
        blob = Blob(new_id(), "", 0, sum(part.length for part in parts), checksum_type=verifier.kind)
        blob.checksum = base64.b64encode(verifier.verify()).decode()
        _store(call, bucket, blob, etag, joined)


def _store(call: Call, bucket: Bucket, blob: Blob, etag: str, content: Content) -> None:
    world = call.world
    with world.database.transaction():
        upload = find_upload(call)
        add_complete_version(world, bucket, upload.name, json.loads(upload.metadata), blob, etag)
        world.store.remove_upload(upload.id)
        world.store.files.keep(content, blob.id)
        world.life.blob_received(blob)


def _chosen(known: Mapping[int, Part], listed: Sequence[tuple[int, str]]) -> list[Part]:
    """Return the parts that the client lists; a refusal if they are out of order, unknown or others."""
    numbers = [number for number, _ in listed]
    if numbers != sorted(set(numbers)):
        raise bad_request("The parts are not listed in ascending order.", "InvalidPartOrder")
    for number, etag in listed:
        if number not in known or known[number].digest != etag:
            raise bad_request(f"Part {number} was not received, or has another ETag.", "InvalidPart")
    return [known[number] for number in numbers]


def _etag(parts: Sequence[Part]) -> str:
    digests = b"".join(bytes.fromhex(part.digest) for part in parts)
    return f"{hashlib.md5(digests).hexdigest()}-{len(parts)}"

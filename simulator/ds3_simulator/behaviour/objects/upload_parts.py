"""Parts of multipart uploads come in, in any order."""

from __future__ import annotations

from ...errors import bad_request
from ...state.identity import new_id
from ...state.rows import Part, Upload
from ...wire.checksums import Verifier
from ..table import handles
from ..world import Answer, Call, World
from .room import room_for
from .uploads import find_upload

HIGHEST = 10_000


@handles("PutMultiPartUploadPart")
def put_part(call: Call) -> Answer:
    """Store a part; one that was sent before under the same number is replaced."""
    world, length = call.world, call.request.body.length
    upload, number, verifier = find_upload(call), _number(call), Verifier(call.request.headers, "MD5")
    with room_for(world, length), world.store.files.receive(call.request.body, verifier) as received:
        part = Part(new_id(), upload.id, number, length, world.clock.now(), verifier.verify().hex())
        with world.database.transaction():
            find_upload(call)
            _replace(world, part)
            world.store.files.keep(received, part.id)
    return Answer(headers={"ETag": f'"{part.digest}"'})


def parts_of(world: World, upload: Upload) -> dict[int, Part]:
    """Return the parts of an upload by number."""
    return {part.number: part for part in world.database.all(Part, "WHERE upload_id = ?", upload.id)}


def _number(call: Call) -> int:
    number = call.arguments.number("part_number")
    if number is None or not 1 <= number <= HIGHEST:
        raise bad_request(f"Parts have numbers from 1 to {HIGHEST}.", "InvalidArgument")
    return number


def _replace(world: World, part: Part) -> None:
    query = "SELECT id FROM part WHERE upload_id = ? AND number = ?"
    earlier = world.database.column(query, part.upload_id, part.number)
    world.store.remove_parts(earlier)
    world.database.insert(part)

"""Multipart uploads and their parts are listed in pages."""

from __future__ import annotations

from collections.abc import Iterator

from ...errors import bad_request
from ...state.rows import Bucket, Part, Upload
from ...wire.encoder import Values
from ..lookup import path_bucket
from ..table import handles
from ..world import Answer, Call, World
from .owners import owner_values
from .uploads import find_upload

MOST = 1000
"""Entries of one list, at most and by default."""

_Entry = tuple[str, Upload | None]
"""An upload with its key, or a common prefix that stands for several."""


@handles("ListMultiPartUploads")
def list_uploads(call: Call) -> Answer:
    """List the uploads under way in a bucket, by name and then by age."""
    bucket, limit = path_bucket(call), _limit(call, "max_uploads")
    names = ("delimiter", "key_marker", "prefix", "upload_id_marker")
    asked = {name: call.arguments.text(name) or "" for name in names}
    entries = _entries(call, bucket, asked["prefix"], asked["delimiter"])
    following = [entry for entry in entries if _is_behind(entry, asked["key_marker"], asked["upload_id_marker"])]
    page, truncated = following[:limit], 0 < limit < len(following)
    values = {"bucket": bucket.name, "max_uploads": limit, "truncated": truncated}
    return Answer({**asked, **values, **_marker(page if truncated else []), **_page(call.world, page)})


@handles("ListMultiPartUploadParts")
def list_parts(call: Call) -> Answer:
    """List the parts of an upload by number."""
    world, upload, limit = call.world, find_upload(call), _limit(call, "max_parts")
    marker = call.arguments.number("part_number_marker") or 0
    rest = "WHERE upload_id = ? AND number > ? ORDER BY number LIMIT ?"
    parts = world.database.all(Part, rest, upload.id, marker, limit + 1)
    page = parts[:limit]
    values = {
        "bucket": call.arguments.required("bucket_name"),
        "max_parts": limit,
        "next_part_number_marker": page[-1].number if page else 0,
        "part_number_marker": marker,
        "parts": map(_part_values, page),
        "truncated": 0 < limit < len(parts),
    }
    return Answer({**_upload_values(world, upload), **values})


def _limit(call: Call, argument: str) -> int:
    """Return how many entries a page may have."""
    wanted = call.arguments.number(argument)
    if wanted is not None and wanted < 0:
        raise bad_request(f"{argument} is negative.", "InvalidArgument")
    return MOST if wanted is None else min(wanted, MOST)


def _entries(call: Call, bucket: Bucket, prefix: str, delimiter: str) -> Iterator[_Entry]:
    last = None
    for upload in call.world.database.all(Upload, "WHERE bucket_id = ? ORDER BY name, id", bucket.id):
        if upload.name.startswith(prefix):
            common = _common_prefix(upload.name, prefix, delimiter)
            if common is None:
                yield upload.name, upload
            elif common != last:
                yield common, None
            last = common


def _common_prefix(name: str, prefix: str, delimiter: str) -> str | None:
    stem, found, _ = name[len(prefix) :].partition(delimiter) if delimiter else ("", "", "")
    return prefix + stem + found if found else None


def _is_behind(entry: _Entry, key_marker: str, upload_id_marker: str) -> bool:
    key, upload = entry
    is_later = upload is not None and bool(upload_id_marker) and upload.id > upload_id_marker
    return key > key_marker or (key == key_marker and is_later)


def _marker(page: list[_Entry]) -> Values:
    """Return where the next page is to begin; without entries there is none."""
    key, upload = page[-1] if page else (None, None)
    return {"next_key_marker": key, "next_upload_id_marker": upload and upload.id}


def _page(world: World, page: list[_Entry]) -> Values:
    return {
        "common_prefixes": [key for key, upload in page if upload is None],
        "uploads": [_upload_values(world, upload) for _, upload in page if upload],
    }


def _upload_values(world: World, upload: Upload) -> Values:
    # The user may be gone by now.
    user = world.store.records.get("SpectraUser", upload.user_id) or {"name": "", "id": upload.user_id}
    return {"initiated": upload.begun, "key": upload.name, "owner": owner_values(user), "upload_id": upload.id}


def _part_values(part: Part) -> Values:
    return {
        "e_tag": f'"{part.digest}"',
        "last_modified": part.received,
        "part_number": part.number,
        "size": part.length,
    }

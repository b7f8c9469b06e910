"""How long blobs may be."""

from __future__ import annotations

from ...errors import bad_request
from ...state.records import Fields
from ..world import Call

LONGEST_BLOB = 1024**4
"""No blob is longer, even where objects may not be split."""


def blob_size(call: Call, policy: Fields) -> int:
    """Return the length of the longest blob, as the client, the data policy and the appliance would have it."""
    usual = min(int(policy.get("default_blob_size") or call.world.settings.blob_size), _cacheable(call))
    wanted = call.arguments.number("max_upload_size")
    least = call.world.settings.min_upload_size
    if wanted is not None and wanted < max(least, 1):
        raise bad_request(f"max_upload_size must be at least {least}.", "InvalidArgument")
    if policy.get("blobbing_enabled") is False:
        return LONGEST_BLOB
    return usual if wanted is None else min(wanted, usual)


def _cacheable(call: Call) -> int:
    return max(1, call.world.life.largest())

"""What clients note about objects."""

from __future__ import annotations

from ..jobs.transfer import METADATA_PREFIX
from ..world import Call


def metadata_of(call: Call) -> dict[str, str]:
    """Return the metadata in the head of a request, by lower-case name; repeated ones are joined by commas."""
    fields = call.request.headers.starting_with(METADATA_PREFIX)
    return {name.removeprefix(METADATA_PREFIX): value for name, value in fields}

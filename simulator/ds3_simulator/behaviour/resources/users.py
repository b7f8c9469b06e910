"""Users, as far as they are more than data."""

from __future__ import annotations

import base64
import secrets

from ...state.records import Records
from ..table import handles_action
from ..world import Answer, Call
from .records import add_record, named_record


@handles_action("create", resource="user")
def create_user(call: Call) -> Answer:
    """Create a user, with keys to sign with."""
    access_key = _access_key(call.world.store.records, call.arguments.required("name"))
    return Answer(add_record(call, {"auth_id": access_key, "secret_key": _secret_key()}))


@handles_action("modify", "regenerate_secret_key", resource="user")
def regenerate_secret_key(call: Call) -> Answer:
    """Give a user another secret key; the old one is worth nothing from now on."""
    with call.world.database.transaction():
        user = named_record(call) | {"secret_key": _secret_key()}
        call.world.store.records.save(user)
    return Answer(user)


def _access_key(records: Records, name: str) -> str:
    """Return the access key that follows from a name, or another one if somebody has that."""
    access_key = base64.b64encode(name.encode()).decode()
    if records.by("SpectraUser", "auth_id", access_key) and not records.find("SpectraUser", name):
        return secrets.token_urlsafe(9)
    return access_key


def _secret_key() -> str:
    return secrets.token_urlsafe(9)

"""Users, as far as they are more than data."""

from __future__ import annotations

import base64
import secrets

from ..lookup import find_record
from ..table import handles
from ..world import Answer, Call
from .records import add_record


@handles("DelegateCreateUserSpectraS3")
def create_user(call: Call) -> Answer:
    """Create a user, with keys to sign with."""
    auth_id = base64.b64encode(call.arguments.required("name").encode()).decode()
    return Answer(add_record(call, {"auth_id": auth_id, "secret_key": secrets.token_urlsafe(9)}))


@handles("RegenerateUserSecretKeySpectraS3")
def regenerate_secret_key(call: Call) -> Answer:
    """Give a user another secret key."""
    user = find_record(call.world, "SpectraUser", call.arguments.required("user_id"))
    user["secret_key"] = secrets.token_urlsafe(9)
    call.world.store.records.save(user)
    return Answer(user)

from __future__ import annotations

import ssl
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from ds3_runtime import BaseClient, RetryPolicy

from .scripted import Play, ScriptedServer, answer

Serve = Callable[..., ScriptedServer]
Connect = Callable[..., BaseClient]

QUICK = RetryPolicy(first_wait=0.001)


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Start servers that play a script; without one they say 200 to everything."""
    with ExitStack() as stack:
        servers: list[ScriptedServer] = []

        def start(*script: bytes | Play, context: ssl.SSLContext | None = None, host: str = "127.0.0.1") -> Any:
            server = ScriptedServer(deque(script or (answer(),)), context, host=host)
            servers.append(server)
            return stack.enter_context(server)

        yield start
    for server in servers:
        assert not server.failures


@pytest.fixture
def connect() -> Iterator[Connect]:
    """Make clients that repeat quickly."""
    with ExitStack() as stack:

        def start(endpoint: str | ScriptedServer, **options: Any) -> BaseClient:
            url = endpoint.endpoint if isinstance(endpoint, ScriptedServer) else endpoint
            return stack.enter_context(BaseClient(url, "access", "secret", **({"retry": QUICK} | options)))

        yield start

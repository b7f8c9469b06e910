"""Connections are made in threads of their own: names, handshakes and proxies take their time."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from threading import Thread

from ..wire.connection import Connection
from ..wire.dialling import dial
from ..wire.route import Route
from .connection import TaskConnection


async def dial_for_task(route: Route, seconds: float | None) -> TaskConnection:
    """Return a new connection to the appliance; `ConnectFailed` or `ConnectTimeout` when there is none."""
    loop = asyncio.get_running_loop()
    made: asyncio.Future[Connection] = loop.create_future()
    Thread(target=_dial, args=(loop, made, route, seconds), name="ds3-dialling", daemon=True).start()
    connection = await made
    try:
        return TaskConnection(connection, loop)
    except BaseException:
        connection.close()
        raise


def _dial(
    loop: asyncio.AbstractEventLoop, made: asyncio.Future[Connection], route: Route, seconds: float | None
) -> None:
    connection: Connection | None = None
    try:
        connection = dial(route, seconds)
        connection.detach()  # the system bounds its waits no more
        connection.stream.settimeout(0)
        loop.call_soon_threadsafe(_deliver, made, connection)
    except BaseException as error:  # noqa: BLE001  # the task raises it
        if connection is not None:
            connection.close()
        with suppress(RuntimeError):  # the loop has ended, and with it all who could have waited
            loop.call_soon_threadsafe(_fail, made, error)


def _deliver(made: asyncio.Future[Connection], connection: Connection) -> None:
    if made.done():  # nobody waits any more
        connection.close()
    else:
        made.set_result(connection)


def _fail(made: asyncio.Future[Connection], error: BaseException) -> None:
    if not made.done():
        made.set_exception(error)

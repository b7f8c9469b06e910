"""An asynchronous client with the face of a synchronous one, so that one test can be about both."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import contextmanager
from typing import Any, Self

from ds3_runtime import BaseAsyncClient
from ds3_runtime.config import ClientConfig

PATIENCE = 60.0
"""Seconds after which a call that hangs gives up."""


class BlockingClient:
    """Makes the calls of an asynchronous client in an event loop, which has a thread of its own."""

    def __init__(self, kind: type[BaseAsyncClient], *where: Any, **settings: Any) -> None:
        self.client = kind(*where, **settings)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever)
        self._thread.start()

    def wait_for(self, work: Coroutine[Any, Any, Any]) -> Any:
        """Return what comes of a coroutine."""
        future = asyncio.run_coroutine_threadsafe(work, self._loop)
        try:
            return future.result(PATIENCE)
        except TimeoutError:
            future.cancel()
            raise

    @property
    def config(self) -> ClientConfig:
        """The client's settings."""
        return self.client.config

    @config.setter
    def config(self, config: ClientConfig) -> None:
        self.client.config = config

    def __getattr__(self, name: str) -> Callable[..., Any]:
        method = getattr(self.client, name)
        return lambda *given, **named: self.wait_for(method(*given, **named))

    def pages(self, *given: Any, **named: Any) -> BlockingPages:
        """Return the rows of all pages."""
        return BlockingPages(self, self.client.pages(*given, **named))

    @contextmanager
    def stream(self, *given: Any, **named: Any) -> Iterator[BlockingPieces]:
        """Yield the pieces of an answer."""
        arriving = self.client.stream(*given, **named)
        pieces = self.wait_for(arriving.__aenter__())
        try:
            yield BlockingPieces(self, pieces)
        except BaseException as error:
            self.wait_for(arriving.__aexit__(type(error), error, error.__traceback__))
            raise
        self.wait_for(arriving.__aexit__(None, None, None))

    def walk(self, iterator: AsyncIterator[Any]) -> Iterator[Any]:
        """Yield what an asynchronous iterator yields."""
        end = object()

        async def following() -> Any:
            return await anext(iterator, end)

        while (value := self.wait_for(following())) is not end:
            yield value

    def end(self) -> None:
        """Close the client, and its event loop in peace."""
        self.wait_for(self.client.close())
        self.wait_for(self._loop.shutdown_asyncgens())
        self.wait_for(self._loop.shutdown_default_executor())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(PATIENCE)
        self._loop.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.end()

    def __repr__(self) -> str:
        return repr(self.client)


class BlockingPages:
    """Rows of all pages."""

    def __init__(self, client: BlockingClient, pages: Any) -> None:
        self._client = client
        self._pages = pages

    def __iter__(self) -> Iterator[Any]:
        return self._client.walk(aiter(self._pages))

    def by_page(self) -> Iterator[Any]:
        """Yield the responses."""
        return self._client.walk(self._pages.by_page())


class BlockingPieces:
    """Pieces of an answer."""

    def __init__(self, client: BlockingClient, pieces: Any) -> None:
        self._client = client
        self._pieces = pieces
        self.response = pieces.response

    def __iter__(self) -> Iterator[bytes]:
        return self._client.walk(aiter(self._pieces))

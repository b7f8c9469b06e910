# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""Bulk jobs for asyncio."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from ds3_runtime import transfer

from .client import Client
from .jobs import Transfers

if TYPE_CHECKING:
    from .async_client import AsyncClient


class AsyncTransfers(transfer.AsyncTransfers):
    """Moves files and directories in bulk jobs from tasks; see `ds3_runtime.transfer.AsyncTransfers`.

    Each transfer has connections of its own, with the settings of `client`.
    """

    def __init__(
        self,
        client: AsyncClient,
        options: transfer.TransferOptions | None = None,
        *,
        executor: transfer.Workers | None = None,
    ) -> None:
        config = client.portable_config

        @contextmanager
        def opened() -> Iterator[Transfers]:
            with Client.of(config) as own:
                yield Transfers(own, options, executor=executor)

        super().__init__(opened)

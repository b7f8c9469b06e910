"""Simulators from what people say: settings as text, faults, buckets and users that are there from the start."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from inspect import signature
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from .faults import Fault
from .simulator import Simulator
from .state.rows import Bucket
from .tuning import read_settings


@contextmanager
def open_simulator(
    *,
    data: str | Path | None = None,
    faults: Iterable[Fault | str | Mapping[str, Any]] = (),
    buckets: Iterable[str] = (),
    users: Iterable[tuple[str, str, str]] = (),
    seed: int = 0,
    **options: Any,
) -> Iterator[Simulator]:
    """Yield a simulator that runs; ValueError if a setting or fault makes no sense.

    Without `data` it lives in a temporary directory that goes away. Users are names with access ids and secret keys.
    With the same seed, the same requests meet the same faults.
    Further arguments are those of `Simulator`; settings may be text, such as ``blob_size="10M"``.
    """
    with ExitStack() as stack:
        if data is None:
            data = stack.enter_context(TemporaryDirectory(prefix="ds3-simulator-"))
        simulator = stack.enter_context(Simulator(data, **_read(options)))
        simulator.faults.seed = seed
        for fault in faults:
            simulator.faults.add(fault)
        _ensure_users(simulator, users)
        _ensure_buckets(simulator, buckets)
        yield simulator


def _ensure_users(simulator: Simulator, users: Iterable[tuple[str, str, str]]) -> None:
    """Create the users who are not there from an earlier time."""
    for name, access_key, secret_key in users:
        if simulator.world.store.records.find("SpectraUser", name) is None:
            simulator.create_user(name, access_key, secret_key)


def _ensure_buckets(simulator: Simulator, buckets: Iterable[str]) -> None:
    """Create the buckets that are not there from an earlier time."""
    for name in buckets:
        if simulator.world.database.first(Bucket, "WHERE name = ?", name) is None:
            simulator.create_bucket(name)


def _read(options: Mapping[str, Any]) -> dict[str, Any]:
    """Return the options with those that are settings in their own types."""
    named = {name for name in signature(Simulator).parameters if name != "settings"}
    others = {name: value for name, value in options.items() if name in named}
    return others | read_settings({name: value for name, value in options.items() if name not in named})

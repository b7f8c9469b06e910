"""Transfers that are awaited."""

from __future__ import annotations

import asyncio
import inspect
import threading
import time
from pathlib import Path

import httpx
import pytest

import ds3
from ds3_runtime import transfer
from ds3_runtime.errors import Cancelled, ConfigurationError, NotFound
from ds3_runtime.transfer import JobState
from ds3_simulator import Simulator

from .conftest import BUCKET, digests, held, tree


def asynchronous(simulator: Simulator) -> ds3.AsyncClient:
    return ds3.AsyncClient(simulator.endpoint, simulator.access_key, simulator.secret_key)


def test_every_method_is_there() -> None:
    methods = {name for name, value in vars(transfer.Transfers).items() if inspect.isfunction(value) and name[0] != "_"}
    assert methods == {name for name in vars(transfer.AsyncTransfers) if name[0] != "_"}
    awaited = methods - {"cancel"}
    assert all(inspect.iscoroutinefunction(getattr(ds3.AsyncTransfers, name)) for name in awaited)


def test_many_at_once(simulator: Simulator, source: Path, tmp_path: Path) -> None:
    async def main() -> tuple[ds3.TransferReport, list[ds3.TransferReport]]:
        async with asynchronous(simulator) as client:
            transfers = ds3.AsyncTransfers(client)
            report = await transfers.put_directory(BUCKET, source)
            places = [tmp_path / "restored" / str(number) for number in range(3)]
            return report, await asyncio.gather(*(transfers.get_bucket(BUCKET, place) for place in places))

    stored, fetched = asyncio.run(main())
    assert held(simulator) == digests(source)
    assert [one.bytes for one in fetched] == [stored.bytes] * 3
    assert all(tree(tmp_path / "restored" / str(number)) == tree(source) for number in range(3))


def test_other_answers_than_reports(simulator: Simulator, source: Path) -> None:
    async def main() -> JobState:
        async with asynchronous(simulator) as client:
            transfers = ds3.AsyncTransfers(client)
            report = await transfers.put_directory(BUCKET, source)
            simulator.clock.advance(3600)
            return await transfers.wait_until_persisted(report.jobs[0])

    assert asyncio.run(main()).status == "COMPLETED"


def test_errors_are_raised_in_the_task(simulator: Simulator, tmp_path: Path) -> None:
    async def main() -> None:
        async with asynchronous(simulator) as client:
            await ds3.AsyncTransfers(client).get_file(BUCKET, "nothing", tmp_path / "nothing")

    with pytest.raises(NotFound):
        asyncio.run(main())


def test_a_callback_cannot_make_a_task_wait_for_ever(simulator: Simulator, source: Path) -> None:
    """No task can be told of StopIteration, which some callback may let out."""

    def careless(_: ds3.Progress) -> None:
        next(iter(()))

    async def main() -> None:
        async with asynchronous(simulator) as client:
            transfers = ds3.AsyncTransfers(client)
            await asyncio.wait_for(transfers.put_directory(BUCKET, source, on_progress=careless), 30)

    with pytest.raises(RuntimeError, match="StopIteration"):
        asyncio.run(main())


@pytest.mark.parametrize("how", ["task", "cancel"])
def test_a_cancelled_transfer_leaves_nothing(simulator: Simulator, source: Path, tmp_path: Path, how: str) -> None:
    async def main() -> None:
        async with asynchronous(simulator) as client:
            transfers = ds3.AsyncTransfers(client)
            await transfers.put_directory(BUCKET, source)
            slow = simulator.faults.add("slow operation=get rate=1000")
            task = asyncio.create_task(transfers.get_bucket(BUCKET, tmp_path / "restored"))
            while not simulator.faults.struck(slow):
                await asyncio.sleep(0.01)
            _ = task.cancel() if how == "task" else transfers.cancel()
            with pytest.raises(asyncio.CancelledError if how == "task" else Cancelled):
                await task
            assert not list(tmp_path.rglob("*.part"))
            with pytest.raises(Cancelled) if how == "cancel" else _nothing():
                await transfers.put_directory(BUCKET, source, prefix="more/")

    asyncio.run(main())
    _no_transfer_is_left()


class _nothing:  # noqa: N801  # a context manager like those beside it
    def __enter__(self) -> None: ...

    def __exit__(self, *error: object) -> None: ...


def _no_transfer_is_left() -> None:
    """Wait until the last thread has noticed that its connection is gone."""
    deadline = time.monotonic() + 20
    while any(one.name.startswith("ds3-transfer") for one in threading.enumerate()):
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_progress_can_be_iterated(simulator: Simulator, source: Path) -> None:
    async def main() -> tuple[list[ds3.Progress], ds3.TransferReport | None]:
        async with asynchronous(simulator) as client:
            transfers = ds3.AsyncTransfers(client)
            async with ds3.follow_async(transfers.put_directory, BUCKET, source) as steps:
                return [step async for step in steps], steps.report

    steps, report = asyncio.run(main())
    assert report
    assert steps[-1].bytes_done == report.bytes == sum(map(len, tree(source).values()))


def test_an_iteration_raises_what_the_transfer_does(simulator: Simulator, source: Path) -> None:
    async def main() -> None:
        async with (
            asynchronous(simulator) as client,
            ds3.follow_async(ds3.AsyncTransfers(client).put_directory, "nowhere", source) as steps,
        ):
            async for _ in steps:
                pass

    with pytest.raises(NotFound):
        asyncio.run(main())


def test_who_leaves_early_cancels(simulator: Simulator, source: Path) -> None:
    async def main() -> None:
        async with asynchronous(simulator) as client:
            simulator.faults.add("slow operation=put rate=100000")
            async with ds3.follow_async(ds3.AsyncTransfers(client).put_directory, BUCKET, source) as steps:
                await anext(steps)

    asyncio.run(main())
    _no_transfer_is_left()
    assert "long.mov" not in {name for name, digest in held(simulator).items() if digest}


def test_a_transport_of_the_users_is_refused() -> None:
    transport = httpx.MockTransport(lambda _: pytest.fail("something was sent"))
    client = ds3.AsyncClient("http://appliance", "key", "secret", transport=transport)
    with pytest.raises(ConfigurationError, match="transport of its own"):
        ds3.AsyncTransfers(client)

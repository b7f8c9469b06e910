"""The pytest plugin: a fresh appliance for each test that names the fixture ``ds3_simulator``."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from .simulator import Simulator

Factory = Callable[..., "Simulator"]
"""Starts a simulator: takes what the marker takes."""

_MARKER = (
    "ds3_simulator(api=..., faults=[...], buckets=[...], may_fail=False, **settings): how the fixture's appliance is "
    "to behave, and whether it may have faults of its own"
)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option for the API version."""
    group = parser.getgroup("ds3_simulator", "simulated BlackPearl appliance")
    group.addoption("--ds3-simulator-api", metavar="VERSION", help="API version unless a test says (the newest)")


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker known."""
    config.addinivalue_line("markers", _MARKER)


@pytest.fixture
def ds3_simulator_factory(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Factory]:
    """Return what starts appliances, each with data of its own; they are stopped in the end.

    The test fails if one of them had a fault that nobody asked for.
    """
    from . import open_simulator  # the simulator is loaded when a test wants it, not when pytest starts

    numbers = count(1)
    with _failing_on_faults(_marked(request).get("may_fail", False)), ExitStack() as stack:

        def start(**options: Any) -> Simulator:
            usual = {
                "api": request.config.getoption("--ds3-simulator-api"),
                "data": tmp_path / f"ds3-simulator-{next(numbers)}",
            }
            return stack.enter_context(open_simulator(**(usual | options)))

        yield start


@pytest.fixture
def ds3_simulator(request: pytest.FixtureRequest, ds3_simulator_factory: Factory) -> Simulator:
    """Return an empty appliance that answers at ``ds3_simulator.endpoint``; the marker of that name sets it up."""
    options = _marked(request)
    options.pop("may_fail", None)
    return ds3_simulator_factory(**options)


def _marked(request: pytest.FixtureRequest) -> dict[str, Any]:
    """Return what the markers of a test say, the nearest one last."""
    options: dict[str, Any] = {}
    for marker in reversed(list(request.node.iter_markers("ds3_simulator"))):
        if marker.args:
            raise pytest.UsageError("the marker ds3_simulator takes keyword arguments only")
        options |= marker.kwargs
    return options


class _Faults(logging.Handler):
    """Remembers what the simulator logs as an error."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.records: list[str] = []
        self.setFormatter(logging.Formatter("%(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        """Remember a message, with its traceback."""
        self.records.append(self.format(record))


@contextmanager
def _failing_on_faults(may_fail: bool) -> Iterator[None]:
    """Fail at the end if the simulator logged an error of its own, unless it may."""
    faults = _Faults()
    logger = logging.getLogger("ds3_simulator")
    logger.addHandler(faults)
    try:
        yield
    finally:
        logger.removeHandler(faults)
    if faults.records and not may_fail:
        pytest.fail("the simulator has a fault:\n" + "\n".join(faults.records), pytrace=False)

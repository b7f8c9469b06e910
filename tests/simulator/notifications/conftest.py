"""A listener for the notifications of the simulator."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from notification_listener import Listener, listening

from ds3_simulator import Simulator


@pytest.fixture
def listener(simulator: Simulator) -> Iterator[Listener]:
    """A listener, and a simulator that does not wait long between tries."""
    simulator.settings.notification_retry_delay = 0.01
    with listening() as listener:
        yield listener

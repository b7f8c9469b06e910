"""The handlers and the rule in docs/events.md do what it says of them."""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import Any

import pytest

import ds3
from ds3_simulator.pytest_plugin import Factory

DOCUMENT = (Path(__file__).parents[2] / "docs" / "events.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```python\n(.*?)^```", DOCUMENT, re.MULTILINE | re.DOTALL)


def defined(name: str) -> Any:
    """Return the class that the document defines."""
    (block,) = [block for block in BLOCKS if f"class {name}" in block]
    names: dict[str, Any] = {}
    exec(compile(block, f"docs/events.md {name}", "exec"), names)
    return names[name]


@pytest.fixture
def metrics(ds3_simulator_factory: Factory, tmp_path: Path) -> Any:
    """Return what the document's metrics count while an appliance is used."""
    simulator = ds3_simulator_factory(api=ds3.api_version, buckets=["films"], retry_after=0)
    simulator.faults.add("busy times=2")
    counted = defined("Metrics")()
    with ds3.Client(simulator.endpoint, simulator.access_key, simulator.secret_key, events=counted) as client:
        client.put_object(ds3.PutObjectRequest("films", "a", 5, io.BytesIO(b"12345")))
        with pytest.raises(ds3.errors.NotFound):
            client.get_bucket(ds3.GetBucketRequest("nowhere"))
        (tmp_path / "b").write_bytes(bytes(7000))
        ds3.Transfers(client).put_file("films", tmp_path / "b")
    return counted


def test_metrics_are_counted(metrics: Any) -> None:
    assert metrics.calls["PutObject", "200"] >= 1
    assert metrics.calls["GetBucket", "NotFound"] == 1
    assert set(metrics.seconds) == {operation for operation, _ in metrics.calls}
    assert metrics.bytes == {"put": 7000}


def test_a_rule_of_ones_own(ds3_simulator_factory: Factory) -> None:
    simulator = ds3_simulator_factory(api=ds3.api_version)
    simulator.faults.add("busy operation=GetService times=9 retry_after=0")
    patient = defined("Patient")()
    with ds3.Client(simulator.endpoint, simulator.access_key, simulator.secret_key, retry=patient) as client:
        assert client.get_service(ds3.GetServiceRequest()).attempts == 10
        simulator.faults.add("close operation=GetService")
        with pytest.raises(ds3.errors.ConnectionFailed) as raised:
            client.get_service(ds3.GetServiceRequest())
    assert raised.value.attempts == 1


def test_every_event_is_in_the_table() -> None:
    kinds = [
        kind for kind in vars(ds3.events).values() if isinstance(kind, type) and issubclass(kind, ds3.events.Event)
    ]
    for kind in kinds:
        if kind not in (ds3.events.Event, ds3.events.CallEvent):
            assert f"| `{kind.__name__}` |" in DOCUMENT


def test_all_that_is_shown_is_python() -> None:
    assert len(BLOCKS) == 4
    for block in BLOCKS:
        compile(block, "docs/events.md", "exec")

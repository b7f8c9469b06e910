"""Tasks travel: small, whole, and with no secret that shows."""

from __future__ import annotations

import pickle
from pathlib import Path

import httpx
import pytest

import ds3
from ds3_runtime.errors import ConfigurationError, WorkerLost
from ds3_runtime.transfer import Blob, ChecksumKind, Source
from ds3_runtime.transfer.api import BucketRules
from ds3_runtime.transfer.parts import Part
from ds3_runtime.transfer.tasks import Calls, GetTask, PutTask, Task

BLOB = Blob("film", 5, 1 << 30)
PUT = PutTask(
    bucket="films",
    job_id="1",
    blob=BLOB,
    source=Source("film", "/films/film", 1 << 40, 7, {"reel": "7"}),
    rules=BucketRules(ChecksumKind.MD5),
)
GET = GetTask(
    bucket="films", job_id="1", blob=BLOB, part=Part("/films", ("a",), ".ds3-1.part", True), kind=ChecksumKind.SHA256
)


@pytest.mark.parametrize("task", [PUT, GET])
def test_tasks_are_small(task: Task) -> None:
    pickled = pickle.dumps(task)
    assert pickle.loads(pickled) == task
    assert len(pickled) < 1000


def test_a_client_is_the_same_elsewhere() -> None:
    settings = {"timeout": 7.0, "retry": ds3.RetryPolicy(attempts=2), "verify": "/ca.pem", "connections": 3}
    with ds3.Client("https://appliance:8443/gate%20way", "key", "se-cret", events=print, **settings) as client:
        pickled = pickle.dumps(client)
    there = pickle.loads(pickled)
    assert "se-cret" not in repr(Calls(pickled))
    assert there.config.events is None
    assert there.config == ds3.Client.of(there.config).config
    assert (there.config.endpoint, there.config.credentials) == (client.config.endpoint, client.config.credentials)
    assert there.config.retry == ds3.RetryPolicy(attempts=2)
    assert "se-cret" not in repr(there)
    there.close()


def test_a_client_that_cannot_be_made_again_is_refused_before_anything_is_sent(tmp_path: Path) -> None:
    (tmp_path / "film").write_bytes(b"film")
    transport = httpx.MockTransport(lambda _: pytest.fail("something was sent"))
    with ds3.Client("http://appliance", "key", "secret", transport=transport) as client:
        transfers = ds3.Transfers(client, executor=lambda: pytest.fail("it was not needed"))
        with pytest.raises(ConfigurationError, match="transport of its own"):
            transfers.put_file("films", tmp_path / "film")


def test_a_lost_worker_is_an_error_that_pickles() -> None:
    lost = WorkerLost("it died", job_id="7")
    lost.lasting = True
    again = pickle.loads(pickle.dumps(lost))
    assert (str(again), again.job_id, again.lasting) == ("job 7: it died", "7", True)

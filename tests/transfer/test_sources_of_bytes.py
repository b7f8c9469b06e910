"""Objects from buffers, openers and streams, and objects to streams."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest

from ds3_runtime.errors import ConnectionFailed, InvalidRequest, SourceError, TargetError
from ds3_runtime.transfer import GetTarget, PutSource, TransferOptions, Transfers

from .memory_api import MemoryApi

OPTIONS = TransferOptions(patience=20, threads=4, default_wait=0.01, grace=5, sync=False)
CONTENT = bytes(range(95))


class OneWay(io.RawIOBase):
    """A pipe: read once, in small pieces, never sought."""

    def __init__(self, content: bytes) -> None:
        self._content = io.BytesIO(content)

    def read(self, size: int = -1, /) -> bytes:
        return self._content.read(min(size, 7))

    def seekable(self) -> bool:
        return False


def put(api: MemoryApi, *sources: PutSource) -> None:
    Transfers(api, OPTIONS).put("bucket", sources)


@pytest.mark.parametrize(
    "source",
    [
        PutSource("a", data=CONTENT),
        PutSource("a", data=memoryview(bytearray(CONTENT))),
        PutSource("a", open=lambda: io.BytesIO(CONTENT), size=95),
        PutSource("a", open=lambda: OneWay(CONTENT), size=95),
    ],
)
def test_what_can_be_read_again_is_stored(api: MemoryApi, source: PutSource) -> None:
    api.faults["a", 20] = [ConnectionFailed("cut")]
    put(api, source)
    assert api.content() == {"a": CONTENT}


def test_a_stream_is_read_once_and_forwards(api: MemoryApi) -> None:
    put(api, PutSource("a", stream=OneWay(CONTENT), size=95), PutSource("b", stream=OneWay(CONTENT[:30]), size=30))
    assert api.content() == {"a": CONTENT, "b": CONTENT[:30]}
    assert set(api.moves.values()) == {1}


def test_a_blob_of_a_stream_that_fails_is_sent_again(api: MemoryApi) -> None:
    api.faults["a", 0] = [ConnectionFailed("cut")]
    api.faults["a", 40] = [ConnectionFailed("cut"), ConnectionFailed("cut")]
    put(api, PutSource("a", stream=OneWay(CONTENT), size=95))
    assert api.content() == {"a": CONTENT}


def test_blobs_that_somebody_else_has_sent_are_read_over(api: MemoryApi) -> None:
    api.cached = {("a", 0), ("a", 30)}
    put(api, PutSource("a", stream=OneWay(CONTENT), size=95))
    assert b"".join(api.received["a"][offset] for offset in sorted(api.received["a"])) == CONTENT[10:30] + CONTENT[40:]


@pytest.mark.parametrize("reader", [OneWay, io.BytesIO])
@pytest.mark.parametrize("size", [94, 96, 80, 200])
def test_a_source_that_shrank_or_grew_is_told(api: MemoryApi, reader: Callable[[bytes], object], size: int) -> None:
    with pytest.raises(SourceError, match="'a'"):
        put(api, PutSource("a", stream=reader(CONTENT), size=size))  # type: ignore[arg-type]
    with pytest.raises(SourceError, match="'a'"):
        put(api, PutSource("a", open=lambda: reader(CONTENT), size=size))  # type: ignore[arg-type,return-value]
    assert len(b"".join(api.received["a"].values())) < size


def test_a_file_that_has_not_the_promised_size_is_refused(api: MemoryApi, tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(CONTENT)
    with pytest.raises(SourceError, match="95 bytes, not 94"):
        put(api, PutSource("a", tmp_path / "a", size=94))
    assert api.opened == []


def test_the_same_name_twice_in_a_job_is_refused(api: MemoryApi) -> None:
    with pytest.raises(InvalidRequest, match="'a' is given twice"):
        put(api, PutSource("a", data=b"1"), PutSource("b", data=b"1"), PutSource("a", data=b"2"))
    assert api.opened == []


def test_metadata_goes_with_every_blob(api: MemoryApi) -> None:
    put(api, PutSource("a", data=CONTENT, metadata={"Reel": "7", "x-amz-meta-tags": ["x", "y"]}))
    sent = [{name: value for name, value in one.items() if "meta" in name} for one in api.headers.values()]
    assert len(sent) == 10
    assert all(one == {"x-amz-meta-Reel": "7", "x-amz-meta-tags": "x,y"} for one in sent)


def test_an_endless_list_of_objects_is_cut_by_objects_and_bytes(api: MemoryApi) -> None:
    given = (PutSource(str(number), data=bytes(30 if number == 3 else 5)) for number in range(7))
    Transfers(api, TransferOptions(objects_per_job=3, bytes_per_job=32, sync=False)).put("bucket", given)
    assert api.opened == [("0", "1", "2"), ("3",), ("4", "5", "6")]


class Ordered(io.BytesIO):
    """A sink that cannot seek and tells that it was closed."""

    content = b""

    def seekable(self) -> bool:
        return False

    def close(self) -> None:
        self.content = self.getvalue()
        super().close()


def test_a_stream_gets_its_object_in_order_though_blobs_fail(api: MemoryApi) -> None:
    api.stored = {"a": CONTENT, "empty": b""}
    api.faults["a", 10] = [ConnectionFailed("cut")]
    sinks = {"a": Ordered(), "empty": Ordered()}
    targets = [GetTarget(name, open=lambda name=name: sinks[name]) for name in sinks]  # type: ignore[misc]
    Transfers(api, OPTIONS).get("bucket", targets)
    assert {name: sink.content for name, sink in sinks.items()} == api.stored
    assert api.options[-1].chunk_client_processing_order_guarantee == "IN_ORDER"


def test_ranges_go_to_a_writable_that_stays_open(api: MemoryApi) -> None:
    api.stored = {"a": CONTENT}
    sink = io.BytesIO()
    Transfers(api, OPTIONS).get_ranges("bucket", "a", [(50, 5), range(8, 22)], sink)
    assert sink.getvalue() == CONTENT[8:22] + CONTENT[50:55]
    assert set(api.moves) == {("a", 0), ("a", 10), ("a", 20), ("a", 50)}


def test_objects_go_to_paths_of_their_own(api: MemoryApi, tmp_path: Path) -> None:
    api.stored = {"../a": CONTENT, "b": b""}
    targets = [GetTarget("../a", tmp_path / "new" / "x"), GetTarget("b", tmp_path / "y")]
    report = Transfers(api, OPTIONS).get("bucket", targets)
    assert (tmp_path / "new" / "x").read_bytes() == CONTENT
    assert (tmp_path / "y").read_bytes() == b""
    assert [outcome.name for outcome in report.outcomes] == ["../a", "b"]
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["new", "x", "y"]


def test_two_objects_with_one_path_are_refused(api: MemoryApi, tmp_path: Path) -> None:
    api.stored = {"a": CONTENT, "b": CONTENT}
    with pytest.raises(TargetError, match="same path"):
        Transfers(api, OPTIONS).get("bucket", [GetTarget("a", tmp_path / "x"), GetTarget("b", tmp_path / "x")])
    assert api.opened == []

from __future__ import annotations

import pytest

from ds3_runtime.errors import TransferError
from ds3_runtime.transfer import Blob, Entry, OpenedJob
from ds3_runtime.transfer.cover import own_blobs


def own(sizes: dict[str, int | None], *ranges: tuple[str, int, int]) -> list[Blob]:
    job = OpenedJob("j", tuple(Blob(*blob) for blob in ranges), 1)
    return list(own_blobs(job, {Entry(name): size for name, size in sizes.items()}))


def test_blobs_may_come_in_any_order_and_twice() -> None:
    blobs = own({"a": 5, "b": None}, ("a", 3, 2), ("b", 0, 7), ("a", 0, 3), ("a", 3, 2))
    assert sorted(blobs, key=str) == [Blob("a", 0, 3), Blob("a", 3, 2), Blob("b", 0, 7)]


def test_blobs_of_others_are_left_out() -> None:
    assert own({"a": 1}, ("b", 0, 9), ("a", 0, 1)) == [Blob("a", 0, 1)]


def test_empty_objects_may_have_a_blob_or_none() -> None:
    assert own({"a": 0, "b": 0, "c/": None, "d/": 0}, ("b", 0, 0), ("d/", 0, 0)) == [
        Blob("b", 0, 0),
        Blob("d/", 0, 0),
    ]


@pytest.mark.parametrize(
    ("name", "size", "ranges"),
    [
        ("a", 5, []),
        ("a", None, []),
        ("a", 5, [(0, 4)]),
        ("a", 5, [(0, 6)]),
        ("a", 5, [(1, 4)]),
        ("a", 5, [(0, 2), (3, 2)]),
        ("a", 5, [(0, 3), (2, 3)]),
        ("a", None, [(3, 2)]),
        ("a", 5, [(0, 6), (6, -1)]),
        ("a/", 5, [(0, 5)]),
        ("a/", None, [(0, 5)]),
    ],
)
def test_blobs_that_do_not_make_up_the_object_are_refused(
    name: str, size: int | None, ranges: list[tuple[int, int]]
) -> None:
    with pytest.raises(TransferError, match=repr(name)) as caught:
        own({name: size}, *((name, offset, length) for offset, length in ranges))
    assert caught.value.job_id == "j"

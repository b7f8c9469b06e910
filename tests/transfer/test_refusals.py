"""With best effort, what cannot be restored is told object by object, and the others have their places."""

from __future__ import annotations

from pathlib import Path

import pytest

from ds3_runtime.errors import InvalidRequest, TargetError, UnsafeName
from ds3_runtime.transfer import GetTarget, Transfers
from ds3_runtime.transfer.api import Entry
from ds3_runtime.transfer.files import Restore, Scattered

from .memory_api import MemoryApi


def refused(target: Path, *names: str, overwrite: bool = True) -> dict[str, type[BaseException]]:
    found = Restore(target, overwrite=overwrite).refusals(map(Entry, names))
    assert all(name in str(error) for (name, _), error in found.items())
    return {name: type(error) for (name, _), error in found.items()}


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["a", "b/c", "b/", "b/d/e"], set()),
        (["a", "../a", "/a", "b"], {"../a", "/a"}),
        (["a", "a/b", "c"], {"a/b"}),
        (["a/b", "a", "c"], {"a"}),
        (["a/", "a"], {"a"}),
        (["a", "a/"], {"a/"}),
        (["a/b/c/d", "a/b", "a/b/e"], {"a/b"}),
    ],
)
def test_the_first_of_two_has_the_place(tmp_path: Path, names: list[str], expected: set[str]) -> None:
    assert refused(tmp_path, *names) == dict.fromkeys(expected, UnsafeName)


def test_what_stands_in_the_way_on_the_disk(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_bytes(b"")
    (tmp_path / "link").symlink_to("folder")
    names = ("folder", "file", "file/below", "link/below", "free")
    assert refused(tmp_path, *names) == {"folder": TargetError, "file/below": TargetError, "link/below": UnsafeName}
    assert refused(tmp_path, "file", "free", overwrite=False) == {"file": TargetError}


def test_paths_that_callers_name(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    paths = {"one": "x", "two": "x", "three": "folder", "four": "y"}
    scattered = Scattered({Entry(name): str(tmp_path / path) for name, path in paths.items()})
    assert {entry.name for entry in scattered.refusals()} == {"two", "three"}
    scattered.check([Entry("one"), Entry("four")])
    with pytest.raises(TargetError, match="same path"):
        scattered.check([Entry("one"), Entry("two")])


def test_an_object_that_is_given_twice(tmp_path: Path) -> None:
    targets = [GetTarget("one", tmp_path / "a"), GetTarget("one", tmp_path / "b")]
    with pytest.raises(InvalidRequest, match="'one' is given twice"):
        Transfers(MemoryApi()).get("films", targets)

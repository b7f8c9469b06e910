from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from ds3_runtime.errors import Truncated, UnsafeName
from ds3_runtime.transfer import Blob, Entry, Restore, TargetError
from ds3_runtime.transfer import tree as tree_module


@pytest.fixture(params=["by descriptor", "by path"])
def target(tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a directory that is written to in both of the ways that systems allow."""
    if request.param == "by path":
        monkeypatch.setattr(tree_module, "HOLDS_DIRECTORIES", False)
    return tmp_path / "target"


def restored(directory: Path, objects: dict[str, list[bytes]], **options: bool) -> None:
    """Restore objects given by the contents of their blobs, last blob first."""
    blobs = {}
    for name, contents in objects.items():
        offset = 0
        for content in contents:
            blobs[Blob(name, offset, len(content))] = content
            offset += len(content)
    with Restore(directory, **options) as restore:  # type: ignore[arg-type]
        restore.check(objects)
        restore.expect(map(Entry, objects), list(blobs))
        for blob, content in reversed(blobs.items()):
            with restore.receive(blob) as sink:
                sink.write(content)


def files_in(directory: Path) -> dict[str, bytes]:
    return {path: content for path, content in everything(directory).items() if content is not None}


def everything(directory: Path) -> dict[str, bytes | None]:
    return {
        str(path.relative_to(directory)): None if path.is_dir() else path.read_bytes()
        for path in sorted(directory.rglob("*"))
    }


def test_objects_become_files(target: Path) -> None:
    restored(target, {"a": [b"one"], "b/c/d": [b"", b"tw", b"o"], "b/e/": [b""], "none": [], "x/": []})
    assert everything(target) == {
        "a": b"one",
        "b": None,
        "b/c": None,
        "b/c/d": b"two",
        "b/e": None,
        "none": b"",
        "x": None,
    }


def test_a_file_appears_when_its_last_blob_has_arrived(target: Path) -> None:
    blobs = [Blob("a", 0, 3), Blob("a", 3, 2)]
    with Restore(target) as restore:
        restore.expect([Entry("a")], blobs)
        with restore.receive(blobs[1]) as sink:
            sink.write(b"de")
        (temporary,) = os.listdir(target)
        assert temporary.startswith(".ds3-") and temporary.endswith(".part")
        with restore.receive(blobs[0]) as sink:
            sink.write(b"ab")
            sink.write(b"c")
            assert not (target / "a").exists()
        assert everything(target) == {"a": b"abcde"}


def test_a_failed_blob_can_be_received_again(target: Path) -> None:
    blob = Blob("a", 0, 4)
    with Restore(target) as restore:
        restore.expect([Entry("a")], [blob])
        with pytest.raises(ValueError), restore.receive(blob) as sink:
            sink.write(b"xxx")
            raise ValueError
        with restore.receive(blob) as sink:
            sink.write(b"good")
    assert everything(target) == {"a": b"good"}


def test_a_blob_cannot_be_too_long(target: Path) -> None:
    with pytest.raises(Truncated), Restore(target) as restore:
        restore.expect([Entry("a")], [Blob("a", 0, 3)])
        with restore.receive(Blob("a", 0, 3)) as sink:
            sink.write(b"ab")
            with pytest.raises(Truncated):
                sink.write(b"cd")
    assert everything(target) == {}


@pytest.mark.parametrize("name", ["a", "folder/"])
def test_a_blob_cannot_be_too_short(target: Path, name: str) -> None:
    with pytest.raises(Truncated), Restore(target) as restore:
        restore.expect([Entry(name)], [Blob(name, 0, 3)])
        with restore.receive(Blob(name, 0, 3)) as sink:
            sink.write(b"ab" if name == "a" else b"")
    assert everything(target) == {}


def test_what_is_not_whole_is_removed_after_a_failure(target: Path) -> None:
    target.mkdir()
    (target / "mine").mkdir()
    blobs = [
        Blob("whole/a", 0, 1),
        Blob("part/deep/b", 0, 1),
        Blob("part/deep/b", 1, 1),
        Blob("mine/c", 0, 1),
    ]
    with pytest.raises(ValueError), Restore(target) as restore:
        restore.expect(map(Entry, ["whole/a", "part/deep/b", "mine/c"]), blobs)
        for blob in blobs[:2]:
            with restore.receive(blob) as sink:
                sink.write(b"x")
        with restore.receive(blobs[3]):
            raise ValueError
    assert everything(target) == {"mine": None, "whole": None, "whole/a": b"x"}


def test_what_cannot_be_removed_is_noted(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    with pytest.raises(ValueError) as caught, Restore(target) as restore:
        restore.expect([Entry("a")], [Blob("a", 0, 1), Blob("a", 1, 1)])
        with restore.receive(Blob("a", 0, 1)):
            monkeypatch.setattr(os, "unlink", refuse)
            raise ValueError
    assert "left behind" in caught.value.__notes__[0]


def test_files_are_replaced(target: Path) -> None:
    restored(target, {"a/b": [b"old and long"]})
    restored(target, {"a/b": [b"new"]})
    assert everything(target) == {"a": None, "a/b": b"new"}


def test_files_are_kept_on_request(target: Path) -> None:
    restored(target, {"a/b": [b"old"], "c/": []})
    with pytest.raises(TargetError, match="'a/b'"):
        restored(target, {"c/": [], "new": [b"new"], "a/b": [b"new"]}, overwrite=False)
    assert everything(target) == {"a": None, "a/b": b"old", "c": None}


def test_files_that_appear_meanwhile_are_kept_on_request(target: Path) -> None:
    with pytest.raises(TargetError, match="'a'"), Restore(target, overwrite=False) as restore:
        restore.check(["a"])
        restore.expect([Entry("a")], [Blob("a", 0, 1)])
        with restore.receive(Blob("a", 0, 1)) as sink:
            sink.write(b"x")
            (target / "a").write_bytes(b"mine")
    assert everything(target) == {"a": b"mine"}


@pytest.mark.parametrize(("name", "there"), [("a", "a/b"), ("a/b", "a"), ("a/b/", "a/b"), ("a/b/c", "a")])
def test_files_and_directories_do_not_replace_each_other(target: Path, name: str, there: str) -> None:
    restored(target, {there: [b"old"]})
    with pytest.raises(TargetError, match=repr(name)):
        Restore(target).check([name])
    with pytest.raises((TargetError, UnsafeName), match=repr(name)), Restore(target) as unchecked:
        unchecked.expect([Entry(name)], [])
    assert files_in(target) == {there: b"old"}


@pytest.mark.parametrize("name", ["link/evil", "link/", "link/deep/evil"])
def test_no_link_leads_out(target: Path, name: str, tmp_path: Path) -> None:
    (tmp_path / "outside").mkdir()
    target.mkdir()
    (target / "link").symlink_to(tmp_path / "outside")
    with pytest.raises(UnsafeName, match="link"):
        restored(target, {name: []})
    with pytest.raises(UnsafeName, match="link"), Restore(target) as unchecked:
        unchecked.expect([Entry(name)], [])
    assert os.listdir(tmp_path / "outside") == []


def test_a_link_in_the_place_of_a_file_is_replaced_not_followed(target: Path, tmp_path: Path) -> None:
    (tmp_path / "outside").write_bytes(b"precious")
    target.mkdir()
    (target / "a").symlink_to(tmp_path / "outside")
    restored(target, {"a": [b"new"]})
    assert (tmp_path / "outside").read_bytes() == b"precious"
    assert not (target / "a").is_symlink()


def test_a_link_in_the_place_of_a_temporary_is_not_followed(
    target: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("secrets.token_hex", lambda size: "guessed")
    (tmp_path / "outside").write_bytes(b"precious")
    target.mkdir()
    (target / Restore(target).temporary(Entry("a"))).symlink_to(tmp_path / "outside")
    with pytest.raises(UnsafeName):
        restored(target, {"a": [b"new"]})
    assert (tmp_path / "outside").read_bytes() == b"precious"


@pytest.mark.parametrize(("sync", "files"), [(True, 3), (False, 0)])
def test_files_are_forced_to_the_disk(target: Path, monkeypatch: pytest.MonkeyPatch, sync: bool, files: int) -> None:
    synced: list[int] = []
    monkeypatch.setattr(os, "fsync", lambda descriptor: synced.append(os.fstat(descriptor).st_mode))
    restored(target, {"a": [b"x"], "b": [b"y", b"z"], "d/": []}, sync=sync)
    directories = sum(map(stat.S_ISDIR, synced))
    assert len(synced) - directories == files
    assert directories == (2 if sync and tree_module.HOLDS_DIRECTORIES else 0)


def test_the_target_itself_may_be_a_link(target: Path, tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    target.symlink_to(tmp_path / "real")
    restored(target / "sub", {"a": [b"x"]})
    assert everything(tmp_path / "real") == {"sub": None, "sub/a": b"x"}


def test_a_target_that_is_a_file_is_refused(target: Path) -> None:
    target.write_bytes(b"")
    with pytest.raises(TargetError, match="target"):
        Restore(target).check(["a"])


def test_a_target_that_cannot_be_read_is_refused(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: str) -> os.stat_result:
        raise PermissionError(13, "Permission denied")

    target.mkdir()
    (target / "other").touch()
    with monkeypatch.context() as patch, pytest.raises(TargetError, match="'a': Permission denied"):
        restore = Restore(target)
        patch.setattr(os, "lstat", refuse)
        restore.check(["a"])


def test_a_full_disk_is_a_target_error(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(descriptor: int, data: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "write", full)
    with pytest.raises(TargetError, match="'a': No space left") as caught:
        restored(target, {"a": [b"x"]})
    assert isinstance(caught.value.__cause__, OSError)
    assert everything(target) == {}


def test_short_writes_are_continued(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write = os.write
    monkeypatch.setattr(os, "write", lambda descriptor, data: write(descriptor, bytes(data[:2])))
    restored(target, {"a": [b"abcdefg"]})
    assert everything(target) == {"a": b"abcdefg"}


def test_hostile_names_are_found_before_anything_is_made(target: Path) -> None:
    with pytest.raises(UnsafeName):
        restored(target, {"good": [b"x"], "../evil": [b"x"]})
    assert not target.exists()


def test_a_file_that_could_not_be_published_the_first_time_is_the_second(target: Path) -> None:
    def unknown() -> dict[str, str]:
        raise Truncated("the metadata did not come")

    blob = Blob("a", 0, 3)
    with Restore(target) as restore:
        restore.expect([Entry("a")], [blob])
        with pytest.raises(Truncated), restore.receive(blob, metadata=unknown) as sink:
            sink.write(b"abc")
        assert files_in(target).keys() != {"a"}
        with restore.receive(blob, metadata=dict) as sink:
            sink.write(b"abc")
    assert files_in(target) == {"a": b"abc"}

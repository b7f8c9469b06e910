from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from ds3_runtime.errors import SourceError
from ds3_runtime.transfer import Source, listed, walk
from ds3_runtime.transfer.filebody import AT_ONCE


def names(directory: Path, prefix: str = "") -> list[str]:
    return [source.name for source in walk(directory, prefix).files]


def file_of(path: Path, content: bytes) -> Source:
    path.write_bytes(content)
    return listed({"x": path}).files[0]


def read(source: Source, offset: int = 0, length: int | None = None) -> bytes:
    return b"".join(map(bytes, source.body(offset, source.size if length is None else length).pieces()))


def test_files_are_listed_by_relative_name_in_order(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    for name in ("z", "b/two", "b/one", "a b;é"):
        (tmp_path / name).write_bytes(name.encode())
    found = walk(tmp_path, "in/here-").files
    assert [source.name for source in found] == [
        "in/here-a b;é",
        "in/here-b/one",
        "in/here-b/two",
        "in/here-z",
    ]
    assert [read(source) for source in found] == [name.encode() for name in ("a b;é", "b/one", "b/two", "z")]


def test_empty_directories_become_folder_objects(tmp_path: Path) -> None:
    (tmp_path / "full" / "empty").mkdir(parents=True)
    (folder,) = walk(tmp_path, "p/").files
    assert (folder.name, folder.size) == ("p/full/empty/", 0)
    assert read(folder) == b""
    assert walk(tmp_path, include_empty=False).files == ()


def test_an_empty_target_has_no_objects(tmp_path: Path) -> None:
    assert walk(tmp_path, "p/").files == ()


def test_links_to_files_are_followed_and_links_to_directories_reported(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "file").write_bytes(b"data")
    inside = tmp_path / "inside"
    inside.mkdir()
    (inside / "link").symlink_to(outside / "file")
    (inside / "loop").symlink_to(inside)
    found = walk(inside)
    assert [(source.name, read(source)) for source in found.files] == [("link", b"data")]
    assert found.skipped == (str(inside / "loop"),)


@pytest.mark.parametrize("target", ["nowhere", "self"])
def test_broken_links_are_refused_by_name(tmp_path: Path, target: str) -> None:
    (tmp_path / "self").symlink_to(tmp_path / target)
    with pytest.raises(SourceError, match="self"):
        walk(tmp_path)


def test_a_fifo_is_refused_by_name(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(SourceError, match=r"pipe.*FIFO"):
        walk(tmp_path)


def test_a_socket_is_refused_by_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("sock")
        with pytest.raises(SourceError, match=r"sock.*socket"):
            walk(tmp_path)


def test_a_device_is_refused_by_name() -> None:
    with pytest.raises(SourceError, match=r"/dev/null.*device"):
        listed({"null": "/dev/null"})


def test_a_file_that_cannot_be_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "secret").write_bytes(b"")
    monkeypatch.setattr(os, "access", lambda path, mode: False)  # root may read everything
    with pytest.raises(SourceError, match=r"secret.*cannot be read"):
        walk(tmp_path)


def test_a_name_that_is_not_utf8_is_refused(tmp_path: Path) -> None:
    with open(os.fsencode(tmp_path) + b"/bad\xff", "wb"):
        pass
    with pytest.raises(SourceError, match=r"bad\\udcff.*not UTF-8"):
        walk(tmp_path)


@pytest.mark.parametrize("name", ["missing", "file"])
def test_what_is_no_directory_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(SourceError, match=name):
        walk(tmp_path / name)


def test_missing_files_and_directories_are_no_sources(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="missing"):
        listed({"x": tmp_path / "missing"})
    with pytest.raises(SourceError, match="directory"):
        listed({"x": tmp_path})
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(SourceError, match="no object name"):
        listed({"": tmp_path / "file"})
    with pytest.raises(SourceError, match="folder"):
        listed({"x/": tmp_path / "file"})


def test_a_blob_is_a_range_of_its_file(tmp_path: Path) -> None:
    content = os.urandom(2 * AT_ONCE + 100)
    source = file_of(tmp_path / "file", content)
    assert read(source, AT_ONCE - 7, AT_ONCE + 9) == content[AT_ONCE - 7 : 2 * AT_ONCE + 2]
    body = source.body(5, 10)
    assert body.length == 10
    assert b"".join(map(bytes, body.pieces())) == b"".join(map(bytes, body.pieces())) == content[5:15]


def test_pieces_are_of_moderate_size(tmp_path: Path) -> None:
    source = file_of(tmp_path / "file", bytes(3 * AT_ONCE))
    assert [len(piece) for piece in source.body(0, source.size).pieces()] == [AT_ONCE] * 3


@pytest.mark.parametrize("content", [b"shorter", b"the very same length", b"much longer than it was before"])
def test_a_file_that_changed_is_not_sent(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "file"
    source = file_of(path, b"the very same length")
    path.write_bytes(content)
    os.utime(path, ns=(0, 0))
    with pytest.raises(SourceError, match="changed"):
        read(source)


def test_a_file_that_changes_while_it_is_read_is_not_sent_whole(tmp_path: Path) -> None:
    path = tmp_path / "file"
    source = file_of(path, bytes(3 * AT_ONCE))
    pieces = source.body(0, source.size).pieces()
    next(pieces)
    os.utime(path, ns=(0, 0))
    with pytest.raises(SourceError, match="changed"):
        list(pieces)


def test_a_file_that_shrinks_while_it_is_read_is_not_sent_whole(tmp_path: Path) -> None:
    path = tmp_path / "file"
    source = file_of(path, bytes(3 * AT_ONCE))
    pieces = source.body(0, source.size).pieces()
    next(pieces)
    os.truncate(path, AT_ONCE)
    with pytest.raises(SourceError, match="shrank"):
        list(pieces)


def test_a_file_replaced_by_a_fifo_does_not_hang(tmp_path: Path) -> None:
    path = tmp_path / "file"
    source = file_of(path, b"data")
    path.unlink()
    os.mkfifo(path)
    with pytest.raises(SourceError, match="changed"):
        read(source)


def test_a_file_that_vanished_is_named(tmp_path: Path) -> None:
    source = file_of(tmp_path / "file", b"data")
    (tmp_path / "file").unlink()
    with pytest.raises(SourceError, match="file"):
        read(source)

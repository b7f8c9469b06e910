"""Which files of a directory are stored: patterns, links, loops, and what is no file."""

from __future__ import annotations

import os
import pickle
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from ds3_runtime.errors import ConfigurationError, SourceError
from ds3_runtime.transfer import Choice, Outcome, TransferFailed, TransferOptions, TransferReport, listed, walk


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    for name in ("a.mov", "b.txt", "deep/c.mov", "deep/cache/d.mov", "deep/e.txt"):
        (tmp_path / "in" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "in" / name).write_text(name)
    return tmp_path / "in"


def names(directory: Path, **options: object) -> list[str]:
    return [source.name for source in walk(directory, **options).files]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("include", "exclude", "found"),
    [
        (["*.mov"], [], ["a.mov", "deep/c.mov", "deep/cache/d.mov"]),
        (["*.mov"], ["cache"], ["a.mov", "deep/c.mov"]),
        (["deep/*"], ["*.txt"], ["deep/c.mov", "deep/cache/d.mov"]),
        ([], ["deep"], ["a.mov", "b.txt"]),
        (["nothing"], [], []),
    ],
)
def test_patterns_choose(directory: Path, include: list[str], exclude: list[str], found: list[str]) -> None:
    assert names(directory, choice=Choice(include, exclude), include_empty=False) == found


def test_links_are_followed_left_or_refused(directory: Path, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "x").write_text("x")
    (directory / "folder").symlink_to(tmp_path / "other")
    (directory / "file").symlink_to(tmp_path / "other" / "x")
    plain = ["a.mov", "b.txt", "deep/c.mov", "deep/cache/d.mov", "deep/e.txt"]
    assert names(directory) == sorted([*plain, "file"])
    assert names(directory, links="follow") == sorted([*plain, "file", "folder/x"])
    assert names(directory, links="skip") == plain
    assert walk(directory, links="skip").skipped == (str(directory / "file"), str(directory / "folder"))
    with pytest.raises(SourceError, match="symbolic link"):
        walk(directory, links="refuse")


@pytest.mark.parametrize("target", [".", "deep", "deep/cache"])
def test_a_link_that_leads_back_is_named_when_links_are_followed(directory: Path, target: str) -> None:
    (directory / "deep" / "cache" / "back").symlink_to(directory / target)
    with pytest.raises(SourceError, match=r"back.*leads back"):
        walk(directory, links="follow")
    assert "deep/cache/d.mov" in names(directory)


@pytest.fixture
def spoilt(directory: Path) -> Iterator[Path]:
    """Return the directory with one of everything that cannot be stored in it."""
    os.mkfifo(directory / "deep" / "pipe")
    (directory / "broken").symlink_to("nowhere")
    (directory / "deep" / "back").symlink_to(directory)
    with open(os.fsencode(directory) + b"/bad\xff", "wb"):
        pass
    os.makedirs(os.fsencode(directory) + b"/bad\xfe/empty")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(directory / "sock"))
        yield directory


REFUSED = {
    "p/bad\\udcfe/empty/": "not UTF-8",
    "p/bad\\udcff": "not UTF-8",
    "p/broken": "No such file",
    "p/deep/back": "leads back",
    "p/deep/pipe": "FIFO",
    "p/sock": "socket",
}


def test_with_best_effort_everything_that_cannot_be_stored_is_named(spoilt: Path) -> None:
    found = walk(spoilt, "p/", links="follow", best_effort=True)
    assert [source.name for source in found.files] == [
        "p/a.mov", "p/b.txt", "p/deep/c.mov", "p/deep/cache/d.mov", "p/deep/e.txt"
    ]  # fmt: skip
    assert [one.name for one in found.refused] == sorted(REFUSED)
    assert all(REFUSED[one.name] in str(one.error) for one in found.refused)
    with pytest.raises(SourceError):
        walk(spoilt, "p/", links="follow")


def test_with_best_effort_links_that_are_refused_are_named(directory: Path) -> None:
    (directory / "deep" / "link").symlink_to("c.mov")
    found = walk(directory, links="refuse", best_effort=True)
    assert [(one.name, "symbolic link" in str(one.error)) for one in found.refused] == [("deep/link", True)]
    assert len(found.files) == 5


def test_with_best_effort_a_directory_that_cannot_be_read_is_named(
    directory: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    really = os.scandir

    def guarded(path: str) -> Iterator[os.DirEntry[str]]:  # root may read everything
        if path.endswith("cache"):
            raise PermissionError(13, "Permission denied")
        return really(path)

    monkeypatch.setattr(os, "scandir", guarded)
    found = walk(directory, best_effort=True)
    assert [(one.name, "Permission denied" in str(one.error)) for one in found.refused] == [("deep/cache/", True)]
    assert [source.name for source in found.files] == ["a.mov", "b.txt", "deep/c.mov", "deep/e.txt"]


def test_with_best_effort_a_directory_that_is_none_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="missing"):
        walk(tmp_path / "missing", best_effort=True)


def test_with_best_effort_listed_files_that_cannot_be_stored_are_named(directory: Path) -> None:
    files = {
        "good": directory / "a.mov",
        "missing": directory / "missing",
        "folder/": directory / "a.mov",
        "null": "/dev/null",
        "": directory / "a.mov",
        "bad\udcff": directory / "a.mov",
        "nul": "x\0y",
    }
    found = listed(files, best_effort=True)
    assert [source.name for source in found.files] == ["good"]
    assert [one.name for one in found.refused] == ["missing", "folder/", "null", "", "bad\\udcff", "nul"]


def test_attributes_become_metadata(directory: Path) -> None:
    os.utime(directory / "a.mov", ns=(1, 1_000_000_000_000_000_005))
    (found,) = walk(directory, choice=Choice(["a.mov"]), attributes=True, include_empty=False).files
    assert found.metadata["ds3-last-modified-time"] == "2001-09-09T01:46:40.000000005Z"


@pytest.mark.parametrize("options", [{"links": "leave"}, {"failures": "none"}, {"checksum": "md4"}])
def test_unknown_choices_are_refused(options: dict[str, str]) -> None:
    with pytest.raises(ConfigurationError):
        TransferOptions(**options)  # type: ignore[arg-type]


def test_a_group_of_failures_can_be_pickled_split_and_read() -> None:
    outcomes = [
        Outcome("good", None, 1),
        Outcome("bad", None, 1, SourceError("gone")),
        Outcome("worse", None, 1, OSError("x")),
    ]
    failure = TransferFailed.of(TransferReport((), 1, 1, 1, 1, 0.0, outcomes=outcomes))
    assert "2 of 3" in str(failure)
    assert "'bad'" in str(failure)
    again = pickle.loads(pickle.dumps(failure))
    assert [type(error) for error in again.exceptions] == [SourceError, OSError]
    assert [outcome.name for outcome in again.report.failed] == ["bad", "worse"]
    mine, rest = failure.split(SourceError)
    assert isinstance(mine, TransferFailed)
    assert rest is not None
    assert len(rest.exceptions) == 1

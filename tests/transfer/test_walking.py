"""Which files of a directory are stored: patterns, links, loops, and what is no file."""

from __future__ import annotations

import os
import pickle
from pathlib import Path

import pytest

from ds3_runtime.errors import ConfigurationError, SourceError
from ds3_runtime.transfer import Choice, Outcome, TransferFailed, TransferOptions, TransferReport, walk


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


def test_attributes_become_metadata(directory: Path) -> None:
    os.utime(directory / "a.mov", ns=(1, 1_000_000_000_000_000_005))
    (found,) = walk(directory, choice=Choice(["a.mov"]), attributes=True, include_empty=False).files
    assert found.metadata["ds3-last-modified-time"] == "2001-09-09T01:46:40.000000005Z"


@pytest.mark.parametrize("options", [{"links": "keep"}, {"failures": "none"}, {"checksum": "md4"}])
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

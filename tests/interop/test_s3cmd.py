"""s3cmd, which signs ``x-amz-date`` and leaves the line of the date empty."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from object_names import AWKWARD_NAMES

from .conftest import BUCKET, Appliance, Tool, tree

pytestmark = pytest.mark.interop

CANNOT = {"trailing/"}  # a target that ends in a slash is a directory: s3cmd adds the name of the file
NAMES = [name for name in AWKWARD_NAMES if name not in CANNOT]
ROOT = f"s3://{BUCKET}"


@pytest.fixture
def s3cmd(appliance: Appliance) -> Tool:
    return appliance.s3cmd()


def listed(output: str) -> list[str]:
    """Return the names in a listing, whose lines are date, time, size and URI."""
    return [line.partition(f"{ROOT}/")[2] for line in output.splitlines()]


def test_every_name_goes_all_the_way(s3cmd: Tool, tmp_path: Path) -> None:
    for name in NAMES:
        (tmp_path / "file").write_text(name)
        s3cmd("put", tmp_path / "file", f"{ROOT}/{name}")
        s3cmd("get", "--force", f"{ROOT}/{name}", tmp_path / "back")
        assert (tmp_path / "back").read_text() == name
        assert f"File size: {len(name.encode())}\n" in s3cmd("info", f"{ROOT}/{name}")
    assert listed(s3cmd("ls", "--recursive", ROOT)) == sorted(NAMES)
    for name in NAMES:
        s3cmd("del", f"{ROOT}/{name}")
    assert s3cmd("ls", "--recursive", ROOT) == ""


def test_prefixes_are_listed_like_directories(s3cmd: Tool, source: Path) -> None:
    s3cmd("put", "--recursive", f"{source}/", f"{ROOT}/deep/down/")
    assert listed(s3cmd("ls", f"{ROOT}/deep/down/")) == ["deep/down/a/", "deep/down/日本/", "deep/down/x"]
    assert listed(s3cmd("ls", f"{ROOT}/deep/down/a/")) == ["deep/down/a/b c/", "deep/down/a/y"]


def test_a_directory_goes_there_and_back(s3cmd: Tool, source: Path, tmp_path: Path) -> None:
    s3cmd("sync", f"{source}/", f"{ROOT}/tree/")
    assert s3cmd("sync", f"{source}/", f"{ROOT}/tree/") == ""
    (tmp_path / "back").mkdir()
    s3cmd("sync", f"{ROOT}/tree/", f"{tmp_path}/back/")
    assert tree(tmp_path / "back") == tree(source)
    (source / "a" / "y").unlink()
    s3cmd("sync", "--delete-removed", f"{source}/", f"{ROOT}/tree/")
    assert sorted(listed(s3cmd("ls", "--recursive", ROOT))) == sorted(f"tree/{name}" for name in tree(source))


@pytest.mark.parametrize("option", ["--disable-multipart", "--multipart-chunk-size-mb=15"])
def test_a_large_file(s3cmd: Tool, tmp_path: Path, option: str) -> None:
    content = random.Random(option).randbytes(40 << 20)
    (tmp_path / "large").write_bytes(content)
    s3cmd("put", option, tmp_path / "large", f"{ROOT}/large")
    s3cmd("get", f"{ROOT}/large", tmp_path / "back")
    assert (tmp_path / "back").read_bytes() == content
    assert f" {40 << 20} " in s3cmd("ls", f"{ROOT}/large")


def test_many_are_deleted_in_one_request(s3cmd: Tool, appliance: Appliance, source: Path) -> None:
    s3cmd("put", "--recursive", f"{source}/", f"{ROOT}/")
    s3cmd("del", "--recursive", "--force", f"{ROOT}/a/")
    assert listed(s3cmd("ls", "--recursive", ROOT)) == ["x", "日本/語"]
    assert len(appliance.simulator.requests.of("DeleteObjects")) == 1


def test_metadata_comes_back(s3cmd: Tool, source: Path) -> None:
    s3cmd("put", "--add-header=x-amz-meta-colour:red and blue", source / "a" / "y", f"{ROOT}/y")
    assert "x-amz-meta-colour: red and blue\n" in s3cmd("info", f"{ROOT}/y")


@pytest.mark.parametrize("command", [["ls"], ["ls", ROOT], ["info", f"{ROOT}/o"], ["get", f"{ROOT}/o", "-"]])
def test_a_wrong_secret_key(appliance: Appliance, command: list[str]) -> None:
    refused = appliance.s3cmd("wrong").attempt(*command)
    assert refused.returncode == 77
    assert "403" in refused.stderr


@pytest.mark.parametrize("command", ["info", "del"])
def test_a_missing_object(s3cmd: Tool, command: str) -> None:
    refused = s3cmd.attempt(command, f"{ROOT}/missing")
    assert refused.returncode == 12
    assert "404" in refused.stderr


@pytest.mark.parametrize(("command", "verb"), [("mb", "PUT"), ("rb", "DELETE")])
def test_a_bucket_with_a_slash_is_an_object_without_a_name(
    s3cmd: Tool, appliance: Appliance, command: str, verb: str
) -> None:
    """An appliance answers 400 to ``/name/``, so s3cmd cannot make buckets there either."""
    refused = s3cmd.attempt(command, f"{ROOT}-2")
    assert "400" in refused.stderr
    seen = appliance.simulator.requests[-1]
    assert (seen.method, seen.target, seen.status) == (verb, f"/{BUCKET}-2/", 400)

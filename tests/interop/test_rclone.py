"""rclone with signatures of version 2, which come from code of its own."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest
from object_names import AWKWARD_NAMES

from .conftest import BUCKET, Appliance, Tool, tree

pytestmark = pytest.mark.interop

CANNOT = {
    # rclone cleans paths: double and leading slashes go, dots are resolved.
    "a//b",
    "/leading/slash",
    "dots/../and/./dots",
    "..",
    # A path that ends in a slash is a directory.
    "trailing/",
}
NAMES = [name for name in AWKWARD_NAMES if name not in CANNOT]
ROOT = f"ds3:{BUCKET}"


@pytest.fixture
def rclone(appliance: Appliance) -> Tool:
    return appliance.rclone()


def listed(output: str) -> list[str]:
    """Return the names in a listing; rclone shows a tab by its picture."""
    return sorted(output.replace("␉", "\t").splitlines())


def test_every_name_goes_all_the_way(rclone: Tool, tmp_path: Path) -> None:
    for name in NAMES:
        (tmp_path / "file").write_text(name)
        rclone("copyto", tmp_path / "file", f"{ROOT}/{name}")
        rclone("copyto", f"{ROOT}/{name}", tmp_path / "back")
        assert (tmp_path / "back").read_text() == name
        assert json.loads(rclone("lsjson", "--stat", f"{ROOT}/{name}"))["Size"] == len(name.encode())
    assert listed(rclone("lsf", "--recursive", "--files-only", ROOT)) == sorted(NAMES)
    for name in NAMES:
        rclone("deletefile", f"{ROOT}/{name}")
    assert rclone("lsf", "--recursive", ROOT) == ""


def test_buckets_come_and_go(rclone: Tool) -> None:
    rclone("mkdir", "ds3:another")
    assert listed(rclone("lsf", "ds3:")) == ["another/", f"{BUCKET}/"]
    rclone("rmdir", "ds3:another")
    assert listed(rclone("lsf", "ds3:")) == [f"{BUCKET}/"]


def test_prefixes_are_listed_like_directories(rclone: Tool, source: Path) -> None:
    rclone("copy", source, f"{ROOT}/deep/down")
    assert listed(rclone("lsf", f"{ROOT}/deep/down")) == ["a/", "x", "日本/"]
    assert listed(rclone("lsf", f"{ROOT}/deep/down/a")) == ["b c/", "y"]


def test_a_directory_is_synchronised_both_ways(
    rclone: Tool, appliance: Appliance, source: Path, tmp_path: Path
) -> None:
    rclone("sync", source, f"{ROOT}/tree")
    before = len(appliance.simulator.requests.of("PutObject"))
    rclone("sync", source, f"{ROOT}/tree")
    assert before == len(appliance.simulator.requests.of("PutObject")) == len(tree(source))
    rclone("sync", f"{ROOT}/tree", tmp_path / "back")
    assert tree(tmp_path / "back") == tree(source)
    (source / "a" / "y").unlink()
    rclone("sync", source, f"{ROOT}/tree")
    assert listed(rclone("lsf", "--recursive", "--files-only", f"{ROOT}/tree")) == sorted(tree(source))


def test_the_content_is_checked_by_downloading(rclone: Tool, source: Path) -> None:
    rclone("copy", source, ROOT)
    checked = rclone.attempt("check", "--download", source, ROOT)
    assert checked.returncode == 0
    assert f"{len(tree(source))} matching files" in checked.stderr


@pytest.mark.parametrize("cutoff", ["100M", "10M"])
def test_a_large_file(rclone: Tool, appliance: Appliance, tmp_path: Path, cutoff: str) -> None:
    content = random.Random(cutoff).randbytes(40 << 20)
    (tmp_path / "large").write_bytes(content)
    options = [f"--s3-upload-cutoff={cutoff}", "--s3-chunk-size=10M"]
    rclone("copyto", *options, tmp_path / "large", f"{ROOT}/large")
    rclone("copyto", f"{ROOT}/large", tmp_path / "back")
    assert (tmp_path / "back").read_bytes() == content
    assert json.loads(rclone("lsjson", "--stat", f"{ROOT}/large"))["Size"] == 40 << 20
    parts = appliance.simulator.requests.of("PutMultiPartUploadPart")
    assert len(parts) == (4 if cutoff == "10M" else 0)


def test_a_busy_appliance_is_asked_again(rclone: Tool, appliance: Appliance, source: Path) -> None:
    appliance.simulator.faults.add("busy status=503 operation=PutObject times=2")
    rclone("copyto", "--low-level-retries=5", source / "a" / "y", f"{ROOT}/y")
    assert [seen.status for seen in appliance.simulator.requests.of("PutObject")] == [503, 503, 200]


def test_damage_on_the_way_is_noticed(rclone: Tool, appliance: Appliance, source: Path, tmp_path: Path) -> None:
    rclone("copyto", source / "a" / "b c" / "ü z", f"{ROOT}/o")
    appliance.simulator.faults.add("corrupt operation=GetObject times=1")
    damaged = rclone.attempt("copyto", f"{ROOT}/o", tmp_path / "back")
    assert damaged.returncode == 1
    assert "corrupted on transfer" in damaged.stderr
    rclone("copyto", f"{ROOT}/o", tmp_path / "back")
    assert (tmp_path / "back").read_bytes() == (source / "a" / "b c" / "ü z").read_bytes()


def test_a_bucket_is_deleted_with_all_that_is_in_it(rclone: Tool, source: Path) -> None:
    rclone("copy", source, ROOT)
    done = rclone.attempt("purge", ROOT)
    assert done.returncode == 0
    # It asks for Amazon's versioning first, and is told that there is none.
    assert "NotImplemented" in done.stderr
    assert rclone("lsf", "ds3:") == ""


@pytest.mark.parametrize(
    "command", [["lsd", "ds3:"], ["lsf", ROOT], ["copyto", f"{ROOT}/o", "back"], ["mkdir", "ds3:no"]]
)
def test_a_wrong_secret_key(appliance: Appliance, command: list[str]) -> None:
    refused = appliance.rclone("wrong").attempt(*command)
    assert refused.returncode == 1
    assert "status code: 403" in refused.stderr


def test_a_missing_object(rclone: Tool, appliance: Appliance) -> None:
    refused = rclone.attempt("deletefile", f"{ROOT}/missing")
    assert refused.returncode == 1
    assert "doesn't exist" in refused.stderr
    assert appliance.simulator.requests[-1].status == 404

"""Symbolic links that are kept: they come back as they were, and none leads anybody out of a directory."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import suppress
from multiprocessing import get_context
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import ds3
from ds3_runtime.errors import Ds3Error, SourceError, TargetError, UnsafeName
from ds3_runtime.transfer import Blob, Choice, Entry, Restore, TransferOptions, walk
from ds3_runtime.transfer import tree as tree_module
from ds3_runtime.transfer.folder import Folder
from ds3_runtime.transfer.links import TARGET, Fidelity, leads_out
from ds3_simulator import Simulator

BUCKET = "films"
HOSTILE = [
    "/etc",
    "/",
    "//server/share",
    "..",
    "../outside",
    "./../outside",
    "sub/../../outside",
    "sub/..",
    "a/b/c/../../x",
    "\0",
    "x\0y",
    "",
]
INSIDE = {
    "to file": "plain",
    "to directory": "sub",
    "broken": "nowhere at all",
    "loop": "loop",
    "odd, name": ' ünï %41\\ 日本;"=\t',
    "sub/up": "../plain",
    "sub/deeper/up": "../../sub",
    "sub/deeper/root": "../..",
}
"""Links by their paths, with their targets."""


@pytest.fixture(params=["by descriptor", "by path"])
def _either_way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "by path":
        monkeypatch.setattr(tree_module, "HOLDS_DIRECTORIES", False)


@pytest.fixture
def client(ds3_simulator: Simulator) -> Iterator[ds3.Client]:
    ds3_simulator.create_bucket(BUCKET)
    with ds3.Client(ds3_simulator.endpoint, ds3_simulator.access_key, ds3_simulator.secret_key) as client:
        yield client


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    """Return a directory with files, links of every harmless kind, and nothing else."""
    root = tmp_path / "in"
    (root / "sub" / "deeper").mkdir(parents=True)
    for name in ("plain", "sub/file", "sub/deeper/empty"):
        (root / name).write_bytes(b"" if name.endswith("empty") else name.encode())
    for name, target in INSIDE.items():
        (root / name).symlink_to(target)
    return root


def keeping(client: ds3.Client, **options: object) -> ds3.Transfers:
    chosen = {"links": "keep", "sync": False, "default_wait": 0.02, **options}
    return ds3.Transfers(client, TransferOptions(**chosen))  # type: ignore[arg-type]


def everything(root: Path) -> dict[str, str | bytes | None]:
    """Return what is below a directory: where links lead, what files hold, None for directories."""
    found: dict[str, str | bytes | None] = {}
    for path in root.rglob("*"):
        name = path.relative_to(root).as_posix()
        found[name] = os.readlink(path) if path.is_symlink() else path.read_bytes() if path.is_file() else None
    return found


def store_link(client: ds3.Client, name: str, target: str) -> None:
    ds3.Transfers(client).put(BUCKET, [ds3.PutSource(name, data=b"", metadata={TARGET: target})])


@pytest.mark.usefixtures("_either_way")
def test_links_go_there_and_come_back(client: ds3.Client, directory: Path, tmp_path: Path) -> None:
    keeping(client).put_directory(BUCKET, directory, prefix="p/")
    keeping(client, sync=True).get_directory(BUCKET, tmp_path / "out", prefix="p/", strip_prefix=True)
    assert everything(tmp_path / "out") == everything(directory)
    keeping(client).get_directory(BUCKET, tmp_path / "out", prefix="p/", strip_prefix=True)  # in place of those there
    assert everything(tmp_path / "out") == everything(directory)


def test_workers_keep_links_too(client: ds3.Client, directory: Path, tmp_path: Path) -> None:
    with ProcessPoolExecutor(2, get_context("forkserver")) as executor:
        chosen = TransferOptions(links="keep", sync=False)
        ds3.Transfers(client, chosen, executor=executor).put_directory(BUCKET, directory)
        ds3.Transfers(client, chosen, executor=executor).get_bucket(BUCKET, tmp_path / "out")
    assert everything(tmp_path / "out") == everything(directory)


def test_a_link_is_an_object_without_bytes(client: ds3.Client, directory: Path) -> None:
    keeping(client).put_directory(BUCKET, directory)
    head = client.head_object(ds3.HeadObjectRequest(BUCKET, "to file"))
    assert (head.result.length, head.result.metadata[TARGET]) == (0, "plain")


def test_links_become_empty_files_for_those_who_do_not_ask(client: ds3.Client, directory: Path, tmp_path: Path) -> None:
    keeping(client).put_directory(BUCKET, directory)
    ds3.Transfers(client).get_bucket(BUCKET, tmp_path / "out")
    found = everything(tmp_path / "out")
    assert {name: found[name] for name in INSIDE} == dict.fromkeys(INSIDE, b"")


def test_an_object_with_bytes_is_a_file_whatever_its_metadata_say(client: ds3.Client, tmp_path: Path) -> None:
    source = ds3.PutSource("file", data=b"bytes", metadata={TARGET: "/etc"})
    ds3.Transfers(client).put(BUCKET, [source])
    keeping(client).get_bucket(BUCKET, tmp_path / "out")
    assert everything(tmp_path / "out") == {"file": b"bytes"}


def test_times_of_links_come_back(client: ds3.Client, directory: Path, tmp_path: Path) -> None:
    os.utime(directory / "to file", ns=(1, 1_500_000_000_987_654_321), follow_symlinks=False)
    for path in (directory / "plain", directory / "sub" / "file"):
        path.chmod(0o604)
    keeping(client, attributes=True).put_directory(BUCKET, directory)
    keeping(client, attributes=True).get_bucket(BUCKET, tmp_path / "out")
    assert (tmp_path / "out" / "to file").lstat().st_mtime_ns == 1_500_000_000_987_654_321
    assert (tmp_path / "out" / "plain").stat().st_mode & 0o777 == 0o604
    keeping(client).get_bucket(BUCKET, tmp_path / "links only")
    assert (tmp_path / "links only" / "plain").stat().st_mode & 0o777 != 0o604


def test_links_are_chosen_by_their_names(directory: Path) -> None:
    found = walk(directory, links="keep", choice=Choice(["to *"], ["to file"]), include_empty=False).files
    assert [(source.name, source.metadata) for source in found] == [("to directory", {TARGET: "sub"})]


def test_a_target_that_is_not_utf8_is_refused_by_name(tmp_path: Path) -> None:
    os.symlink(b"bad\xff", os.fsencode(tmp_path / "link"))
    with pytest.raises(SourceError, match=r"link.*not UTF-8"):
        walk(tmp_path, links="keep")


def test_links_are_identical_if_their_targets_are(client: ds3.Client, directory: Path, tmp_path: Path) -> None:
    keeping(client).put_directory(BUCKET, directory)
    sync, out = keeping(client, skip_identical=True, dry_run=True), tmp_path / "out"
    keeping(client).get_bucket(BUCKET, out)
    for report in (sync.put_directory(BUCKET, directory), sync.get_bucket(BUCKET, out)):
        assert {outcome.skipped for outcome in report.outcomes} == {"identical"}
    for root in (directory, out):
        (root / "to file").unlink()
        (root / "to file").symlink_to("sub/file")
        (root / "to directory").unlink()
        (root / "to directory").write_bytes(b"")
        (root / "sub" / "deeper" / "empty").unlink()
        (root / "sub" / "deeper" / "empty").symlink_to("../file")
    changed = {"to file", "to directory", "sub/deeper/empty"}
    for report in (sync.put_directory(BUCKET, directory), sync.get_bucket(BUCKET, out)):
        assert {outcome.name for outcome in report.outcomes if outcome.skipped == "dry run"} == changed


def test_a_link_that_was_not_made_is_made_by_who_resumes(
    client: ds3.Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store_link(client, "link", "plain")
    chosen = {"journal": tmp_path / "journal", "on_failure": "keep", "attributes": True}
    with monkeypatch.context() as patch, pytest.raises(TargetError):
        patch.setattr(Folder, "replace", _full_disk)
        keeping(client, **chosen).get_bucket(BUCKET, tmp_path / "out")
    (left,) = os.listdir(tmp_path / "out")
    assert left.endswith(".part")
    (noted,) = keeping(client, **chosen).unfinished()
    keeping(client, **chosen).resume(noted.job_id)
    assert everything(tmp_path / "out") == {"link": "plain"}


def test_links_and_attributes_are_restored_by_who_resumes_without_asking(
    client: ds3.Client, directory: Path, tmp_path: Path
) -> None:
    (directory / "plain").chmod(0o604)
    keeping(client, attributes=True).put_directory(BUCKET, directory)
    journal = tmp_path / "journal"

    def stop(step: ds3.Progress) -> None:
        raise ZeroDivisionError

    chosen = {"journal": journal, "on_failure": "keep", "attributes": True}
    with pytest.raises(ZeroDivisionError):
        keeping(client, **chosen).get_bucket(BUCKET, tmp_path / "out", on_progress=stop)
    another = ds3.Transfers(client, TransferOptions(journal=journal))
    (noted,) = another.unfinished()
    another.resume(noted.job_id)
    assert everything(tmp_path / "out") == everything(directory)
    assert (tmp_path / "out" / "plain").stat().st_mode & 0o777 == 0o604


def _full_disk(self: Folder, name: str, new_name: str) -> None:
    raise OSError(28, "No space left on device")


def test_who_resumes_is_told_of_a_link_that_is_refused(client: ds3.Client, tmp_path: Path) -> None:
    store_link(client, "link", "/etc")
    chosen = {"journal": tmp_path / "journal", "on_failure": "keep"}
    with pytest.raises(UnsafeName):
        keeping(client, **chosen).get_bucket(BUCKET, tmp_path / "out")
    (noted,) = keeping(client, **chosen).unfinished()
    with pytest.raises(UnsafeName, match="/etc"):
        keeping(client, **chosen).resume(noted.job_id)
    report = keeping(client, failures="report", **chosen).resume(noted.job_id)
    assert [(outcome.name, type(outcome.error)) for outcome in report.failed] == [("link", UnsafeName)]
    assert everything(tmp_path / "out") == {}
    assert keeping(client, **chosen).unfinished() == []


@pytest.mark.usefixtures("_either_way")
def test_links_that_might_lead_out_are_refused_by_name(client: ds3.Client, tmp_path: Path) -> None:
    names = {f"deep/{number}" if ".." in target else f"{number}": target for number, target in enumerate(HOSTILE)}
    names = {name: f"../{target}" if ".." in target else target for name, target in names.items()}
    for name, target in names.items():
        store_link(client, name, target)
    store_link(client, "good", "deep")
    report = keeping(client, failures="report").get_bucket(BUCKET, tmp_path / "out")
    assert {outcome.name: type(outcome.error) for outcome in report.failed} == dict.fromkeys(names, UnsafeName)
    for outcome in report.failed:
        assert repr(outcome.name) in str(outcome.error)
        assert repr(names[outcome.name]) in str(outcome.error)
    assert everything(tmp_path / "out") in ({"good": "deep"}, {"good": "deep", "deep": None})


@pytest.mark.parametrize("target", HOSTILE[:9])
def test_they_are_made_for_those_who_take_all(client: ds3.Client, tmp_path: Path, target: str) -> None:
    store_link(client, "link", target)
    with pytest.raises(UnsafeName, match="'link'"):
        keeping(client).get_bucket(BUCKET, tmp_path / "none")
    assert not (tmp_path / "none").exists() or everything(tmp_path / "none") == {}
    keeping(client, links="keep-all").get_bucket(BUCKET, tmp_path / "out")
    assert everything(tmp_path / "out") == {"link": target}


@pytest.mark.usefixtures("_either_way")
@pytest.mark.parametrize("order", [["a", "a/passwd"], ["a/passwd", "a"]])
@pytest.mark.parametrize("links", ["keep", "keep-all"])
def test_nothing_is_restored_through_a_link_of_the_same_transfer(
    client: ds3.Client, tmp_path: Path, order: list[str], links: str
) -> None:
    (tmp_path / "outside").mkdir()
    store_link(client, "a", str(tmp_path / "outside"))
    ds3.Transfers(client).put(BUCKET, [ds3.PutSource("a/passwd", data=b"evil")])
    with pytest.raises(UnsafeName):
        keeping(client, links=links).get_objects(BUCKET, order, tmp_path / "out")
    report = keeping(client, links=links, failures="report").get_objects(BUCKET, order, tmp_path / "out")
    assert report.failed
    assert os.listdir(tmp_path / "outside") == []


@pytest.mark.usefixtures("_either_way")
def test_nothing_is_restored_through_a_link_of_another_transfer(client: ds3.Client, tmp_path: Path) -> None:
    (tmp_path / "outside").mkdir()
    store_link(client, "a", str(tmp_path / "outside"))
    ds3.Transfers(client).put(BUCKET, [ds3.PutSource(f"a/{number}", data=b"evil") for number in range(20)])
    names = ["a", *(f"a/{number}" for number in range(20))]

    def restore(name: str) -> bool:
        try:
            keeping(client, links="keep-all").get_objects(BUCKET, [name], tmp_path / "out")
        except Ds3Error:
            return False
        return True

    with ThreadPoolExecutor(6) as pool:
        done = dict(zip(names, pool.map(restore, names), strict=True))
    assert os.listdir(tmp_path / "outside") == []
    found = everything(tmp_path / "out")
    assert {name for name in names if done[name]} == {name for name in found if found[name] is not None}
    assert not restore("a" if found["a"] is None else "a/0")
    assert os.listdir(tmp_path / "outside") == []


@pytest.mark.usefixtures("_either_way")
@pytest.mark.parametrize("order", [["a", "a/passwd"], ["a/passwd", "a"]])
def test_even_unchecked_no_link_is_followed(tmp_path: Path, order: list[str]) -> None:
    """The plan refuses such names before; should it ever not, the disk does."""
    (tmp_path / "outside").mkdir()
    metadata = {"a": {TARGET: str(tmp_path / "outside")}, "a/passwd": {}}
    restore = Restore(tmp_path / "out", fidelity=Fidelity(links=True, all_links=True))
    restore.expect(map(Entry, order), [Blob(name, 0, 0) for name in order])
    with restore.receive(Blob(order[0], 0, 0), metadata=lambda: metadata[order[0]]):
        pass
    second = restore.receive(Blob(order[1], 0, 0), metadata=lambda: metadata[order[1]])
    with pytest.raises((TargetError, UnsafeName)), second:
        pass
    assert os.listdir(tmp_path / "outside") == []


@pytest.mark.parametrize("target", ["C:\\x", "c:x", "\\x", "\\\\server\\share", "..\\x", "a\\..\\..\\x"])
def test_windows_has_more_ways_out(target: str) -> None:
    assert leads_out(target, 0, windows=True)
    assert not leads_out(target, 0, windows=False)


PARTS = st.sampled_from(["..", "..", ".", "", "d0", "d1", "l0", "l1", "l2"])
PATHS = st.lists(st.sampled_from(["d0", "d1"]), max_size=3)
LINKS = st.lists(st.tuples(PATHS, st.sampled_from(["l0", "l1", "l2"]), st.lists(PARTS, min_size=1, max_size=6)))


@settings(max_examples=300, deadline=None)
@given(LINKS)
def test_however_links_are_put_together_those_that_are_made_stay_inside(
    links: list[tuple[list[str], str, list[str]]],
) -> None:
    with tempfile.TemporaryDirectory() as outside:
        root = Path(os.path.realpath(outside)) / "root"
        root.mkdir()
        for path, name, parts in links:
            target = "/".join(parts)
            link = root.joinpath(*path, name)
            if target and not leads_out(target, len(path)) and not os.path.lexists(link):
                link.parent.mkdir(parents=True, exist_ok=True)
                link.symlink_to(target)
        for one in root.rglob("*"):
            with suppress(OSError):  # a link to nowhere, or in a loop
                assert Path(os.path.realpath(one, strict=True)).is_relative_to(root)

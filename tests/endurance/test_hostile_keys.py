"""Objects whose names would lead elsewhere: restored into a directory, each is refused by name; nothing leaves it."""

from __future__ import annotations

import os
from itertools import product
from pathlib import Path
from string import ascii_letters

import pytest

import ds3
from ds3_runtime.errors import UnsafeName
from ds3_simulator import Simulator

EVIL = ("..", ".", "")
PLACES = (
    "{}/evil",
    "a/{}/evil",
    "a/b/{}/evil",
    "a/{}/b/{}/evil",
    "a/{}/{}/{}/evil",
    "{}/{}/{}/{}/{}/{}/tmp/evil",
    "a/{}",
    "ünï/{}/evil",
    "a b/{}/evil+1",
    "-/{}/--evil",
    "%2e%2e/{}/evil",
    "...//{}/evil",
    "{}/{}/evil",
    "x/y/z/{}/{}/{}/{}/evil",
    "a/b/c/{}",
    "evil/{}/{}",
    "link/{}/etc/passwd",
    "日本/{}/{}/evil",
    "a;b/{}/c&d/evil",
)
ABSOLUTE = ("/evil", "//evil", "/tmp/evil", "//server/share/evil", "\\evil", "\\\\server\\share\\evil", "/../evil")
DRIVES = [f"{letter}:{separator}evil" for letter, separator in product(ascii_letters, "/\\")]
LONG = ["x" * 256, "a/" + "y" * 300, "é" * 128, "a/b/" + "日" * 86, "/" + "x" * 256]
BENT = [place.format(*[evil] * place.count("{}")) for place, evil in product(PLACES, EVIL)]
TRAILING = [f"{name}/" for name in BENT if not name.endswith("/")]
FOLDERS = {"a/", "a/b/c/"}
"""With nothing in the place of something evil, these are honest names."""
HOSTILE = sorted({name for name in (*BENT, *TRAILING, *ABSOLUTE, *DRIVES, *LONG) if name.strip("/")} - FOLDERS)
HARMLESS = ["good", "a good/one", "..a/b..", "... /x", "%2e%2e/evil", "C", "a:b", "-rf", "~/evil", "$HOME/evil"]


@pytest.fixture
def client(ds3_simulator: Simulator) -> ds3.Client:
    ds3_simulator.create_bucket("films")
    return ds3.Client(ds3_simulator.endpoint, ds3_simulator.access_key, ds3_simulator.secret_key)


def put(client: ds3.Client, names: list[str]) -> None:
    for name in names:
        content = b"" if name.endswith("/") else name.encode()
        client.put_object(ds3.PutObjectRequest("films", name, len(content), content))


def tree(directory: Path) -> set[str]:
    return {str(path.relative_to(directory)) for path in directory.rglob("*")}


def test_there_are_enough_of_them() -> None:
    assert len(HOSTILE) >= 200


def test_nothing_leaves_the_directory(client: ds3.Client, tmp_path: Path) -> None:
    put(client, [*HOSTILE, *HARMLESS])
    before = set(os.listdir("/")), set(os.listdir("/tmp")), tree(tmp_path)
    target = tmp_path / "deep" / "er" / "target"
    report = ds3.Transfers(client, ds3.TransferOptions(failures="report")).get_directory("films", target)
    refused = {outcome.name: outcome.error for outcome in report.outcomes if outcome.error is not None}
    assert refused.keys() == set(HOSTILE)
    assert all(isinstance(error, UnsafeName) and repr(name) in str(error) for name, error in refused.items())
    restored = {name: target / name for name in HARMLESS}
    assert {name: path.read_bytes() for name, path in restored.items()} == {name: name.encode() for name in HARMLESS}
    assert {path for path in target.rglob("*") if path.is_file()} == set(restored.values())
    outside = tree(tmp_path) - {str(path.relative_to(tmp_path)) for path in (target, *target.rglob("*"))}
    assert outside - before[2] == {"deep", "deep/er"}
    assert "evil" not in set(os.listdir("/")) - before[0]
    assert "evil" not in set(os.listdir("/tmp")) - before[1]


@pytest.mark.parametrize("name", HOSTILE[::10])
def test_one_of_them_alone_is_refused_by_name(client: ds3.Client, tmp_path: Path, name: str) -> None:
    put(client, [name])
    with pytest.raises(UnsafeName) as caught:
        ds3.Transfers(client).get_objects("films", [name], tmp_path / "target")
    assert repr(name) in str(caught.value)


def test_links_planted_in_the_directory_are_not_followed(client: ds3.Client, tmp_path: Path) -> None:
    put(client, ["link/evil", "file", "a/good"])
    outside, target = tmp_path / "outside", tmp_path / "target"
    outside.mkdir()
    target.mkdir()
    (target / "link").symlink_to(outside)
    (outside / "file").write_bytes(b"precious")
    (target / "file").symlink_to(outside / "file")
    report = ds3.Transfers(client, ds3.TransferOptions(failures="report")).get_directory("films", target)
    assert os.listdir(outside) == ["file"]
    assert (outside / "file").read_bytes() == b"precious"
    assert (target / "a" / "good").read_bytes() == b"a/good"
    assert {outcome.name for outcome in report.outcomes if outcome.error is not None} >= {"link/evil"}

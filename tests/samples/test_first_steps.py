"""The samples that people try first, in typed and in drop-in style: put, get, list, rename."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote

import pytest

import ds3
from ds3_simulator import Simulator

from .conftest import BUCKET, Run, contents, digests, held

NAMES = ("plain.mov", "with space.mov", "empty.txt")


@pytest.mark.parametrize("sample", ["put_data.py", "dropin/putting_data.py"])
def test_putting_data(sample: str, run: Run, appliance: Simulator, source: Path) -> None:
    shown = run(sample, BUCKET, *(source / name for name in NAMES))
    assert held(appliance) == digests({name: (source / name).read_bytes() for name in NAMES})
    assert "3 objects" in shown
    assert not appliance.requests.duplicates


def test_putting_data_into_a_bucket_that_exists(run: Run, appliance: Simulator, source: Path) -> None:
    run("put_data.py", BUCKET, source / "plain.mov")
    run("put_data.py", BUCKET, source / "empty.txt")
    assert held(appliance) == digests({name: (source / name).read_bytes() for name in ("plain.mov", "empty.txt")})


@pytest.mark.parametrize("sample", ["get_data.py", "dropin/getting_data.py"])
def test_getting_data(sample: str, run: Run, stored: Path, tmp_path: Path) -> None:
    shown = run(sample, BUCKET, tmp_path / "restored", *NAMES)
    assert contents(tmp_path / "restored") == {name: (stored / name).read_bytes() for name in NAMES}
    assert "3 objects" in shown


@pytest.mark.parametrize("sample", ["list_all.py", "dropin/listing_all.py"])
def test_listing_buckets_and_objects(
    sample: str, run: Run, client: ds3.Client, stored: Path, appliance: Simulator
) -> None:
    for number in range(3):
        client.put_bucket(ds3.PutBucketRequest(f"empty-{number}"))
    lines = [line.split() for line in run(sample).replace(",", "").splitlines()]
    listed = {" ".join(words[1:]): int(words[0]) for words in lines if words[0].isdecimal()}
    assert listed == {name: len(data) for name, data in contents(stored).items()}
    buckets = [words[0] for words in lines if not words[0].isdecimal()]
    assert sorted(buckets) == ["empty-0", "empty-1", "empty-2", BUCKET]


@pytest.mark.parametrize("sample", ["list_all.py", "dropin/listing_all.py"])
def test_listing_does_not_stop_at_a_thousand(sample: str, run: Run, client: ds3.Client, tmp_path: Path) -> None:
    client.put_bucket(ds3.PutBucketRequest(BUCKET))
    empty = tmp_path / "empty"
    empty.touch()
    names = {f"{number:04}": empty for number in range(1003)}
    ds3.Transfers(client).put_files(BUCKET, names)
    assert [line.split()[1] for line in run(sample).splitlines()[1:]] == sorted(names)


@pytest.mark.parametrize("sample", ["rename.py", "dropin/renaming.py"])
def test_other_names_on_the_server_than_on_disk(
    sample: str, run: Run, appliance: Simulator, stored: Path, client: ds3.Client
) -> None:
    before = held(appliance)
    files = contents(stored)
    shown = run(sample, BUCKET, "dailies", stored / "plain.mov", stored / "with space.mov")
    assert f"{stored / 'plain.mov'} is stored as dailies/001.mov" in shown
    copies = {name: data for name, data in contents(stored).items() if name not in files}
    assert sorted(copies.values()) == sorted(files[name] for name in ("plain.mov", "with space.mov"))
    assert all("restored" in name for name in copies)
    put = {unquote(request.target.partition("?")[0]) for request in appliance.requests.of("PutObject")}
    assert {f"/{BUCKET}/dailies/001.mov", f"/{BUCKET}/dailies/002.mov"} <= put
    assert held(appliance) == before, "the folder is deleted, and nothing else"

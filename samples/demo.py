"""``make demo``: a directory tree goes through bulk jobs on a simulated appliance and back, compared byte by byte.

Exit status 0 when every file came back identical, 1 otherwise.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, TextColumn, TransferSpeedColumn
from rich.progress import Progress as Bars
from rich.table import Table

import ds3

BUCKET = "demo"
PREFIX = "films/2026/"
FOLDERS = ("", "reel 1", "reel 1/takes + cuts", "100% done", "Übersicht/für später", "a/b/c/d/e")
NAMES = (
    "plain.dpx",
    "with space.dpx",
    "plus+plus.wav",
    "50%.txt",
    "grün & blau.mov",
    "what?#1;2.bin",
    "tilde~@x=y.aaf",
)
MEGABYTE = 1_000_000
PIECE = 1 << 20


def main() -> int:
    """Make a tree, store it, list it, fetch it, compare; return the exit status."""
    options = _options()
    console = Console()
    with tempfile.TemporaryDirectory(prefix="ds3-demo-") as folder:
        home = Path(folder)
        digests = make_tree(home / "source", options.files, options.largest * MEGABYTE)
        console.print(f"{len(digests)} files made, {_size(home / 'source') / MEGABYTE:,.0f} MB in all")
        with appliance(home / "appliance", options.blob_size) as settings, ds3.Client(*settings) as client:
            reports, listed = there_and_back(client, home, console)
        different = compare(home / "restored" / PREFIX, digests)
    console.print(summary(reports))
    return tell(console, listed, digests, different)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=400, help="how many small files to make (%(default)s)")
    parser.add_argument("--largest", type=int, default=300, help="size of the largest file in MB (%(default)s)")
    parser.add_argument("--blob-size", default="64M", help="where the appliance cuts objects (%(default)s)")
    return parser.parse_args()


def make_tree(root: Path, files: int, largest: int) -> dict[str, str]:
    """Write files of all sizes under awkward names; return their SHA-256 by relative path."""
    chance = random.Random(20261122)
    sizes = [0, 1, largest, largest // 10, *(int(10 ** chance.uniform(0, 6)) for _ in range(files - 4))]
    digests = {}
    for number, size in enumerate(sizes):
        name = f"{number:04d} {NAMES[number % len(NAMES)]}"
        path = root / FOLDERS[number % len(FOLDERS)] / name
        path.parent.mkdir(parents=True, exist_ok=True)
        digests[path.relative_to(root).as_posix()] = _write(path, size, chance)
    return digests


def _write(path: Path, size: int, chance: random.Random) -> str:
    digest = hashlib.sha256()
    with path.open("wb") as file:
        for start in range(0, size, PIECE):
            piece = chance.randbytes(min(PIECE, size - start))
            digest.update(piece)
            file.write(piece)
    return digest.hexdigest()


@contextmanager
def appliance(data: Path, blob_size: str) -> Iterator[tuple[str, str, str]]:
    """Run a simulated appliance in a process of its own; yield its endpoint, access key and secret key."""
    command = [sys.executable, "-m", "ds3_simulator", "--port", "0", "--data", str(data)]
    command += ["--api", ds3.api_version, "--blob-size", blob_size, "--chunk-size", "128M"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        endpoint, access_key, secret_key = (process.stdout.readline().strip().partition("=")[2] for _ in range(3))
        yield endpoint, access_key, secret_key
    finally:
        process.terminate()
        process.wait(timeout=30)
        process.stdout.close()


def there_and_back(client: ds3.Client, home: Path, console: Console) -> tuple[dict[str, ds3.TransferReport], int]:
    """Store the tree, count what is listed, and fetch it back; return both reports and the count."""
    client.put_bucket(ds3.PutBucketRequest(BUCKET))
    transfers = ds3.Transfers(client)
    with bars(console, "put") as on_progress:
        stored = transfers.put_directory(BUCKET, home / "source", prefix=PREFIX, on_progress=on_progress)
    listed = count_objects(client)
    with bars(console, "get") as on_progress:
        fetched = transfers.get_directory(BUCKET, home / "restored", on_progress=on_progress)
    return {"put": stored, "get": fetched}, listed


def count_objects(client: ds3.Client) -> int:
    """Return how many objects the bucket lists, page by page."""
    return sum(1 for _ in client.pages(ds3.GetBucketRequest(BUCKET), page_size=100))


@contextmanager
def bars(console: Console, title: str) -> Iterator[Callable[[ds3.Progress], None]]:
    """Show a progress bar while a transfer runs."""
    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TransferSpeedColumn())
    with Bars(*columns, console=console) as display:
        task = display.add_task(title, total=None)

        def on_progress(progress: ds3.Progress) -> None:
            display.update(task, completed=progress.bytes_done, total=progress.bytes_total)

        yield on_progress


def compare(root: Path, digests: dict[str, str]) -> list[str]:
    """Return the names of files that are missing, changed, or were never stored."""
    found = {path.relative_to(root).as_posix(): _digest(path) for path in root.rglob("*") if path.is_file()}
    return sorted(name for name in found.keys() | digests.keys() if found.get(name) != digests.get(name))


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _size(root: Path) -> int:
    return sum(path.stat().st_size for path in root.rglob("*") if path.is_file())


def summary(reports: dict[str, ds3.TransferReport]) -> Table:
    """Return the table of what was moved."""
    table = Table("", *(title for title in ("objects", "blobs", "chunks", "bytes", "seconds", "MB/s")))
    for name, report in reports.items():
        speed = report.bytes / MEGABYTE / report.seconds
        counts = (f"{number:,}" for number in (report.objects, report.blobs, report.chunks, report.bytes))
        table.add_row(name, *counts, f"{report.seconds:.2f}", f"{speed:,.0f}")
    return table


def tell(console: Console, listed: int, digests: dict[str, str], different: list[str]) -> int:
    """Say whether all went well; return the exit status."""
    if different or listed != len(digests):
        console.print(f"{listed} of {len(digests)} objects listed, {len(different)} files differ:", *different[:20])
        return 1
    console.print(f"all {len(digests)} files identical")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""How long generation takes, as multiples of what black alone needs: ``python benchmarks/generation.py``.

Wanted: a cold run at most 1.3 times black on the same texts, a warm run under 2 seconds, import of a vendor contract
(given with ``--vendor``) and the diff of two contracts under 2 seconds each.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import black

from ds3_contract import read_contract
from ds3_generator.build import build_package
from ds3_generator.format import MODE, format_all
from ds3_generator.generate import contract_path
from ds3_generator.render import render_package
from ds3_generator.write import apply, differences

API = "5.8"


def main() -> None:
    """Print one line for each figure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--vendor", type=Path, help="a vendor contract, to time its import")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    texts = render_package(build_package(read_contract(contract_path(API))))
    alone, cold, warm = [], [], []
    for _ in range(options.rounds):
        with tempfile.TemporaryDirectory() as folder:
            alone.append(seconds(lambda: [black.format_str(text, mode=MODE) for text in texts.values()]))
            cold.append(seconds(lambda: generate(Path(folder))))  # called at once
            warm.append(seconds(lambda: generate(Path(folder))))
    print(f"black alone {min(alone):.2f} s; cold {min(cold):.2f} s, {min(cold) / min(alone):.2f} times black")
    print(f"warm {min(warm):.2f} s")
    print(f"diff 5.8 6.0: {command('diff', '5.8', '6.0'):.2f} s, start of Python included")
    if options.vendor:
        with tempfile.TemporaryDirectory() as folder:
            taken = command("import", str(options.vendor), "--api", API, "--out", f"{folder}/out.xml")
        print(f"import {options.vendor.name}: {taken:.2f} s, start of Python included")


def generate(folder: Path) -> None:
    """Do what `generate` does, with a cache and a package in `folder`."""
    texts = render_package(build_package(read_contract(contract_path(API))))
    apply(differences(format_all(texts, folder / "cache"), folder / "ds3"))


def seconds(work: Callable[[], object]) -> float:
    """Return how long `work` takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def command(*arguments: str) -> float:
    """Return how long a command of the generator takes."""
    run = [sys.executable, "-m", "ds3_generator", *arguments]
    return seconds(lambda: subprocess.run(run, check=True, stdout=subprocess.DEVNULL))


if __name__ == "__main__":
    main()

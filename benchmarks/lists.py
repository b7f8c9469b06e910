"""Lists of half a million objects, beside the floors: ``python benchmarks/lists.py``.

Answers: a job of 500,000 objects (105 MB) becomes a typed result. The floors are expat that only collects a dictionary
of attributes for each object, lxml's tree, and lxml's target parser that makes an object with slots of each.
Bodies: the document of a bulk put of as many objects; the floor joins formatted text without looking at it.

Every contestant runs in a process of its own, all of them in turn in each round. Peak memory is what it takes beyond
what was there before it began: the document (answer) or the list of objects (body) was there already, except where it
comes from a socket. Ratios are medians of the rounds.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path
from statistics import median

from lists_contestant import ANSWERS, BODIES, answer_document

FLOORS = {"answer": "expat dictionaries", "body": "joined text"}


def main() -> None:
    """Measure and tell."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--objects", type=int, default=500_000)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="ds3-lists-") as folder:
        document = Path(folder) / "job.xml"
        document.write_bytes(answer_document(options.objects))
        print(f"{options.objects:,} objects, {document.stat().st_size / 1e6:.0f} MB")
        for kind, contestants in (("answer", ANSWERS), ("body", BODIES)):
            tell(kind, measured(kind, list(contestants), document, options.objects, options.rounds))


Figures = dict[str, list[tuple[float, float]]]
"""Seconds and MiB of each round by contestant."""


def measured(kind: str, contestants: list[str], document: Path, objects: int, rounds: int) -> Figures:
    """Let each contestant run once a round."""
    figures: Figures = defaultdict(list)
    for _ in range(rounds):
        for name in contestants:
            command = [sys.executable, str(Path(__file__).with_name("lists_contestant.py")), kind, name]
            command += [str(document), str(objects)]
            output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
            seconds, memory = json.loads(output)
            figures[name].append((seconds, memory))
    return figures


def tell(kind: str, figures: Figures) -> None:
    """Print one line for each contestant, with its time as a multiple of the floor's in the same round."""
    floor = [seconds for seconds, _ in figures[FLOORS[kind]]]
    print(f"\n{kind + ':':42}{'seconds':>9}{'ratio':>8}{'MiB':>9}")
    for name, runs in figures.items():
        ratio = median(seconds / base for (seconds, _), base in zip(runs, floor, strict=True))
        seconds, memory = (median(column) for column in zip(*runs, strict=True))
        print(f"  {name:40}{seconds:9.2f}{ratio:8.2f}{memory:9.0f}")


if __name__ == "__main__":
    main()

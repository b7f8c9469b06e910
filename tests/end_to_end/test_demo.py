"""`make demo`, on a small scale."""

from __future__ import annotations

import subprocess
import sys

from ds3_generator.generate import ROOT


def test_the_demo_brings_every_file_back() -> None:
    command = [sys.executable, "-W", "error", "samples/demo.py", "--files", "40", "--largest", "5", "--blob-size", "1M"]
    shown = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    assert "all 40 files identical" in shown
    assert "objects" in shown

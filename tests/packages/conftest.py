"""Distributions that are built once for all tests, whichever process asks first."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from ds3_generator.package import Project, build_distribution

Built = Callable[[str], tuple[Path, Path]]


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """Return what gives wheel and source archive of an API version."""
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base

    def build(api: str) -> tuple[Path, Path]:
        folder = shared / f"dist-{api}"
        with (shared / f"dist-{api}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not folder.exists():
                build_distribution(Project(), api, folder)
        (wheel,), (source,) = folder.glob("*.whl"), folder.glob("*.tar.gz")
        return wheel, source

    return build

"""Clients from the distribution's packages, as processes that see none of the user's configuration."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

import ds3
from ds3_simulator import Simulator

BUCKET = "films"


class Tool:
    """A command, and the environment it runs in."""

    def __init__(self, command: list[str], environment: dict[str, str], home: Path) -> None:
        if shutil.which(command[0]) is None:
            pytest.fail(f"{command[0]} is not installed; `make test-interop` installs it")
        self._command = command
        self._environment = {"PATH": os.environ["PATH"], "HOME": str(home), "LC_ALL": "C.UTF-8"} | environment

    def __call__(self, *arguments: str | Path) -> str:
        """Run the command, which must succeed and warn of nothing; return what it printed."""
        done = self.attempt(*arguments)
        assert done.returncode == 0, done.stderr
        assert done.stderr == ""
        return done.stdout

    def attempt(self, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
        """Run the command, which may fail."""
        command = [*self._command, *map(str, arguments)]
        return subprocess.run(command, env=self._environment, capture_output=True, text=True, timeout=120, check=False)


class Appliance:
    """A simulator, and the clients that know its keys."""

    def __init__(self, simulator: Simulator, home: Path) -> None:
        self.simulator = simulator
        self._home = home

    def s3cmd(self, secret_key: str | None = None) -> Tool:
        """Return s3cmd with a configuration file of its own."""
        address = self.simulator.endpoint.removeprefix("http://")
        settings = {
            "access_key": self.simulator.access_key,
            "secret_key": secret_key or self.simulator.secret_key,
            "host_base": address,
            "host_bucket": address,
            "use_https": "False",
            "signature_v2": "True",
            "max_retries": "1",
        }
        path = self._home / "s3cmd.cfg"
        path.write_text("\n".join(["[default]", *(f"{name} = {value}" for name, value in settings.items())]))
        return Tool(["s3cmd", "--config", str(path), "--no-progress"], {}, self._home)

    def rclone(self, secret_key: str | None = None) -> Tool:
        """Return rclone with all it is to know in its environment, and an empty configuration file."""
        remote = {
            "TYPE": "s3",
            "PROVIDER": "Other",
            "ENDPOINT": self.simulator.endpoint,
            "ACCESS_KEY_ID": self.simulator.access_key,
            "SECRET_ACCESS_KEY": secret_key or self.simulator.secret_key,
            "V2_AUTH": "true",
            "FORCE_PATH_STYLE": "true",
            "LIST_VERSION": "1",
        }
        path = self._home / "rclone.conf"
        path.touch()
        once = {"RCLONE_CONFIG": str(path), "RCLONE_RETRIES": "1", "RCLONE_LOW_LEVEL_RETRIES": "1"}
        return Tool(
            ["rclone"], once | {f"RCLONE_CONFIG_DS3_{name}": value for name, value in remote.items()}, self._home
        )


@pytest.fixture
def appliance(tmp_path: Path) -> Iterator[Appliance]:
    """An appliance with an empty bucket; like every other it verifies signatures."""
    home = tmp_path / "home"
    home.mkdir()
    with ExitStack() as stack:
        simulator = stack.enter_context(Simulator(tmp_path / "appliance", api="5.8"))
        client = stack.enter_context(ds3.Client(simulator.endpoint, simulator.access_key, simulator.secret_key))
        client.put_bucket(ds3.PutBucketRequest(BUCKET))
        yield Appliance(simulator, home)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A directory of files from nothing to a megabyte, some deep down."""
    chance = random.Random(4)
    root = tmp_path / "source"
    for name, size in {"x": 0, "a/y": 1, "a/b c/ü z": 100_000, "a/b c/+%": 1 << 20, "日本/語": 5_000}.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(chance.randbytes(size))
    return root


def tree(root: Path) -> dict[str, bytes]:
    """Return all files below a directory."""
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}

"""Ids are the appliance's own."""

from __future__ import annotations

import subprocess
import sys
from uuid import UUID

from ds3_simulator.state.identity import new_id

FORK = """
import os
from ds3_simulator.state.identity import new_id

child = os.fork()
if child:
    os.waitpid(child, 0)
print(new_id(), flush=True)
"""


def test_ids_are_uuids_that_grow() -> None:
    ids = [new_id() for _ in range(1000)]
    assert ids == sorted(set(ids))
    assert {UUID(each).version for each in ids} == {7}


def test_a_copy_of_the_process_makes_ids_of_its_own() -> None:
    ran = subprocess.run([sys.executable, "-c", FORK], capture_output=True, text=True, timeout=30, check=True)
    first, second = ran.stdout.split()
    assert first != second

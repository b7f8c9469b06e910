"""How long it takes until the SDK is there, and until it has its first answer: ``python benchmarks/startup.py``.

Each contestant runs in a fresh interpreter, all of them once in every round, in changing order; what counts is the
median of its CPU time, which other work on the machine disturbs least, less that of the bare interpreter. The server
runs in a process of its own.

The SDK that came before is not at hand. Its figures are put together from the floors: importing it took 69 ms where
importing httpx alone took 85 ms, so its import here is that share of httpx's; and its first answer is what http.client,
ElementTree and hmac need for a signed request and its answer, which is the least that it can take.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import statistics
import subprocess
import sys
from pathlib import Path

VENDOR_OF_HTTPX = 69 / 85
"""What importing the vendor's module takes of what importing httpx takes."""
STANDARD = "import http.client, xml.etree.ElementTree, hmac, hashlib, base64, email.utils, urllib.parse, ssl"

FIRST_ANSWER = """
import ds3
with ds3.Client({endpoint!r}, {access_key!r}, {secret_key!r}) as client:
    assert client.get_service(ds3.GetServiceRequest()).result.buckets[0].name == "films"
"""
FIRST_ANSWER_STANDARD = (
    STANDARD
    + """
date = email.utils.formatdate(usegmt=True)
digest = hmac.new({secret_key!r}.encode(), f"GET\\n\\n\\n{{date}}\\n/".encode(), hashlib.sha1).digest()
signature = base64.b64encode(digest).decode()
connection = http.client.HTTPConnection({endpoint!r}.partition("//")[2])
connection.request("GET", "/", headers={{"Date": date, "Authorization": f"AWS {access_key}:{{signature}}"}})
tree = xml.etree.ElementTree.fromstring(connection.getresponse().read())
assert "films" in [node.text for node in tree.iter()]
"""
)


def main() -> int:
    """Measure, tell, and return the exit status: 1 when a limit is exceeded."""
    options = _options()
    command = [sys.executable, "-m", "ds3_simulator", "--bucket", "films"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as appliance:
        assert appliance.stdout is not None
        try:
            names = ("endpoint", "access_key", "secret_key")
            settings = {name: appliance.stdout.readline().strip().partition("=")[2] for name in names}
            seconds = measure(contestants(settings), options.rounds)
        finally:
            appliance.terminate()
    return report(seconds)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=15)
    return parser.parse_args()


def contestants(settings: dict[str, str]) -> dict[str, str]:
    """Return what is run, by name."""
    return {
        "bare interpreter": "",
        "standard library for such an SDK": STANDARD,
        "import lxml.etree": "import lxml.etree",
        "import httpx": "import httpx",
        "import httpx without rich, click": "import sys; sys.modules.update(rich=None, click=None); import httpx",
        "import ds3": "import ds3",
        "import ds3, then ds3.Client": "import ds3; ds3.Client",
        "first answer, standard library": FIRST_ANSWER_STANDARD.format(**settings),
        "first answer, ds3": FIRST_ANSWER.format(**settings),
    }


def measure(scripts: dict[str, str], rounds: int) -> dict[str, float]:
    """Return the median seconds of CPU of each script, less those of the bare interpreter."""
    taken: dict[str, list[float]] = {name: [] for name in scripts}
    for number in range(rounds + 1):
        for name in random.sample(list(scripts), len(scripts)):
            seconds = run(scripts[name])
            if number:  # the first round only warms up
                taken[name].append(seconds)
    medians = {name: statistics.median(each) for name, each in taken.items()}
    bare = medians["bare interpreter"]
    return {name: median - bare for name, median in medians.items()} | {"bare interpreter": bare}


def run(script: str) -> float:
    """Run a script in a fresh interpreter; return the seconds of CPU it took."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", script], check=True, cwd=Path(os.sep))
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def report(seconds: dict[str, float]) -> int:
    """Print the figures beside their limits; return 1 when one is exceeded."""
    for name, each in seconds.items():
        print(f"{name:35} {each * 1000:7.1f} ms")
    imported = seconds["import httpx without rich, click"] * VENDOR_OF_HTTPX
    call = seconds["first answer, standard library"] - seconds["standard library for such an SDK"]
    answered = imported + max(call, 0.0)
    ratios = {
        "import ds3, of the vendor's import": (seconds["import ds3"] / imported, 1 / 3),
        "first answer, of the vendor's": (seconds["first answer, ds3"] / answered, 1.5),
    }
    print(f"the vendor's, estimated: import {imported * 1000:.1f} ms, first answer {answered * 1000:.1f} ms")
    for name, (ratio, limit) in ratios.items():
        print(f"{name:35} {ratio:7.2f} (at most {limit:.2f})")
    return 1 if any(ratio > limit for ratio, limit in ratios.values()) else 0


if __name__ == "__main__":
    sys.exit(main())

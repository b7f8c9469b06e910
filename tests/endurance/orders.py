"""One transfer of the campaign, as any process can do it: what is to be done, and what became of each object.

``python -m tests.endurance.orders`` does what a line of its input says, and tells the outcome; it can be killed.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field

import ds3
from ds3_runtime.errors import Ds3Error
from ds3_runtime.transfer import TransferReport

BUCKET = "campaign"
RETRY = ds3.RetryPolicy(attempts=3, first_wait=0.01, longest_wait=1)
TIMEOUT = ds3.Timeouts(connect=2, read=1, write=1, total=20)
Act = Callable[[ds3.Transfers], TransferReport]


@dataclass(frozen=True)
class Outcome:
    """What a transfer said of its objects: kinds of errors, None for those that are there; or an error for all."""

    objects: Mapping[str, str | None] = field(default_factory=dict)
    error: str | None = None

    def error_of(self, name: str) -> str | None:
        """Return what was said to be wrong with an object; a whole transfer's error is about each of its objects."""
        return self.error or self.objects.get(name, "not in the report")


@dataclass(frozen=True)
class Order:
    """Put or get a directory; with a journal, go on with what it knows to be unfinished."""

    verb: str
    directory: str
    prefix: str
    journal: str | None = None

    def carry_out(self, env: Mapping[str, str]) -> Outcome:
        """Do it; whatever the client says is an outcome."""
        settings = (env["DS3_ENDPOINT"], env["DS3_ACCESS_KEY"], env["DS3_SECRET_KEY"])
        options = ds3.TransferOptions(
            failures="report",
            patience=10,
            default_wait=0.05,
            maximum_wait=1,
            sync=False,
            journal=self.journal,
            skip_identical=self.journal is not None,
        )
        with ds3.Client(*settings, retry=RETRY, timeout=TIMEOUT) as client:
            try:
                report = self._go(ds3.Transfers(client, options))
            except (Ds3Error, ExceptionGroup) as error:
                return Outcome(error=type(error).__name__)
        return Outcome({each.name: type(each.error).__name__ if each.error else None for each in report.outcomes})

    def _go(self, transfers: ds3.Transfers) -> TransferReport:
        for job in transfers.unfinished() if self.journal else ():
            report = transfers.resume(job.job_id)
            if report.outcomes:
                return report
        if self.verb == "put":
            return transfers.put_directory(BUCKET, self.directory, prefix=self.prefix)
        return transfers.get_directory(BUCKET, self.directory, prefix=self.prefix, strip_prefix=True)


def main() -> None:
    """Wait for an order and carry it out."""
    print("ready", flush=True)
    if line := sys.stdin.readline():
        print(json.dumps(asdict(Order(**json.loads(line)).carry_out(os.environ))), flush=True)


if __name__ == "__main__":
    main()

"""What the command line says of itself."""

from __future__ import annotations

from ..faults import KINDS
from ..faults.values import CONDITIONS, OCCURRENCE

DESCRIPTION = """\
A simulator of a BlackPearl appliance: a server that speaks Spectra S3, checks signatures and checksums, keeps
buckets and objects on disk, runs bulk jobs through a cache onto simulated tapes, and breaks on request.

It prints what a client needs, one NAME=value a line as a shell reads it, and serves until SIGTERM or SIGINT:
DS3_ENDPOINT, DS3_ACCESS_KEY and DS3_SECRET_KEY; DS3_CONTROL, the status page and control port; DS3_MANAGEMENT and
DS3_CERTIFICATE (a file to trust) if there are such things; DS3_DATA, where everything is kept."""

EXAMPLES = """\
Sizes are written as 500, 64K, 10M, 1G or 6T, durations as 90, 1.5s, 250ms, 2m or 24h.

examples:
  ds3-simulator --bucket films
      an empty appliance with a bucket, gone when it is stopped
  ds3-simulator --data ~/appliance --port 8080 --control-port 8081
      the same buckets and objects at the same address every time
  ds3-simulator --cache-size 1G --persist-delay 30s --tape-load 2m --tapes 4 --drives 1
      an appliance that takes its time: jobs wait for room in the cache, reading waits for tapes
  ds3-simulator --blob-size 1M --chunk-size 4M --min-upload-size 0
      many blobs and chunks from little data
  ds3-simulator --fault "busy operation=put times=3" --fault "truncate object=*.mov every=10" --seed 7
      three 307s, then every tenth film ends too early; --list-faults names what there is
  ds3-simulator --tls
      HTTPS with a certificate made on the spot

in a shell script:
  ds3-simulator --bucket films > appliance.env &
  until grep -q DS3_DATA appliance.env; do sleep 0.1; done
  set -a; . ./appliance.env; set +a
  ... run the client; then: kill %1"""

_FOR_ALL = f"""

whom they strike:  {"  ".join(CONDITIONS)}
                   patterns with * ? [..], commas between alternatives; operations by name, or by part: put, get, ...
how often:         {"  ".join(OCCURRENCE)}

  busy operation=put times=3 retry_after=2      truncate object=*.mov every=10 at=1M
  reset when=upload at=64K probability=0.05     error status=503 user=jane after=100"""


def list_faults() -> str:
    """Return the kinds of faults with what they take, for people."""
    lines = []
    for kind in KINDS.values():
        taken = [name if usual is None else f"{name}={usual}" for name, usual in kind.parameters.items()]
        lines.append(f"{kind.name:<15} {kind.summary}" + (f"\n{'':<15}   {'  '.join(taken)}" if taken else ""))
    return "\n".join(lines) + _FOR_ALL

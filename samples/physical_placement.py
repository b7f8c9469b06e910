"""Tell which tapes and pools hold an object, blob by blob: for audits, and to plan a restore.

Usage: python samples/physical_placement.py films reel1.mov
"""

import sys

import ds3


def main(bucket: str, *names: str) -> None:
    """Print where each blob of the objects lies, and whether it is in cache."""
    wanted = [ds3.Ds3GetObject(name) for name in names]
    request = ds3.GetPhysicalPlacementForObjectsWithFullDetailsSpectraS3Request(bucket, wanted)
    with ds3.Client.from_env() as client:
        for blob in client.send(request).result.objects:
            where = ", ".join(places(blob)) or "nowhere yet"
            print(f"{blob.name}, {blob.length:,} bytes from {blob.offset:,}: {where}")


def places(blob: ds3.BulkObject) -> list[str]:
    """Return where one blob can be read from."""
    found = ["cache"] if blob.in_cache else []
    if blob.physical_placement:
        found += [f"tape {tape.bar_code}" for tape in blob.physical_placement.tapes]
        found += [f"pool {pool.name}" for pool in blob.physical_placement.pools]
    return found


if __name__ == "__main__":
    main(*sys.argv[1:])

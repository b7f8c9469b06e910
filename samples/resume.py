"""Store a directory so that it can be interrupted at any moment: run the same command again, and it goes on.

Usage: python samples/resume.py films ./reels reels.journal
"""

import sys

import ds3


def main(bucket: str, directory: str, journal: str) -> None:
    """Go on with the jobs that the journal knows as unfinished, then store what is not there yet."""
    options = ds3.TransferOptions(journal=journal, on_failure="keep", skip_identical=True)
    with ds3.Client.from_env() as client:
        transfers = ds3.Transfers(client, options)
        for job in transfers.unfinished():
            transfers.resume(job.job_id)
            print(f"went on with job {job.job_id}")
        report = transfers.put_directory(bucket, directory)
    print(f"{report.objects} objects stored, {len(report.identical)} were there already")


if __name__ == "__main__":
    main(*sys.argv[1:])

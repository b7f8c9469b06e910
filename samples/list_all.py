"""List all buckets and all their objects, however many there are.

Usage: python samples/list_all.py
"""

import ds3


def main() -> None:
    """Print each bucket with its objects; pages are fetched as they are needed."""
    with ds3.Client.from_env() as client:
        for bucket in client.pages(ds3.GetBucketsSpectraS3Request()):
            print(f"{bucket.name}, made {bucket.creation_date:%Y-%m-%d %H:%M}")
            for found in client.pages(ds3.GetBucketRequest(bucket.name)):
                print(f"{found.size:>20,}  {found.key}")


if __name__ == "__main__":
    main()

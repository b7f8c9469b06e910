"""Store files and look at them with the asynchronous client, all at once.

Usage: python samples/asynchronous.py films slate1.jpg slate2.jpg
"""

import asyncio
import sys
from pathlib import Path

import ds3


async def store(client: ds3.AsyncClient, bucket: str, file: Path) -> str:
    """Store one file, ask for it, and say what the appliance has."""
    await client.put_object(ds3.PutObjectRequest(bucket, file.name, stream=file))
    head = (await client.head_object(ds3.HeadObjectRequest(bucket, file.name))).result
    return f"{file.name}: {head.length:,} bytes, ETag {head.e_tag}"


async def main(bucket: str, *files: str) -> None:
    """Store all files at the same time, then list the bucket page by page."""
    async with ds3.AsyncClient.from_env() as client:
        for line in await asyncio.gather(*(store(client, bucket, Path(file)) for file in files)):
            print(line)
        count = 0
        async for _ in client.pages(ds3.GetBucketRequest(bucket)):
            count += 1
        print(f"{count} objects in {bucket}")


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))

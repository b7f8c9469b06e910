"""Rows of all pages."""

from collections.abc import Iterator
from typing import assert_type

import ds3


def rows(client: ds3.Client) -> None:
    for bucket in client.pages(ds3.GetBucketsSpectraS3Request(), page_size=50):
        assert_type(bucket, ds3.Bucket)
    for entry in client.pages(ds3.GetBucketRequest("films", prefix="reel/")):
        assert_type(entry, ds3.Contents)
    for tape in client.pages(ds3.GetTapesSpectraS3Request()):
        assert_type(tape, ds3.Tape)
    client.pages(ds3.GetServiceRequest())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def whole_answers(client: ds3.Client) -> None:
    pages = client.pages(ds3.GetBucketsSpectraS3Request()).by_page()
    assert_type(pages, Iterator[ds3.GetBucketsSpectraS3Response])
    for page in pages:
        assert_type(page.paging_total_result_count, int | None)
        assert_type(page.result.buckets[0], ds3.Bucket)


async def rows_later(client: ds3.AsyncClient) -> None:
    async for bucket in client.pages(ds3.GetBucketsSpectraS3Request()):
        assert_type(bucket, ds3.Bucket)

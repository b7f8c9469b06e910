"""The calls of the bulk-job loop, where an appliance makes no sense."""

from __future__ import annotations

import httpx
import pytest

import ds3
from ds3.jobs import BulkCalls

PAGE = (
    "<ListBucketResult><Contents><Key>a</Key><Size>1</Size></Contents>"
    "<IsTruncated>true</IsTruncated><NextMarker>{}</NextMarker></ListBucketResult>"
)


@pytest.mark.parametrize("marker", ["", "a"])
def test_a_listing_that_never_goes_on_is_not_walked_for_ever(marker: str) -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(200, text=PAGE.format(marker)))
    with (
        ds3.Client("http://appliance", "key", "secret", transport=transport) as client,
        pytest.raises(ds3.errors.BadAnswer, match="/films: the listing says that it goes on"),
    ):
        list(BulkCalls(client).list_objects("films", ""))

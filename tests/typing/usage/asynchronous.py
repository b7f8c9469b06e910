"""The asynchronous client has the same methods."""

from typing import assert_type

import ds3


async def calls() -> None:
    async with ds3.AsyncClient("http://bp", "id", "key") as client:
        assert_type(client, ds3.AsyncClient)
        response = await client.get_bucket(ds3.GetBucketRequest("films"))
        assert_type(response, ds3.GetBucketResponse)
        assert_type(response.result.truncated, bool)
        assert_type(await client.send(ds3.GetServiceRequest()), ds3.GetServiceResponse)
        async with client.stream(ds3.GetObjectRequest("films", "reel.mov")) as pieces:
            assert_type(pieces.response, ds3.GetObjectResponse)
            async for piece in pieces:
                assert_type(piece, bytes)

"""Content on its way."""

import io
from pathlib import Path
from typing import BinaryIO, assert_type

import ds3


def into_and_out_of_files(client: ds3.Client, file: BinaryIO) -> None:
    response = client.get_object(ds3.GetObjectRequest("films", "reel.mov", file))
    assert_type(response.streamed, int | None)
    assert_type(response.result.content_md5, str | None)
    client.get_object(ds3.GetObjectRequest("films", "reel.mov", Path("reel.mov")))
    client.put_object(ds3.PutObjectRequest("films", "reel.mov", 5, io.BytesIO(b"12345")))
    client.put_object(ds3.PutObjectRequest("films", "reel.mov", None, b"12345"))
    client.put_object(ds3.PutObjectRequest("films", "reel.mov", None, Path("reel.mov"), headers={"colour": "red"}))


def piece_by_piece(client: ds3.Client) -> None:
    with client.stream(ds3.GetObjectRequest("films", "reel.mov")) as pieces:
        assert_type(pieces.response, ds3.GetObjectResponse)
        for piece in pieces:
            assert_type(piece, bytes)
    client.stream(ds3.GetServiceRequest())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

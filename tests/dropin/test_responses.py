"""Responses of older scripts, made by hand as their tests do, and what is refused."""

from __future__ import annotations

import io
import pickle
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from dropin_layer import HandMade

from ds3 import ds3
from ds3_runtime.errors import BadAnswer

SERVICE = (
    b"<ListAllMyBucketsResult><Buckets><Bucket><Name>b</Name></Bucket></Buckets>"
    b"<Owner><DisplayName>o</DisplayName></Owner></ListAllMyBucketsResult>"
)


def test_a_response_made_by_hand() -> None:
    request = ds3.GetServiceRequest()
    answer = HandMade(200, SERVICE, (("x-amz-meta-Key", "a,b"), ("X-Amz-Meta-Colour%25", "50%25"), ("other", "c")))
    response = ds3.GetServiceResponse(answer, request)
    assert response.result == {
        "BucketList": [{"CreationDate": None, "Name": "b"}],
        "Owner": {"DisplayName": "o", "ID": None},
    }
    assert (response.request, response.response) == (request, answer)
    assert response.meta_data == {"Key": ["a", "b"], "Colour%": ["50%"]}


def test_metadata_where_there_is_none() -> None:
    assert ds3.PutBucketResponse(HandMade(200), None).meta_data is None
    assert ds3.PutBucketResponse(HandMade(200, headers=(("a", "b"),)), None).meta_data == {}


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ((("Page-TRUNCATED", "2"), ("TOTAL-result-count", " 7 ")), (2, 7)),
        ((("page-truncated", "x"), ("total-result-count", "-1")), (None, None)),
        ((), (None, None)),
    ],
)
def test_pages(headers: Any, expected: tuple[int | None, int | None]) -> None:
    response = ds3.GetBucketsSpectraS3Response(HandMade(200, b"<Data/>", headers), None)
    assert (response.paging_truncated, response.paging_total_result_count) == expected


@pytest.mark.parametrize(("status", "word"), [(200, "EXISTS"), (403, "NOTAUTHORIZED"), (404, "DOESNTEXIST")])
def test_heads(status: int, word: str) -> None:
    headers = (("ds3-blob-checksum-type", "MD5"), ("Ds3-Blob-Checksum-Offset-10", "a+b="), ("ETag", "e"))
    bucket = ds3.HeadBucketResponse(HandMade(status), None)
    assert (bucket.result, bucket.status_code) == (getattr(ds3.HeadRequestStatus, word), status)
    there = ds3.HeadObjectResponse(HandMade(status, headers=headers), None)
    assert there.result == word
    told = ({10: "a+b="}, "MD5") if status == 200 else ({}, "NONE")
    assert (there.blob_checksums, there.blob_checksum_type) == told
    plain = ds3.HeadObjectResponse(HandMade(status), None)
    assert (plain.blob_checksums, plain.blob_checksum_type) == ({}, "NONE")


def test_a_checksum_of_nowhere() -> None:
    with pytest.raises(BadAnswer, match="ds3-blob-checksum-offset-x"):
        ds3.HeadObjectResponse(HandMade(200, headers=(("ds3-blob-checksum-offset-x", "a"),)), None)


def test_an_answer_with_two_good_statuses() -> None:
    failures = b"<Data><Failure><Cause>c</Cause><Tape><BarCode>t</BarCode></Tape></Failure></Data>"
    assert ds3.EjectAllTapesSpectraS3Response(HandMade(204), None).result is None
    (failure,) = ds3.EjectAllTapesSpectraS3Response(HandMade(207, failures), None).result["FailureList"]
    assert (failure["Cause"], failure["Tape"]["BarCode"]) == ("c", "t")


def test_content_goes_into_the_stream_of_the_request(tmp_path: Path) -> None:
    for status in (200, 206):
        memory = SimpleNamespace(stream=io.BytesIO())
        assert ds3.GetObjectResponse(HandMade(status, b"content"), memory).result is None
        assert memory.stream.getvalue() == b"content"
    with (tmp_path / "o").open("wb") as file:
        ds3.GetObjectResponse(HandMade(200, b"content"), ds3.GetObjectRequest("b", "o", file))
        assert file.closed
    assert (tmp_path / "o").read_bytes() == b"content"


def test_nothing_of_a_refusal_is_written() -> None:
    request = ds3.GetObjectRequest("b", "o", io.BytesIO())
    with pytest.raises(ds3.RequestFailed):
        ds3.GetObjectResponse(HandMade(404, b"<Error/>"), request)
    assert request.stream.getvalue() == b""


ERROR = b"<Error><Code>NoSuchBucket</Code><HttpErrorCode>404</HttpErrorCode><Message>There is no b.</Message></Error>"


@pytest.mark.parametrize(
    ("body", "code", "status", "message"),
    [
        (ERROR, "NoSuchBucket", 404, "There is no b."),
        (b"\xef\xbb\xbf" + ERROR.replace(b"<Error>", b"<Error xmlns='urn:x'>"), "NoSuchBucket", 404, "There is no b."),
        (ERROR.replace(b"404", b"410"), "NoSuchBucket", 410, "There is no b."),
        (b"<Error><Code>X</Code></Error>", "X", 404, None),
        (b"<Error><Code>X</Code><HttpErrorCode/><Message/></Error>", "X", 404, None),
        (b"", "because", 404, None),
        (b" \n", "because", 404, None),
        (b"<html>Bad Gateway", "because", 404, "<html>Bad Gateway"),
        (b"\xff\xfenonsense", "because", 404, "\ufffd\ufffdnonsense"),
    ],
)
def test_refusals(body: bytes, code: str, status: int, message: str | None) -> None:
    answer = HandMade(404, body, (("X-Amz-Request-Id", "17"),))
    with pytest.raises(ds3.RequestFailed) as raised:
        ds3.PutBucketResponse(answer, None)
    error = raised.value
    assert (error.code, error.http_error_code, error.message) == (code, status, message)
    assert error.summary == "expected HTTP 200 but received 404 (request id 17)"
    assert all(str(fact) in str(error) for fact in (error.summary, code, status, message))
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.code) == (str(error), code)


def test_responses_cannot_be_abstract() -> None:
    with pytest.raises(TypeError):
        ds3.AbstractResponse(HandMade(200), None)

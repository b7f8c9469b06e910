"""Requests of older scripts: what stands in their attributes goes over the wire, and is signed."""

from __future__ import annotations

import io
import os
import pickle
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from ds3 import ds3
from ds3_runtime import Credentials
from ds3_runtime.errors import InvalidRequest
from ds3_runtime.signing import authorization

from .conftest import Connect, Serve


def sent(serve: Serve, connect: Connect, request: Any) -> Any:
    """Return what goes over the wire when a script makes this request; its signature is checked."""
    server = serve()
    connect(server).get_net_client().get_response(request)
    (received,) = server.requests
    signed = authorization(Credentials("access", "secret"), received.method, received.target, received.headers)
    assert received.headers["authorization"] == signed
    return received


def test_a_request_as_it_is_made() -> None:
    request = ds3.GetBucketRequest("b", None, "m", max_keys=5, versions=True)
    assert (request.path, request.http_verb, request.body, request.headers) == ("/b", "GET", None, {})
    assert request.query_params == {"marker": "m", "max_keys": 5, "versions": True}
    assert (request.bucket_name, request.marker, request.delimiter) == ("b", "m", None)
    assert isinstance(request, ds3.AbstractRequest)
    assert request.prepare().target == "/b?marker=m&max_keys=5&versions=True"


def test_names_are_plain_in_attributes_and_encoded_on_the_wire(serve: Serve, connect: Connect) -> None:
    request = ds3.DeleteObjectRequest("b", "a b/ü+%.mov", version_id=UUID(int=1))
    assert request.path == "/b/a b/ü+%.mov"
    assert request.query_params == {"version_id": UUID(int=1)}
    received = sent(serve, connect, request)
    assert received.target == f"/b/a%20b/%C3%BC%2B%25.mov?version_id={UUID(int=1)}"


def test_all_that_a_script_changes_goes_out(serve: Serve, connect: Connect) -> None:
    request = ds3.GetServiceRequest()
    request.path = "/b/new name"
    request.http_verb = ds3.HttpVerb.PUT
    request.query_params["versions"] = None
    request.query_params["über uns"] = "a/b c"
    request.headers["Range"] = "bytes=0-99"
    request.headers["Content-MD5"] = b"bWQ1"
    request.headers["Colour"] = ["red", "dark grün"]
    request.headers["x-amz-meta-Size"] = 5
    request.headers["Content-Type"] = "video/mp4"
    request.body = "<a>ü</a>"
    received = sent(serve, connect, request)
    assert received.request_line == "PUT /b/new%20name?versions&%C3%BCber%20uns=a/b%20c HTTP/1.1"
    expected = {
        "range": "bytes=0-99",
        "content-md5": "bWQ1",
        "x-amz-meta-colour": "red,dark gr%C3%BCn",
        "x-amz-meta-size": "5",
        "x-amz-meta-content-type": "video/mp4",
        "content-type": "application/octet-stream",
        "content-length": "9",
    }
    assert {name: received.headers[name] for name in expected} == expected
    assert received.body == "<a>ü</a>".encode()


def test_a_changed_query_and_a_removed_one(serve: Serve, connect: Connect) -> None:
    request = ds3.GetJobsSpectraS3Request(bucket_id="b", full_details=True)
    del request.query_params["bucket_id"]
    request.query_params["full_details"] = None
    assert sent(serve, connect, request).target == "/_rest_/job?full_details"


def test_booleans_go_as_python_writes_them() -> None:
    request = ds3.PutBulkJobSpectraS3Request("b", None, aggregating=True, force=True, protected=False)
    assert request.prepare().target.endswith("?operation=start_bulk_put&aggregating=True&force=True&protected=False")


def test_a_flag_that_is_off_is_not_sent() -> None:
    request = ds3.DeleteBucketSpectraS3Request("b", force=False)
    assert request.query_params == {}
    assert request.prepare().target == "/_rest_/bucket/b"


def test_two_sub_resources_are_signed_as_one_query(serve: Serve, connect: Connect) -> None:
    request = ds3.GetBucketRequest("b", versions="x")
    request.query_params["uploads"] = None
    assert sent(serve, connect, request).target == "/b?versions=x&uploads"


@pytest.mark.parametrize("length", [4, "4"])
def test_put_object(serve: Serve, connect: Connect, length: object) -> None:
    stream = io.BytesIO(b"skip1234rest")
    stream.seek(4)
    request = ds3.PutObjectRequest("b", "o", length, stream, {"Key": "v", "Content-CRC32": "x"}, job="j", offset=0)
    assert request.headers == {"Key": "v", "Content-CRC32": "x", "Content-Length": length}
    received = sent(serve, connect, request)
    assert (received.target, received.body) == ("/b/o?job=j&offset=0", b"1234")
    assert received.headers["content-length"] == "4"
    assert received.headers["x-amz-meta-key"] == "v"


def test_headers_of_a_script_are_not_changed() -> None:
    headers = {"Key": "v"}
    request = ds3.PutObjectRequest("b", "o", 0, io.BytesIO(), headers)
    request.headers["Other"] = "w"
    assert headers == {"Key": "v"}


@pytest.mark.parametrize("length", ["ten", None, -1, 1.5])
def test_lengths_that_are_none(length: object) -> None:
    with pytest.raises((InvalidRequest, TypeError, ValueError)):
        ds3.PutObjectRequest("b", "o", length, io.BytesIO()).prepare()


def test_the_same_request_twice(serve: Serve, connect: Connect) -> None:
    server = serve()
    client = connect(server)
    request = ds3.PutObjectRequest("b", "o", 4, io.BytesIO(b"1234"))
    for _ in range(2):
        client.put_object(request)
    assert [received.body for received in server.requests] == [b"1234", b"1234"]


def test_other_streams_as_bodies(serve: Serve, connect: Connect, tmp_path: Path) -> None:
    file = tmp_path / "part"
    file.write_bytes(b"12345")
    with file.open("rb") as part:
        part.seek(1)
        request = ds3.PutMultiPartUploadPartRequest("b", "o", 1, part, "u")
        assert request.body is part
        assert sent(serve, connect, request).body == b"2345"
    request.body = ds3.StreamWithLength(io.BytesIO(b"67890"), 2)
    assert sent(serve, connect, request).body == b"67"
    reader, writer = os.pipe()
    os.write(writer, b"abc")
    os.close(writer)
    with open(reader, "rb") as pipe:
        request.body = pipe
        with pytest.raises(InvalidRequest, match="length"):
            request.prepare()
        request.headers["content-length"] = "3"
        assert sent(serve, connect, request).body == b"abc"


def test_lists_are_checked_when_the_request_is_made() -> None:
    for request, wrong, words in (
        (
            ds3.PutBulkJobSpectraS3Request,
            ds3.Ds3GetObject("o"),
            "Ds3PutObjectList should only contain type: Ds3PutObject",
        ),
        (ds3.GetBulkJobSpectraS3Request, ds3.Ds3PutObject("o", 1), "Ds3GetObjectList should only contain type"),
        (ds3.DeleteObjectsRequest, "o", "DeleteObjectList should only contain type: DeleteObject"),
    ):
        with pytest.raises(TypeError, match=words):
            request("b", [wrong])
    with pytest.raises(TypeError, match="Ids should only contain strings"):
        ds3.ClearSuspectBlobTapesSpectraS3Request([UUID(int=1)])
    with pytest.raises(TypeError, match="PartList should only contain type: Part"):
        ds3.CompleteMultiPartUploadRequest("b", "o", [(1, "e")], "u")


def test_entries_from_a_generator_and_no_entries() -> None:
    request = ds3.DeleteObjectsRequest("b", (ds3.DeleteObject(name) for name in "ab"))
    assert request.body == b"<Delete><Object><Key>a</Key></Object><Object><Key>b</Key></Object></Delete>"
    assert ds3.DeleteObjectsRequest("b", None).body is None


def test_a_version_is_deleted_where_a_script_asks_for_it() -> None:
    wanted = ds3.DeleteObject("k")
    wanted.version_id = UUID(int=1)
    assert f"<VersionId>{UUID(int=1)}</VersionId>".encode() in ds3.DeleteObjectsRequest("b", [wanted]).body


@pytest.mark.parametrize("arguments", [("", "o"), ("b", ""), (None, "o"), ("b", None)])
def test_empty_names_are_refused(arguments: tuple[Any, Any]) -> None:
    with pytest.raises(InvalidRequest, match="must not be empty"):
        ds3.DeleteObjectRequest(*arguments)


@pytest.mark.parametrize("arguments", [(), ("b",), ("b", "o", "v", "more")])
def test_arguments_are_counted(arguments: tuple[str, ...]) -> None:
    with pytest.raises(TypeError):
        ds3.DeleteObjectRequest(*arguments)
    with pytest.raises(TypeError):
        ds3.PutObjectRequest("b", "o")
    with pytest.raises(TypeError):
        ds3.HeadBucketRequest(bucket="b")


class DeriveBucket(ds3.PutBucketRequest):  # type: ignore[misc]
    """A request that a script has derived from another."""

    def __init__(self, number: int) -> None:
        super().__init__(f"derived-{number}")


class Ping(ds3.AbstractRequest):  # type: ignore[misc]
    """A request of a script's own."""

    def __init__(self) -> None:
        super().__init__()
        self.path = "/ping"
        self.query_params = {"a": 1}


def test_requests_that_scripts_derive(serve: Serve, connect: Connect) -> None:
    server = serve()
    client = connect(server)
    client.put_bucket(DeriveBucket(7))
    assert client.get_net_client().get_response(Ping()).status == 200
    assert [received.request_line for received in server.requests] == [
        "PUT /derived-7 HTTP/1.1",
        "GET /ping?a=1 HTTP/1.1",
    ]


def test_requests_travel_between_processes() -> None:
    request = pickle.loads(pickle.dumps(ds3.GetBucketRequest("b", prefix="p")))
    assert (type(request), request.prepare().target) == (ds3.GetBucketRequest, "/b?prefix=p")


def test_secrets_do_not_show() -> None:
    assert "hidden" not in repr(ds3.Credentials("a", "hidden"))
    request = ds3.DelegateCreateUserSpectraS3Request("name", secret_key="hidden")
    assert "hidden" not in repr(request)

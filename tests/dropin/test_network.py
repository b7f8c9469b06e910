"""The network client that older scripts use directly."""

from __future__ import annotations

import io
from typing import Any

import pytest
from runtime.scripted import answer

from ds3 import ds3, ds3network
from ds3_runtime import RetryPolicy
from ds3_runtime.errors import BadAnswer
from ds3_simulator import Simulator

from .conftest import BUCKET, Connect, Serve


@pytest.fixture
def network(simulator: Simulator) -> ds3network.NetworkClient:
    """Return a network client of the appliance."""
    credentials = ds3network.Credentials(f" {simulator.access_key}\n", simulator.secret_key)
    return ds3network.NetworkClient(simulator.endpoint, credentials)


def test_answers_look_like_those_of_the_standard_library(network: ds3network.NetworkClient) -> None:
    response = network.get_response(ds3.GetServiceRequest())
    assert (response.status, response.reason) == (200, "OK")
    assert (
        response.getheader("CONTENT-type")
        == response.msg["content-type"]
        == dict(response.getheaders())["content-type"]
    )
    assert response.getheader("missing") is None
    assert response.getheader("missing", "none") == "none"
    assert response.msg["missing"] is None
    assert response.read(5) + response.read() == b"" + _whole(network)
    assert response.read() == b""


def _whole(network: ds3network.NetworkClient) -> bytes:
    with network.open_response(ds3.GetServiceRequest()) as response:
        return response.read()


def test_refusals_are_answers_here(network: ds3network.NetworkClient) -> None:
    response = network.send_request(ds3.DeleteBucketRequest("missing"))
    assert response.status == 404
    assert b"NoSuchBucket" in response.read()
    assert network.get_response(ds3.HeadBucketRequest("missing")).status == 404


@pytest.mark.parametrize("size", [0, 10, 3 << 20])
def test_the_content_of_an_object_is_read_from_the_answer(client: Any, size: int) -> None:
    content = bytes(range(251)) * (size // 251 + 1)
    client.put_object(ds3.PutObjectRequest(BUCKET, "o", size, io.BytesIO(content)))
    stream = io.BytesIO()
    with client.get_net_client().open_response(ds3.GetObjectRequest(BUCKET, "o", stream)) as response:
        assert response.read() == content[:size]
    assert stream.getvalue() == b""


def test_a_signature_made_by_hand_is_accepted(network: ds3network.NetworkClient, simulator: Simulator) -> None:
    date, path = network.get_date(), network.build_path("/a ü", {"versions": None, "prefix": "x y"})
    assert path == "/a%20%C3%BC?versions&prefix=x%20y"
    headers = {"X-Amz-Meta-B": ["1", "2"], "x-amz-meta-a": " v ", "Range": "bytes=0-1"}
    authorization = network.build_authorization(
        "GET",
        date=date,
        content_type="text/plain",
        resource=network.canonicalize_path("/a ü", {"versions": None, "prefix": "x y"}),
        canonicalized_amz_header=network.canonicalized_amz_headers(headers),
    )
    connection = network.setup_connection(simulator.endpoint)
    sent = {name: network.canonicalize_header_value(value) for name, value in headers.items()}
    sent |= {"Date": date, "Content-Type": "text/plain", "Authorization": authorization}
    connection.request("GET", path, headers=sent)
    response = connection.getresponse()
    assert (response.status, b"NoSuchBucket" in response.read()) == (404, True)
    sent["Authorization"] += "x"
    connection.request("GET", path, headers=sent)
    assert connection.getresponse().status == 403
    connection.close()


def test_signatures() -> None:
    network = ds3network.NetworkClient("bp", ds3network.Credentials("a", "key"))
    assert network.sign("key", "The quick brown fox jumps over the lazy dog") == "3nybhbi3iqa8ino29wqQcBydtNk="
    assert network.aws_signature("key") == network.sign("key", "GET\n\n\n\n")
    parts = ("PUT", "c", "t", "d", "x-amz-meta-a:b\n", "/r")
    assert network.aws_signature("key", *parts) == network.sign("key", "PUT\nc\nt\nd\nx-amz-meta-a:b\n/r")


@pytest.mark.parametrize(
    ("endpoint", "secure", "place"),
    [
        ("bp", False, "bp"),
        (" bp.example:8080/ ", False, "bp.example:8080"),
        ("https://bp/", True, "bp"),
        ("HTTPS://[::1]:8443", True, "[::1]:8443"),
    ],
)
def test_endpoints(endpoint: str, secure: bool, place: str) -> None:
    network = ds3network.NetworkClient(endpoint, ds3network.Credentials("a", "b"))
    assert network.endpoint_secure(endpoint) is secure
    assert ds3network.NetworkConnection(endpoint).endpoint == place
    assert network.typed_client.config.endpoint.authority == place
    assert network.typed_client.config.endpoint.scheme == ("https" if secure else "http")
    assert network.setup_connection(endpoint).default_port == (443 if secure else 80)


def test_a_busy_server_is_asked_so_many_times_again(serve: Serve) -> None:
    server = serve(answer(307, Retry_After=0, Location="http://127.0.0.1:9/"))
    client = ds3.Client(server.endpoint, ds3.Credentials("a", "s"))
    assert client.get_net_client().with_max_redirects(2) is client.net_client
    with pytest.raises(ds3.RequestFailed) as raised:
        client.get_service(ds3.GetServiceRequest())
    assert (raised.value.http_error_code, len(server.requests)) == (307, 3)
    assert client.net_client.maxredirects == 2
    client.close()


def test_settings_of_the_typed_client(serve: Serve, connect: Connect) -> None:
    client = connect(serve(), timeout=5.0, connections=2)
    config = client.typed_client.config
    assert (config.timeouts.read, config.connections, config.retry) == (5.0, 2, RetryPolicy(first_wait=0.001))


def test_a_proxy() -> None:
    client = ds3.Client("http://bp", ds3.Credentials("a", "s"), "proxy:3128")
    assert client.typed_client.config.proxy == "proxy:3128"
    assert client.get_net_client().with_proxy("http://other:1") is client.net_client
    assert client.typed_client.config.proxy == "http://other:1"


def test_credentials() -> None:
    credentials = ds3network.Credentials(accessId=" a ", key="b\n")
    assert (credentials.accessId, credentials.key, credentials.is_valid()) == ("a", "b", True)
    assert not ds3network.Credentials("a", " ").is_valid()


def test_a_stream_with_a_length() -> None:
    stream = ds3network.StreamWithLength(io.BytesIO(b"123456"), 5)
    assert [stream.read(2), stream.read(0), stream.read(), stream.read(), stream.read(1)] == [
        b"12",
        b"",
        b"345",
        b"",
        b"",
    ]


def test_documents() -> None:
    serializer = ds3network.XmlSerializer(verbose=True)
    document = serializer.parse_string("<Error><A><Code>a</Code></A><B><Code>b<!-- c --></Code></B></Error>")
    assert serializer.get_name_from_node(document, "Code") == "a"
    assert serializer.get_name_from_node(document, "Code", "B") == "b"
    assert serializer.get_name_from_node(document, "Missing") == ""
    assert serializer.get_name_from_node(document, "Code", "Missing") == ""
    assert serializer.pretty_print_xml(b"<A><B>1</B></A>").splitlines() == ["<A>", "\t<B>1</B>", "</A>"]
    error = serializer.to_ds3error(b"<Error><Code>C</Code><Message>m</Message></Error>", 409, "Conflict")
    assert (error.code, error.http_error_code, error.message) == ("C", 409, "m")
    with pytest.raises(BadAnswer):
        serializer.parse_string("<!DOCTYPE a><a/>")


def test_checks_of_arguments() -> None:
    assert ds3network.typeCheckString("a") == "a"
    assert ds3network.typeCheck(5, int) == 5
    assert ds3network.ensureUTF8("ü") == ds3network.ensureUTF8("ü".encode()) == b"\xc3\xbc"
    with pytest.raises(TypeError, match="expected a str but got a int"):
        ds3network.typeCheckString(5)


def test_what_was_borrowed_from_the_standard_library() -> None:
    assert ds3.xmldom.tostring(ds3.Ds3PutObject("o", 1).to_xml()) == b'<Object Name="o" Size="1" />'
    assert ds3network.xml.dom.minidom.parseString("<a/>").nodeType == ds3network.Node.DOCUMENT_NODE
    assert ds3.Node is not ds3network.Node
    assert ds3network.http.client.HTTPConnection
    assert ds3network.urllib.parse.quote(" ") == "%20"
    assert ds3.sha1(b"").hexdigest().startswith("da39")
    for module in (ds3, ds3network):
        assert set(module.__all__) <= set(dir(module))
        with pytest.raises(AttributeError, match="has no attribute 'Nonsense'"):
            _ = module.Nonsense

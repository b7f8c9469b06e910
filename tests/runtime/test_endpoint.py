"""Endpoints as people write them, and settings from the environment."""

from __future__ import annotations

import pytest

from ds3_runtime import BaseClient
from ds3_runtime.config import environment_settings
from ds3_runtime.endpoint import Endpoint
from ds3_runtime.errors import ConfigurationError

ENVIRONMENT = {"DS3_ENDPOINT": "http://bp", "DS3_ACCESS_KEY": "access", "DS3_SECRET_KEY": "s3cr3t"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("bp.example", Endpoint("https", "bp.example", None)),
        ("bp.example:8443", Endpoint("https", "bp.example", 8443)),
        ("http://bp.example", Endpoint("http", "bp.example", None)),
        ("HTTPS://BP.Example/", Endpoint("https", "bp.example", None)),
        (" http://10.1.2.3:80 \n", Endpoint("http", "10.1.2.3", 80)),
        ("http://[2001:db8::1]", Endpoint("http", "2001:db8::1", None)),
        ("[::1]:8080", Endpoint("https", "::1", 8080)),
        ("http://bp/a/b//", Endpoint("http", "bp", None, "/a/b")),
        ("http://bp/ä %41", Endpoint("http", "bp", None, "/%C3%A4%20%41")),
        ("http://bücher.example", Endpoint("http", "xn--bcher-kva.example", None)),
    ],
)
def test_endpoints(text: str, expected: Endpoint) -> None:
    assert Endpoint.parse(text) == expected


@pytest.mark.parametrize(
    ("endpoint", "authority"),
    [("http://a", "a"), ("http://a:80", "a:80"), ("http://[::1]", "[::1]"), ("http://[::1]:1", "[::1]:1")],
)
def test_the_authority_is_what_stands_in_the_host_header(endpoint: str, authority: str) -> None:
    assert Endpoint.parse(endpoint).authority == authority
    assert Endpoint.parse(endpoint).url == f"http://{authority}"


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "http://", "http:///path", "ftp://bp", "file:///etc", "://bp", "http://bp:port", "http://bp:70000",
        "http://bp:-1", "http://[::1", "http://[zz]", "http://b p", "http://b\\p", "http://a..b", "http://bp?x=1",
        "http://bp#x", "http://bp%2F", "http://\ud800", "http://bp/\ud800", "http://" + "x" * 64,
    ],
)  # fmt: skip
def test_what_is_no_endpoint(text: str) -> None:
    with pytest.raises(ConfigurationError):
        Endpoint.parse(text)


@pytest.mark.parametrize("text", ["http://u:s3cr3t@bp", "u:s3cr3t@bp", "http://u:s3cr3t@[::1", "http://u:s3cr3t@bp:x"])
def test_a_password_in_an_endpoint_is_not_repeated(text: str) -> None:
    with pytest.raises(ConfigurationError) as raised:
        Endpoint.parse(text)
    assert "s3cr3t" not in str(raised.value)


def test_a_client_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (ENVIRONMENT | {"http_proxy": "http://proxy:3128"}).items():
        monkeypatch.setenv(name, value)
    with BaseClient.from_env() as client:
        assert client.config.endpoint == Endpoint("http", "bp", None)
        assert client.config.credentials.access_key == "access"
        assert client.config.credentials.secret_key == "s3cr3t"
        assert client.config.proxy == "http://proxy:3128"


def test_a_client_without_connections_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="connection"):
        BaseClient("http://bp", "a", "s", connections=0)


def test_missing_variables_are_named() -> None:
    with pytest.raises(ConfigurationError, match="DS3_ENDPOINT, DS3_SECRET_KEY"):
        environment_settings({"DS3_ACCESS_KEY": "a", "DS3_SECRET_KEY": ""})


def test_no_proxy_is_no_setting() -> None:
    assert "proxy" not in environment_settings(ENVIRONMENT | {"http_proxy": ""})

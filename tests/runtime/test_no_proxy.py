"""Which proxy the environment names, and for whom."""

from __future__ import annotations

import base64

import pytest

from ds3_runtime.errors import ConfigurationError
from ds3_runtime.proxy import Proxy, proxy_for

BOTH = {"http_proxy": "plain:1", "https_proxy": "secure:2"}


@pytest.mark.parametrize(
    ("endpoint", "environ", "expected"),
    [
        ("http://bp", {}, None),
        ("http://bp", BOTH, "plain:1"),
        ("https://bp", BOTH, "secure:2"),
        ("bp", BOTH, "secure:2"),
        ("https://bp", {"http_proxy": "plain:1"}, "plain:1"),
        ("http://bp", {"https_proxy": "secure:2"}, None),
        ("http://bp", {"HTTP_PROXY": "upper:3"}, "upper:3"),
        ("https://bp", {"HTTPS_PROXY": "upper:3"}, "upper:3"),
        ("http://bp", {"http_proxy": "", "HTTP_PROXY": "upper:3"}, "upper:3"),
        ("http://bp", {"HTTP_PROXY": "evil:3", "REQUEST_METHOD": "GET"}, None),
    ],
)
def test_which_one(endpoint: str, environ: dict[str, str], expected: str | None) -> None:
    assert proxy_for(endpoint, environ) == expected


@pytest.mark.parametrize(
    ("endpoint", "listed"),
    [
        ("http://bp.example", "bp.example"),
        ("http://BP.example:8080", "other, Example"),
        ("http://bp.example", ".example"),
        ("http://bp.example", "*.example"),
        ("http://bp.example", "*"),
        ("http://bp.example:8080", "bp.example:8080"),
        ("https://bp.example", "bp.example:443"),
        ("http://10.1.2.3", "10.0.0.0/8"),
        ("http://10.1.2.3", "localhost 10.1.2.3"),
        ("http://[2001:db8::1]", "2001:db8::/32"),
        ("http://[2001:db8::1]:8080", "[2001:db8::1]:8080"),
        ("http://[2001:db8::1]", "[2001:db8::1]"),
    ],
)
@pytest.mark.parametrize("name", ["no_proxy", "NO_PROXY"])
def test_who_is_reached_without(endpoint: str, listed: str, name: str) -> None:
    assert proxy_for(endpoint, {"http_proxy": "p:1", name: listed}) is None


@pytest.mark.parametrize(
    ("endpoint", "listed"),
    [
        ("http://bp.example", ""),
        ("http://bp.example", "."),
        ("http://bp.example", "p.example"),
        ("http://bp.example", "bp.example.com"),
        ("http://bp.example:8080", "bp.example:8081"),
        ("http://10.1.2.3", "11.0.0.0/8"),
        ("http://10.1.2.3", "2001:db8::/32"),
        ("http://bp.example", "10.0.0.0/8, ,,"),
    ],
)
def test_who_is_not(endpoint: str, listed: str) -> None:
    assert proxy_for(endpoint, {"http_proxy": "p:1", "no_proxy": listed}) == "p:1"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("proxy:3128", Proxy("http", "proxy", 3128)),
        ("HTTP://Proxy/", Proxy("http", "proxy", 80)),
        ("https://proxy", Proxy("https", "proxy", 443)),
        ("http://[::1]:8080", Proxy("http", "::1", 8080)),
    ],
)
def test_ways_to_write_a_proxy(text: str, expected: Proxy) -> None:
    assert Proxy.parse(text) == expected


@pytest.mark.parametrize(
    ("login", "pair"),
    [("u:p", "u:p"), ("u", "u:"), ("u%40x:p%3A%2F", "u@x:p:/"), ("ü:%C3%A4", "ü:ä"), ("u:p@q", "u:p@q")],
)
def test_user_and_password(login: str, pair: str) -> None:
    proxy = Proxy.parse(f"http://{login}@proxy:1")
    assert proxy.authorization == f"Basic {base64.b64encode(pair.encode()).decode()}"
    assert proxy.authorization not in repr(proxy)


@pytest.mark.parametrize("text", ["", "http://", "ftp://u:s3cr3t@p", "http://u:s3cr3t@p:port", "http://u:s3cr3t@[::1"])
def test_what_is_no_proxy(text: str) -> None:
    with pytest.raises(ConfigurationError, match="http://host:port") as raised:
        Proxy.parse(text)
    assert "s3cr3t" not in str(raised.value)

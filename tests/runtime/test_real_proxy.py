"""The simulator through a real proxy: what plain HTTP and TLS look like to it, who may pass, and who goes around it."""

from __future__ import annotations

import io
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from ds3_runtime import BytesBody, HttpRequest, RetryPolicy, payloads, url_path
from ds3_runtime import errors as e
from ds3_simulator import Simulator

from .calls import Call, get, put
from .certificates import Certificate, make_certificate
from .conftest import Connect
from .real_proxy import ENCODED, RealProxy, running_proxy

CONTENT = random.Random(3).randbytes(3_000_000)
NAMES = ["plain", "a b/ü+%.mov", "a/../b"]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("proxy")


@pytest.fixture(scope="module")
def open_proxy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RealProxy]:
    with running_proxy(tmp_path_factory.mktemp("open")) as proxy:
        yield proxy


@pytest.fixture(scope="module")
def guarded_proxy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RealProxy]:
    with running_proxy(tmp_path_factory.mktemp("guarded"), password=True) as proxy:
        yield proxy


@pytest.fixture(scope="module")
def authority(folder: Path) -> Certificate:
    return make_certificate(folder)


@pytest.fixture(scope="module")
def secured_proxy(tmp_path_factory: pytest.TempPathFactory, authority: Certificate) -> Iterator[RealProxy]:
    with running_proxy(tmp_path_factory.mktemp("secured"), certificate=authority) as proxy:
        yield proxy


@pytest.fixture(scope="module", params=["http", "https"])
def appliance(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, authority: Certificate
) -> Iterator[Simulator]:
    certificate = authority.chain if request.param == "https" else None
    data = tmp_path_factory.mktemp("appliance")
    with Simulator(data, api="5.8", access_key="access", secret_key="secret", tls_certificate=certificate) as running:
        running.create_bucket("films")
        yield running


def passed_on(appliance: Simulator) -> str:
    """Return what the proxy notes of a call: of TLS, only where it leads."""
    place = appliance.endpoint.partition("://")[2]
    return f"CONNECT {place}" if appliance.certificate else f"PUT {place}/films/"


def move(connect: Connect, appliance: Simulator, proxy: str, trusted: Certificate) -> None:
    """Store objects, fetch them again and remove them."""
    client = connect(appliance.endpoint, proxy=proxy, verify=str(trusted.certificate))
    for name in NAMES:
        path = url_path(bucket_name="films", object_name=name)
        client.send(put(path, body=payloads.stream(io.BytesIO(CONTENT), len(CONTENT))))
        sink = io.BytesIO()
        client.send(get(path, sink=sink))
        assert sink.getvalue() == CONTENT
        client.send(Call(HttpRequest("DELETE", path)))
    client.close()


def test_a_proxy_without_password(
    connect: Connect, appliance: Simulator, open_proxy: RealProxy, authority: Certificate
) -> None:
    move(connect, appliance, open_proxy.url, authority)
    assert open_proxy.has_passed_on(passed_on(appliance))


def test_a_proxy_without_scheme_in_its_address(
    connect: Connect, appliance: Simulator, open_proxy: RealProxy, authority: Certificate
) -> None:
    move(connect, appliance, open_proxy.place, authority)


def test_a_proxy_with_user_and_password(
    connect: Connect, appliance: Simulator, guarded_proxy: RealProxy, authority: Certificate
) -> None:
    move(connect, appliance, guarded_proxy.url_for(ENCODED), authority)
    assert guarded_proxy.has_passed_on(passed_on(appliance))


@pytest.mark.parametrize("login", ["", "film%20archive:wrong@", "nobody@"])
def test_a_proxy_lets_nobody_else_through(
    connect_threads: Connect, appliance: Simulator, guarded_proxy: RealProxy, authority: Certificate, login: str
) -> None:
    seen = len(appliance.requests)
    proxy = f"http://{login}{guarded_proxy.place}"
    client = connect_threads(appliance.endpoint, proxy=proxy, verify=str(authority.certificate))
    with pytest.raises(e.ProxyRefused, match=r"user and password.*407") as raised:
        client.send(put("/films/object", body=BytesBody(b"12345")))
    assert not raised.value.sent
    assert not raised.value.retryable
    assert "wrong" not in str(raised.value)
    assert len(appliance.requests) == seen


def test_a_proxy_that_is_reached_by_tls(
    connect: Connect, appliance: Simulator, secured_proxy: RealProxy, authority: Certificate
) -> None:
    move(connect, appliance, secured_proxy.url, authority)
    assert secured_proxy.has_passed_on(passed_on(appliance))


def test_a_proxy_must_show_a_certificate_too(
    connect: Connect, appliance: Simulator, secured_proxy: RealProxy, tmp_path: Path
) -> None:
    stranger = make_certificate(tmp_path)
    client = connect(appliance.endpoint, proxy=secured_proxy.url, verify=str(stranger.certificate))
    with pytest.raises(e.CertificateRefused):
        client.send(get("/films"))


def test_the_appliance_behind_a_proxy_must_show_its_certificate(
    connect: Connect, appliance: Simulator, open_proxy: RealProxy
) -> None:
    client = connect(appliance.endpoint, proxy=open_proxy.url)
    if appliance.certificate:
        with pytest.raises(e.CertificateRefused):
            client.send(get("/films"))
    else:
        client.send(get("/films"))


def test_a_proxy_that_finds_no_appliance(connect: Connect, open_proxy: RealProxy) -> None:
    for scheme in ("http", "https"):
        client = connect(f"{scheme}://127.0.0.1:1", proxy=open_proxy.url, retry=RetryPolicy(attempts=1))
        with pytest.raises(e.Ds3Error):
            client.send(get("/films"))


SCRIPT = """
import sys
import ds3
with ds3.Client.from_env(verify=sys.argv[1], retry=ds3.RetryPolicy(attempts=1)) as client:
    print(*[bucket.name for bucket in client.get_service(ds3.GetServiceRequest()).result.buckets])
"""


def from_env(appliance: Simulator, authority: Certificate, **environ: str) -> subprocess.CompletedProcess[str]:
    """Run a program that finds appliance and proxy in its environment."""
    command = [sys.executable, "-c", SCRIPT, str(authority.certificate)]
    return subprocess.run(command, env=appliance.env | environ, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("variable", ["http_proxy", "https_proxy", "HTTP_PROXY"])
def test_the_environment_names_the_proxy(
    appliance: Simulator, authority: Certificate, guarded_proxy: RealProxy, variable: str
) -> None:
    ran = from_env(appliance, authority, **{variable: guarded_proxy.url_for("film%20archive:wrong")})
    is_meant = appliance.certificate or variable != "https_proxy"
    assert ("ProxyRefused" in ran.stderr) == bool(is_meant)
    ran = from_env(appliance, authority, **{variable: guarded_proxy.url_for(ENCODED)})
    assert ran.stdout.split() == ["films"]


def test_the_environment_says_what_goes_around_the_proxy(appliance: Simulator, authority: Certificate) -> None:
    dead = "http://127.0.0.1:1"
    assert "ConnectFailed" in from_env(appliance, authority, http_proxy=dead, no_proxy="example.com").stderr
    assert from_env(appliance, authority, http_proxy=dead, no_proxy="example.com,127.0.0.0/8").stdout.split() == [
        "films"
    ]

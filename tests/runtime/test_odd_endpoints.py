"""Endpoints as people write them, right and wrong ones, against a simulated appliance that checks each signature."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import trustme

import ds3
from ds3_runtime import errors as e
from ds3_simulator import Simulator

Run = Callable[..., Simulator]


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Run]:
    """Start simulators."""
    with ExitStack() as stack:

        def start(**options: Any) -> Simulator:
            folder = tmp_path_factory.mktemp("appliance")
            appliance = stack.enter_context(Simulator(folder, api="5.8", **options))
            appliance.create_bucket("films")
            return appliance

        yield start


@pytest.fixture(scope="module")
def plain(run: Run) -> Simulator:
    return run(management=True)


@pytest.fixture(scope="module")
def secured(run: Run) -> Simulator:
    return run(tls=True)


def buckets(appliance: Simulator, endpoint: str, **options: Any) -> list[str]:
    """Ask for the buckets at an endpoint."""
    options = {"retry": ds3.RetryPolicy(attempts=1)} | options
    with ds3.Client(endpoint, appliance.access_key, appliance.secret_key, **options) as client:
        return [bucket.name for bucket in client.get_service(ds3.GetServiceRequest()).result.buckets]


def port_of(appliance: Simulator) -> str:
    return appliance.endpoint.rpartition(":")[2]


@pytest.mark.parametrize(
    "written", ["http://127.0.0.1:{}", "HTTP://127.0.0.1:{}", " http://127.0.0.1:{}/ ", "Http://LocalHost:{}//"]
)
def test_ways_to_write_it(plain: Simulator, written: str) -> None:
    assert buckets(plain, written.format(port_of(plain))) == ["films"]


@pytest.mark.parametrize(
    "written", ["https://127.0.0.1:{}", "127.0.0.1:{}", "HTTPS://LOCALHOST:{}/", "localhost:{}", "hTTpS://localhost:{}"]
)
def test_ways_to_write_it_with_tls(secured: Simulator, written: str) -> None:
    assert buckets(secured, written.format(port_of(secured)), verify=str(secured.certificate)) == ["films"]


@pytest.mark.parametrize("tls", [False, True])
def test_an_address_of_ipv6(run: Run, tls: bool) -> None:
    appliance = run(host="::1", tls=tls)
    assert "[::1]" in appliance.endpoint
    verify = str(appliance.certificate) if tls else True
    assert buckets(appliance, appliance.endpoint + "/", verify=verify) == ["films"]


def test_the_management_port_is_the_wrong_one(plain: Simulator) -> None:
    with pytest.raises(e.ManagementPath, match=r"management port: the endpoint must be .* the data path") as raised:
        buckets(plain, plain.management_endpoint)
    assert isinstance(raised.value, e.NotFound)


def test_https_at_a_port_for_http(plain: Simulator) -> None:
    endpoint = plain.endpoint.replace("http:", "https:")
    with pytest.raises((e.ConnectFailed, e.ConnectTimeout), match="TLS at this port"):
        buckets(plain, endpoint, timeout=ds3.Timeouts(connect=0.5))


def test_http_at_a_port_for_https(secured: Simulator) -> None:
    with pytest.raises(e.ConnectionFailed, match="https://"):
        buckets(secured, secured.endpoint.replace("https:", "http:"))


def test_a_certificate_that_nobody_vouches_for(secured: Simulator) -> None:
    with pytest.raises(e.CertificateRefused, match="certificate verify failed"):
        buckets(secured, secured.endpoint)


@pytest.mark.parametrize(
    ("names", "lifetime", "reason"),
    [
        (["bp.example"], timedelta(days=1), "mismatch"),
        (["127.0.0.1"], timedelta(days=-1), "expired"),
    ],
)
def test_certificates_that_do_not_hold(
    run: Run, tmp_path: Path, names: list[str], lifetime: timedelta, reason: str
) -> None:
    authority = trustme.CA()
    chain = tmp_path / "server.pem"
    until = datetime.now(UTC) + lifetime
    made = authority.issue_cert(*names, not_before=until - timedelta(days=30), not_after=until)
    made.private_key_and_cert_chain_pem.write_to_path(chain)
    authority.cert_pem.write_to_path(tmp_path / "authority.pem")
    appliance = run(tls_certificate=chain)
    with pytest.raises(e.CertificateRefused, match=reason):
        buckets(appliance, appliance.endpoint, verify=str(tmp_path / "authority.pem"))
    with pytest.warns(e.UncheckedCertificates):
        assert buckets(appliance, appliance.endpoint, verify=False) == ["films"]


def test_user_and_password_do_not_belong_there(plain: Simulator) -> None:
    with pytest.raises(e.ConfigurationError, match="no user and no password") as raised:
        buckets(plain, f"http://spectra:s3cr3t@127.0.0.1:{port_of(plain)}")
    assert "s3cr3t" not in str(raised.value)

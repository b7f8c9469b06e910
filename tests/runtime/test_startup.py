"""What is loaded, and when: nothing before it is used, and little for an ordinary call."""

from __future__ import annotations

import subprocess
import sys

import pytest

import ds3_runtime
from ds3_simulator import Simulator

HEAVY = {"httpx", "httpcore", "anyio", "h11", "rich", "click", "lxml", "email.parser", "http.client", "urllib.request"}
CALL = """
with ds3.Client({endpoint!r}, {access_key!r}, {secret_key!r}{more}) as client:
    assert client.get_service(ds3.GetServiceRequest()).status == 200
"""


def loaded(script: str) -> set[str]:
    """Return the modules that a fresh interpreter has loaded when it has run a script."""
    command = [
        sys.executable,
        "-c",
        f"import sys\nbefore = set(sys.modules)\n{script}\nprint(*set(sys.modules) - before)",
    ]
    return set(subprocess.run(command, check=True, capture_output=True, text=True).stdout.split())


def call(appliance: Simulator, more: str = "") -> str:
    return "import ds3" + CALL.format(
        endpoint=appliance.endpoint, access_key=appliance.access_key, secret_key=appliance.secret_key, more=more
    )


def test_the_package_alone_loads_nothing_at_all() -> None:
    assert {name for name in loaded("import ds3") if not name.startswith("__editable__")} == {"ds3"}


def test_a_name_loads_what_it_needs() -> None:
    modules = loaded("import ds3; ds3.Bucket")
    assert "ds3.models.bucket" in modules
    assert not [name for name in modules if name.startswith("ds3.operations")]
    assert not modules & (HEAVY | {"ssl"})


def test_a_client_loads_no_operation() -> None:
    modules = loaded("import ds3; ds3.Client('http://bp.example', 'access', 'secret')")
    assert not [name for name in modules if name.startswith(("ds3.operations.", "ds3.models."))]
    assert not modules & (HEAVY | {"ssl", "socket"})


def test_a_call_loads_no_library_for_transport(ds3_simulator: Simulator) -> None:
    modules = loaded(call(ds3_simulator))
    assert not modules & (HEAVY - {"lxml"})
    assert "ssl" not in modules
    assert {name for name in modules if name.startswith("ds3.operations.")} == {"ds3.operations.get_service"}


@pytest.mark.ds3_simulator(tls=True)
def test_tls_is_loaded_for_https_alone(ds3_simulator: Simulator) -> None:
    modules = loaded(call(ds3_simulator, f", verify={str(ds3_simulator.certificate)!r}"))
    assert "ssl" in modules
    assert not modules & (HEAVY - {"lxml"})


def test_httpx_is_loaded_for_a_transport_of_the_user(ds3_simulator: Simulator) -> None:
    script = "import httpx\n" + call(ds3_simulator, ", transport=httpx.HTTPTransport()")
    assert "ds3_runtime.wire.guest" in loaded(script)


def test_every_name_of_the_runtime_is_there() -> None:
    assert all(getattr(ds3_runtime, name) is not None for name in ds3_runtime.__all__)
    assert set(ds3_runtime.__all__) <= set(dir(ds3_runtime))
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        ds3_runtime.nonsense  # noqa: B018

"""The pytest plugin, as a project that has installed it sees it."""

from __future__ import annotations

import subprocess
import sys

import pytest

pytest_plugins = ["pytester"]

CLIENT = """
import base64, hashlib, hmac, pytest
from email.utils import formatdate
from http.client import HTTPConnection
from urllib.parse import urlsplit

def ask(appliance, verb, path, body=None):
    date = formatdate(usegmt=True)
    text = f"{verb}\\n\\n\\n{date}\\n{path}"
    digest = hmac.new(appliance.secret_key.encode(), text.encode(), hashlib.sha1).digest()
    signature = base64.b64encode(digest).decode()
    connection = HTTPConnection(urlsplit(appliance.endpoint).netloc, timeout=20)
    fields = {"Date": date, "Authorization": f"AWS {appliance.access_key}:{signature}"}
    connection.request(verb, path, body, fields)
    response = connection.getresponse()
    content = response.read()
    connection.close()
    return response.status, content
"""


@pytest.fixture
def project(pytester: pytest.Pytester) -> pytest.Pytester:
    """A project with strict settings and a client of its own."""
    pytester.makeini("[pytest]\naddopts = --strict-markers --strict-config\nfilterwarnings = error")
    pytester.makepyfile(client=CLIENT)
    return pytester


def test_every_test_gets_an_appliance_of_its_own(project: pytest.Pytester) -> None:
    project.makepyfile(
        """
        from client import ask

        def test_one(ds3_simulator):
            assert ask(ds3_simulator, "PUT", "/films")[0] == 200
            assert [seen.operation for seen in ds3_simulator.requests] == ["PutBucket"]

        def test_another(ds3_simulator):
            assert ask(ds3_simulator, "GET", "/films")[0] == 404
        """
    )
    project.runpytest_subprocess().assert_outcomes(passed=2)


def test_the_marker_sets_it_up_and_the_nearest_one_wins(project: pytest.Pytester) -> None:
    project.makepyfile(
        """
        import pytest
        from client import ask

        pytestmark = pytest.mark.ds3_simulator(api="5.4", blob_size="10M", retry_after=7)

        @pytest.mark.ds3_simulator(blob_size="1M", faults=["busy times=1"], buckets=["films"])
        def test_one(ds3_simulator):
            settings = ds3_simulator.settings
            assert (settings.blob_size, settings.retry_after, ds3_simulator.contract.api) == (1 << 20, 7, "5.4")
            assert [ask(ds3_simulator, "PUT", "/films/o", b"x")[0] for _ in range(2)] == [307, 200]
        """
    )
    project.runpytest_subprocess().assert_outcomes(passed=1)


def test_the_option_gives_the_api_version(project: pytest.Pytester) -> None:
    project.makepyfile("def test_one(ds3_simulator): assert ds3_simulator.contract.api == '3.2'")
    project.runpytest_subprocess("--ds3-simulator-api=3.2").assert_outcomes(passed=1)
    project.runpytest_subprocess("--ds3-simulator-api=0.1").assert_outcomes(errors=1)


def test_the_fixture_says_what_clients_want_to_know(project: pytest.Pytester) -> None:
    project.makepyfile(
        """
        def test_one(ds3_simulator, monkeypatch):
            for name, value in ds3_simulator.env.items():
                monkeypatch.setenv(name, value)
            assert set(ds3_simulator.env) == {"DS3_ENDPOINT", "DS3_ACCESS_KEY", "DS3_SECRET_KEY"}
            assert ds3_simulator.env["DS3_ENDPOINT"] == ds3_simulator.endpoint
            now = ds3_simulator.clock.now()
            ds3_simulator.advance(3600)
            assert ds3_simulator.clock.now() - now >= 3_600_000
        """
    )
    project.runpytest_subprocess().assert_outcomes(passed=1)


def test_the_factory_starts_several_and_stops_them(project: pytest.Pytester) -> None:
    project.makepyfile(
        """
        import pytest
        from client import ask

        started = []

        def test_two(ds3_simulator_factory):
            started.extend([ds3_simulator_factory(), ds3_simulator_factory(api="3.2", users=[("jane", "j", "s")])])
            one, other = started
            assert one.endpoint != other.endpoint and one.data != other.data
            assert ask(one, "PUT", "/films")[0] == 200
            assert ask(other, "GET", "/films")[0] == 404

        def test_afterwards():
            for appliance in started:
                with pytest.raises(OSError):
                    ask(appliance, "GET", "/")
        """
    )
    project.runpytest_subprocess().assert_outcomes(passed=2)


def test_a_fault_of_the_simulator_itself_fails_the_test(project: pytest.Pytester) -> None:
    project.makepyfile(
        """
        import pytest
        from client import ask

        def test_one(ds3_simulator):
            ds3_simulator.world.store.close()
            assert ask(ds3_simulator, "GET", "/films")[0] == 500

        @pytest.mark.ds3_simulator(may_fail=True)
        def test_two(ds3_simulator):
            ds3_simulator.world.store.close()
            assert ask(ds3_simulator, "GET", "/films")[0] == 500

        def test_faults_on_demand_are_none(ds3_simulator):
            ds3_simulator.faults.add("error status=500 times=1")
            assert ask(ds3_simulator, "PUT", "/films")[0] == 500
        """
    )
    result = project.runpytest_subprocess()
    result.assert_outcomes(passed=3, errors=1)
    result.stdout.fnmatch_lines(["*the simulator has a fault:*", "*GET /films failed*", "*ProgrammingError*"])


def test_what_makes_no_sense_is_an_error_that_says_so(project: pytest.Pytester) -> None:
    project.makepyfile(
        """
        import pytest

        @pytest.mark.ds3_simulator(bolb_size=1)
        def test_setting(ds3_simulator): pass

        @pytest.mark.ds3_simulator(faults=["bsuy"])
        def test_fault(ds3_simulator): pass

        @pytest.mark.ds3_simulator("5.8")
        def test_position(ds3_simulator): pass
        """
    )
    result = project.runpytest_subprocess()
    result.assert_outcomes(errors=3)
    result.stdout.fnmatch_lines(["*do you mean 'blob_size'*", "*bsuy*", "*keyword arguments only*"])


def test_the_marker_and_the_option_are_documented(project: pytest.Pytester) -> None:
    project.runpytest_subprocess("--markers").stdout.fnmatch_lines(["@pytest.mark.ds3_simulator(api=*"])
    project.runpytest_subprocess("--help").stdout.fnmatch_lines(["*--ds3-simulator-api=VERSION*"])


def test_neither_loads_the_other_before_it_is_wanted() -> None:
    script = "import sys, ds3_simulator.simulator as _; print('pytest' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=True, capture_output=True).stdout == b"False\n"
    script = "import sys, ds3_simulator.pytest_plugin as _; print('lxml' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=True, capture_output=True).stdout == b"False\n"

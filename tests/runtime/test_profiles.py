"""Clients set up by a file of profiles."""

from __future__ import annotations

import logging
import os
from pathlib import Path

import pytest

from ds3_runtime import BaseAsyncClient, BaseClient, RetryPolicy, Timeouts
from ds3_runtime import errors as e
from ds3_runtime.config import profiles_file

KEYS = 'endpoint = "https://bp.example:8443"\naccess_key = "access"\nsecret_key = "s3cr3t"\n'


@pytest.fixture
def profiles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the file that `from_profile` will read; it has a default profile."""
    file = tmp_path / "profiles.toml"
    file.write_text(f"[default]\n{KEYS}", encoding="utf-8")
    file.chmod(0o600)
    monkeypatch.setenv("DS3_PROFILES", str(file))
    for proxy in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "no_proxy", "NO_PROXY"):
        monkeypatch.delenv(proxy, raising=False)
    return file


@pytest.mark.parametrize("kind", [BaseClient, BaseAsyncClient])
def test_a_profile_sets_up_a_client(profiles: Path, kind: type[BaseClient | BaseAsyncClient]) -> None:
    profiles.write_text(
        f'[archive]\n{KEYS}proxy = "http://proxy:3128"\nverify = "/ca.pem"\nconnections = 7\n'
        "[archive.timeout]\nread = 5\n[archive.retry]\nattempts = 2\n",
        encoding="utf-8",
    )
    config = kind.from_profile("archive").config
    assert config.endpoint.url == "https://bp.example:8443"
    assert (config.credentials.access_key, config.credentials.secret_key) == ("access", "s3cr3t")
    assert (config.proxy, config.verify, config.connections) == ("http://proxy:3128", "/ca.pem", 7)
    assert (config.timeouts, config.retry) == (Timeouts(read=5), RetryPolicy(attempts=2))


def test_what_the_caller_says_counts_more(profiles: Path) -> None:
    config = BaseClient.from_profile(connections=3, timeout=9).config
    assert (config.connections, config.timeouts.read) == (3, 9)


def test_a_number_of_seconds(profiles: Path) -> None:
    profiles.write_text(f"[default]\n{KEYS}timeout = 2.5\n", encoding="utf-8")
    assert BaseClient.from_profile().config.timeouts == Timeouts(connect=2.5, read=2.5, write=2.5)


def test_a_proxy_of_the_environment(profiles: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://proxy:1")
    assert BaseClient.from_profile().config.proxy == "http://proxy:1"
    monkeypatch.setenv("no_proxy", "bp.example")
    assert BaseClient.from_profile().config.proxy is None


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[other]\n", "has no profile 'default'; it has other"),
        ("", "has no profile 'default'; it has none"),
        ("default = 5\n", "has no profile 'default'; it has none"),
        ('[default]\nendpoint = "x"\n', "profile 'default': access_key, secret_key is missing or empty"),
        (f"[default]\n{KEYS}acess = 1\n", "profile 'default': the key acess is unknown"),
        (f"[default]\n{KEYS}connections = true\n", "profile 'default': connections must be a whole number"),
        (f"[default]\n{KEYS}proxy = 3\n", "profile 'default': proxy must be text"),
        (f"[default]\n{KEYS}[default.timeout]\nraed = 1\n", "profile 'default', timeout: the key raed is unknown"),
        (f'[default]\n{KEYS}[default.retry]\nattempts = "s3cr3t"\n', "retry: attempts must be a number"),
        ('[default]\nsecret_key = "s3cr3t\n', "is not TOML: see line 2"),
    ],
)
def test_what_is_wrong_is_named_but_no_secret(profiles: Path, text: str, says: str) -> None:
    profiles.write_text(text, encoding="utf-8")
    with pytest.raises(e.ConfigurationError) as raised:
        BaseClient.from_profile()
    assert says in str(raised.value)
    assert str(profiles) in str(raised.value)
    assert "s3cr3t" not in str(raised.value)


def test_a_file_that_is_not_there(profiles: Path) -> None:
    profiles.unlink()
    with pytest.raises(e.ConfigurationError, match=r"profiles\.toml cannot be read: No such file"):
        BaseClient.from_profile()


def test_a_file_that_is_no_text(profiles: Path) -> None:
    profiles.write_bytes(b"\xff\xfe")
    with pytest.raises(e.ConfigurationError, match="not TOML: it is not UTF-8"):
        BaseClient.from_profile()


@pytest.mark.skipif(os.name != "posix", reason="others have no such modes")
@pytest.mark.parametrize(("mode", "warned"), [(0o600, False), (0o640, False), (0o644, True)])
def test_secrets_that_lie_open_are_warned_of(
    profiles: Path, caplog: pytest.LogCaptureFixture, mode: int, warned: bool
) -> None:
    profiles.chmod(mode)
    with caplog.at_level(logging.WARNING, "ds3"):
        BaseClient.from_profile()
    assert ("can be read by all users" in caplog.text) == warned


def test_where_profiles_stand(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    mac = tmp_path / "Library" / "Application Support"
    for platform, environ, folder in [
        ("linux", {}, tmp_path / ".config"),
        ("linux", {"XDG_CONFIG_HOME": "/x"}, Path("/x")),
        ("linux", {"XDG_CONFIG_HOME": "relative"}, tmp_path / ".config"),
        ("darwin", {"XDG_CONFIG_HOME": "/x"}, mac),
        ("win32", {"APPDATA": "/roaming"}, Path("/roaming")),
        ("win32", {}, tmp_path / "AppData" / "Roaming"),
    ]:
        assert profiles_file(environ, platform) == folder / "ds3" / "profiles.toml"
    assert profiles_file({"DS3_PROFILES": "/p.toml"}, "darwin") == Path("/p.toml")

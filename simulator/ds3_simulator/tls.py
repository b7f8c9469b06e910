"""Certificates for HTTPS: given ones, or made on the spot below the data directory."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

LOOPBACK = ("localhost", "127.0.0.1", "::1")


class TlsError(Exception):
    """HTTPS was asked for and is not possible; the message says what is missing."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """What a server shows, and what its clients are to trust."""

    chain: Path
    """The server's certificate and those between it and the authority, as PEM."""
    key: Path
    """The server's key; may be the same file."""
    authority: Path
    """What clients are to trust, as PEM."""

    def wrapper(self) -> Callable[[socket.socket], socket.socket]:
        """Return what makes a TLS connection of a connection, without shaking hands yet."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        try:
            context.load_cert_chain(self.chain, self.key)
        except (OSError, ssl.SSLError) as error:
            raise TlsError(f"not a certificate with its key: {self.chain}, {self.key}: {error}") from error
        context.sslsocket_class = _Accepted
        return lambda connected: context.wrap_socket(connected, server_side=True, do_handshake_on_connect=False)


class _Accepted(ssl.SSLSocket):
    """A connection whose client may have gone again; it is for the handshake to find out.

    Otherwise the descriptor is lost: `wrap_socket` takes it over before it asks who is at the other end.
    """

    def getpeername(self) -> Any:
        """Return the client's address, or none."""
        try:
            return super().getpeername()
        except OSError:
            return "", 0


def given_certificate(certificate: str | Path | None, key: str | Path | None) -> Certificate | None:
    """Return a certificate in a file, with its key in the same file or another; None if there is none."""
    if certificate is None:
        return None
    return Certificate(Path(certificate), Path(key or certificate), Path(certificate))


def made_certificate(folder: Path, host: str) -> Certificate:
    """Return a certificate for a host and for loopback, made when there is none in `folder` yet."""
    place = folder / host.replace(":", "-")
    made = Certificate(place / "server.pem", place / "server.pem", place / "authority.pem")
    if not made.chain.exists():
        place.mkdir(parents=True, exist_ok=True)
        _make(made, host)
    return made


def _make(certificate: Certificate, host: str) -> None:
    try:
        import trustme
    except ImportError as error:
        text = "a certificate can be made only with ds3-simulator[tls] installed; otherwise give one with its key"
        raise TlsError(text) from error
    authority = trustme.CA(organization_name="ds3-simulator")
    server = authority.issue_cert(*dict.fromkeys((*LOOPBACK, host)))
    authority.cert_pem.write_to_path(certificate.authority)
    unfinished = certificate.chain.with_suffix(".new")
    unfinished.touch(mode=0o600)
    server.private_key_and_cert_chain_pem.write_to_path(unfinished)
    unfinished.replace(certificate.chain)

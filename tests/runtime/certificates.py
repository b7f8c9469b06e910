"""Certificates made on the spot."""

from __future__ import annotations

import ssl
from dataclasses import dataclass
from pathlib import Path

import trustme


@dataclass(frozen=True)
class Certificate:
    """The certificate of an authority that only tests know, and a chain and key of a server that it vouches for."""

    certificate: Path
    chain: Path

    @property
    def server_context(self) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.chain)
        return context


def make_certificate(folder: Path, *names: str) -> Certificate:
    """Make an authority, and a server certificate for the names, which are those of loopback unless given."""
    authority = trustme.CA()
    made = Certificate(folder / "authority.pem", folder / "server.pem")
    authority.cert_pem.write_to_path(made.certificate)
    server = authority.issue_cert(*(names or ("localhost", "127.0.0.1")))
    server.private_key_and_cert_chain_pem.write_to_path(made.chain)
    return made

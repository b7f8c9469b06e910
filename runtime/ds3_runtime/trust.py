"""Whom the client trusts."""

from __future__ import annotations

import ssl

from .config import ClientConfig
from .errors import ConfigurationError


def tls_settings(config: ClientConfig) -> ssl.SSLContext:
    """Return the TLS settings for all connections; reading the authorities takes long and is done only for TLS."""
    proxied_by_tls = config.proxy is not None and config.proxy.lower().startswith("https:")
    if config.verify is False or (config.endpoint.scheme == "http" and not proxied_by_tls):
        return _trust_anybody()
    authorities = config.verify if isinstance(config.verify, str) else None
    try:
        return ssl.create_default_context(cafile=authorities)
    except OSError as error:
        raise ConfigurationError(f"the certificates in {authorities} cannot be used: {error}") from error


def _trust_anybody() -> ssl.SSLContext:
    settings = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    settings.check_hostname = False
    settings.verify_mode = ssl.CERT_NONE
    return settings

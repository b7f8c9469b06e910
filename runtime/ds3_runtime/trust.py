"""Whom the client trusts."""

from __future__ import annotations

import ssl

from .config import ClientConfig
from .errors import ConfigurationError


def verification(config: ClientConfig) -> ssl.SSLContext | bool:
    """Return the TLS settings, made once since reading all authorities takes long; False where no TLS is spoken."""
    proxied_by_tls = config.proxy is not None and config.proxy.lower().startswith("https:")
    if config.verify is False or (config.endpoint.scheme == "http" and not proxied_by_tls):
        return False
    authorities = config.verify if isinstance(config.verify, str) else None
    try:
        return ssl.create_default_context(cafile=authorities)
    except OSError as error:
        raise ConfigurationError(f"the certificates in {authorities} cannot be used: {error}") from error

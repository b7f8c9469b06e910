"""Whom the client trusts; loaded only for TLS."""

from __future__ import annotations

import ssl
import warnings

from .config import ClientConfig
from .errors import ConfigurationError, UncheckedCertificates


def tls_settings(config: ClientConfig) -> ssl.SSLContext:
    """Return the TLS settings for all connections of a client; warn when they let anybody answer."""
    if config.verify is False:
        message = "verify=False: no certificate is checked, so that anybody may answer in place of the appliance"
        warnings.warn(message, UncheckedCertificates, stacklevel=2)
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

"""TLS around a connection; loaded only by those who need it."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager

from ..errors import CertificateRefused, ConnectFailed, ConnectTimeout
from .connection import Connection
from .nested import NestedTls

_NO_TLS = ("WRONG_VERSION_NUMBER", "UNKNOWN_PROTOCOL", "HTTP_REQUEST", "PACKET_LENGTH_TOO_LONG", "RECORD_LAYER_FAILURE")
_RECORD = 1 << 14


class SecuredConnection(Connection):
    """A connection under TLS."""

    most = _RECORD
    """More than a record at a time could not be interrupted by an answer."""

    is_secured = True

    def _hears(self) -> bool:
        """Read what is there: under TLS it may be a matter between the two ends, such as a ticket."""
        self._socket.settimeout(0)
        try:
            self.rest += self._socket.recv(_RECORD)
        except ssl.SSLWantReadError:
            return False
        except OSError:
            return True  # the next one who reads will meet it again
        finally:
            self._socket.settimeout(self._timeout)
        return True


def secure(connected: socket.socket, settings: ssl.SSLContext, host: str, whom: str = "server") -> ssl.SSLSocket:
    """Shake hands; `ConnectFailed` when the other end is not whom it should be, or speaks no TLS."""
    with _explained(whom):
        return settings.wrap_socket(connected, server_hostname=host, suppress_ragged_eofs=False)


def secure_within(connected: ssl.SSLSocket, settings: ssl.SSLContext, host: str) -> NestedTls:
    """Shake hands with a server through TLS to a proxy."""
    with _explained("server"):
        return NestedTls(connected, settings, host)


@contextmanager
def _explained(whom: str) -> Iterator[None]:
    try:
        yield
    except ssl.SSLCertVerificationError as error:
        raise CertificateRefused(f"the certificate of the {whom} is refused: {error}") from error
    except TimeoutError as error:
        message = f"the {whom} did not finish the TLS handshake in time; does it speak TLS at this port?"
        raise ConnectTimeout(message) from error
    except ssl.SSLEOFError as error:
        raise ConnectFailed(f"the {whom} hung up in the TLS handshake; does it speak TLS at this port?") from error
    except OSError as error:
        raise ConnectFailed(_reason(error, whom)) from error


def _reason(error: OSError, whom: str) -> str:
    if isinstance(error, ssl.SSLError) and error.reason in _NO_TLS:
        return f"the {whom} does not speak TLS at this port: should its address begin with http://? ({error})"
    return f"the TLS handshake with the {whom} failed: {error}"

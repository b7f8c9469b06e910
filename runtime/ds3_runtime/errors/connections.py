"""No complete answer arrived."""

from __future__ import annotations

from .root import Ds3Error


class TransportError(Ds3Error):
    """No complete answer arrived; the low-level error is the ``__cause__``."""

    sent = True
    """False when the server cannot have seen the request, so that repeating it is always safe."""

    lasting = False
    """True when a repeat cannot end otherwise, or there is no time left for one."""

    @property
    def retryable(self) -> bool:
        """Whether the cause may pass, and the server has not acted or may act twice."""
        return not self.lasting and (self.idempotent or not self.sent)


class ConnectionFailed(TransportError):
    """The connection broke, or was refused, after the request may have been sent."""


class ConnectFailed(ConnectionFailed):
    """No connection could be made: the name is unknown, nobody listens, or the way there is cut."""

    sent = False


class CertificateRefused(ConnectFailed):
    """The server's certificate is not one that the client trusts; see ``verify`` of the client."""

    lasting = True


class ProxyRefused(ConnectFailed):
    """The proxy answered, but does not let the client through; `status` is what it said, such as 407."""

    lasting = True


class UncheckedCertificates(UserWarning):
    """Warns that ``verify=False`` lets anybody answer in place of the appliance."""


class Timeout(TransportError):
    """Something took longer than the configured time; see the subclasses for the phase."""


class ConnectTimeout(Timeout):
    """No connection within the connect timeout."""

    sent = False


class PoolTimeout(Timeout):
    """All of the client's connections stayed in use; see ``connections`` of the client."""

    sent = False


class ReadTimeout(Timeout):
    """No byte of the answer within the read timeout."""


class WriteTimeout(Timeout):
    """The server did not take a piece of the body within the write timeout."""


class TotalTimeout(Timeout):
    """The whole call, repeats and waits included, took longer than the total timeout."""

    lasting = True


class BadAnswer(TransportError):
    """An answer that cannot be understood, such as a body that is not XML."""

    lasting = True

    def about(self, operation: str, status: int, request_id: str | None) -> None:
        """Say which answer this is about; where the answer was read, that is not known."""
        self.operation = operation
        self.status = status
        self.request_id = request_id


class Truncated(BadAnswer):
    """A body ended before (or went on after) the length that was announced."""

    lasting = False


class ChecksumMismatch(Ds3Error):
    """Content was damaged on its way, or its checksum is another content's."""


class CorruptContent(ChecksumMismatch, BadAnswer):
    """The content that arrived does not have the checksum that the server sent with it."""

    lasting = False

"""What is wrong before anything is sent, or after all is read."""

from __future__ import annotations

from .root import Ds3Error


class InvalidRequest(Ds3Error, ValueError):
    """A request that must not be sent, such as one with an empty object name."""


class MissingField(Ds3Error, AttributeError):
    """A field was read that the contract promises but the answer did not contain."""


class ConfigurationError(Ds3Error, ValueError):
    """The client's settings are missing or contradict each other."""

"""From a contract to what the templates print; pure."""

from .package import build_package

__all__ = ["build_package"]

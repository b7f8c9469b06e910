"""A simulator of Spectra Logic's BlackPearl: a real HTTP server that behaves like an appliance."""

from .settings import Settings
from .simulator import ACCESS_KEY, SECRET_KEY, Simulator

__all__ = ["ACCESS_KEY", "SECRET_KEY", "Settings", "Simulator"]

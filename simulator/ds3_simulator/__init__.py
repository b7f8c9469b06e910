"""A simulator of Spectra Logic's BlackPearl: a real HTTP server that behaves like an appliance."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .control import ControlPort
    from .faults import Fault
    from .opening import open_simulator
    from .settings import Settings
    from .simulator import ACCESS_KEY, SECRET_KEY, Simulator

__all__ = ["ACCESS_KEY", "SECRET_KEY", "ControlPort", "Fault", "Settings", "Simulator", "open_simulator"]

_ROOMS = {
    "ACCESS_KEY": "simulator",
    "SECRET_KEY": "simulator",
    "ControlPort": "control",
    "Fault": "faults",
    "Settings": "settings",
    "Simulator": "simulator",
    "open_simulator": "opening",
}


def __getattr__(name: str) -> Any:
    """Load what is asked for: pytest loads the plugin always, and the simulator only when a test wants it."""
    if name not in _ROOMS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{_ROOMS[name]}", __name__), name)

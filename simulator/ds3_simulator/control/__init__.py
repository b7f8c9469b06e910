"""The control port with its status page: look at a simulator, change it and break it while it runs."""

from .server import ControlPort

__all__ = ["ControlPort"]

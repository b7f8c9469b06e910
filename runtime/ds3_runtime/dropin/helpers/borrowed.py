"""What scripts found in the old module although it comes from the standard library."""

from __future__ import annotations

from importlib import import_module
from typing import Any

BORROWED = {
    "Dict": "typing",
    "List": "typing",
    "Set": "typing",
    "concurrent": "concurrent.futures",
    "hashlib": "hashlib",
    "logging": "logging",
    "path": "os",
    "system": "platform",
    "time": "time",
    "walk": "os",
    "zlib": "zlib",
}
"""Each name, and the module that it is or comes from."""


def borrowed(name: str) -> Any:
    """Return a module of the standard library, or a name from one."""
    source = BORROWED[name]
    module = import_module(source)
    return import_module(name) if source.partition(".")[0] == name else getattr(module, name)

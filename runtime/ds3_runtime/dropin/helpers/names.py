"""How paths on disk and object names turn into each other."""

from __future__ import annotations

import os


def file_path_to_object_store_name(file_path: str) -> str:
    """Return a path as part of an object name, with ``/`` on every system."""
    return file_path if os.sep == "/" else file_path.replace(os.sep, "/")


def object_name_to_file_path(object_name: str) -> str:
    """Return an object name as a path of this system; whether it is a safe one is not looked at."""
    return object_name if os.sep == "/" else object_name.replace("/", os.sep)

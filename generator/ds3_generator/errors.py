"""What can go wrong while generating."""

from __future__ import annotations


class GeneratorError(Exception):
    """Generation stops; nothing was written."""

# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""Drop-in layer: ``from ds3 import ds3Helpers`` for scripts written for the SDK that came before.

What it moves is moved by the engine of `ds3.Transfers`. New code has no need of this module.
"""

from typing import Any

from ds3_runtime.dropin.helpers import *  # noqa: F403
from ds3_runtime.dropin.helpers import __all__ as _names
from ds3_runtime.dropin.helpers.borrowed import BORROWED, borrowed
from ds3_runtime.dropin.helpers.helper import DropInHelper

from . import ds3 as _ds3
from .jobs import BulkCalls, Transfers

__all__ = sorted({*_ds3.__all__, *BORROWED, *_names, "Helper"})


class Helper(DropInHelper):
    """Moves data to and from an appliance in bulk jobs."""

    calls = BulkCalls
    transfers = Transfers


def __getattr__(name: str) -> Any:
    return borrowed(name) if name in BORROWED else getattr(_ds3, name)

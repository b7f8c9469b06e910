"""Takes in a new API version: from the vendor's contract to files that are ready to be committed."""

from .walk import Wish, bump

__all__ = ["Wish", "bump"]

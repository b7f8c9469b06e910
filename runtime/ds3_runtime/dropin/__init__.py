"""For scripts written for the SDK that came before: the same names and shapes, on the typed client."""

from .client import DropInClient, DropInCredentials
from .response import DropInResponse
from .results import plain_result

__all__ = ["DropInClient", "DropInCredentials", "DropInResponse", "plain_result"]

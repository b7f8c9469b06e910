"""The third driver of the flow: many short calls at once, over several connections, in the thread of their owner.

Threads that all want the interpreter lose half of their time to handing it over. For calls that carry a few kilobytes
one thread that never waits for a single connection is faster, and many connections cost it nothing when the appliance
is far away.
"""

from .multiplexer import Multiplexer
from .pace import Pace

LEAST_CONNECTIONS = 4
"""A client that may have fewer is better off with a thread for each: calls beside these must not wait for them."""

__all__ = ["LEAST_CONNECTIONS", "Multiplexer", "Pace"]

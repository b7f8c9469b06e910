"""The third driver of the flow: many short calls at once, over several connections, in the thread of their owner.

Threads that all want the interpreter lose half of their time to handing it over. For calls that carry a few kilobytes
one thread that never waits for a single connection is faster, and many connections cost it nothing when the appliance
is far away.
"""

from .multiplexer import Multiplexer, multiplexer_of
from .pace import Pace

__all__ = ["Multiplexer", "Pace", "multiplexer_of"]

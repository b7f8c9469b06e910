"""What goes wrong on purpose: which requests a fault strikes, and what it does to them on the wire."""

from .fault import Fault
from .faults import Faults
from .kinds import KINDS, Kind
from .values import FaultError

__all__ = ["KINDS", "Fault", "FaultError", "Faults", "Kind"]

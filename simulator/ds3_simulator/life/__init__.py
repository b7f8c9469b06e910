"""What goes on inside the appliance: a cache that fills and empties, media that are written and read, jobs that end."""

from .ground import Ground
from .life import Life

__all__ = ["Ground", "Life"]

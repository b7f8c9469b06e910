"""Connections for tasks: nobody waits but at the event loop."""

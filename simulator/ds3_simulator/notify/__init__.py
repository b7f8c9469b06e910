"""Tells registered end points over HTTP what happens in the appliance."""

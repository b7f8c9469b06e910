"""The appliance as a whole."""

"""Who may come in: signatures and clocks."""

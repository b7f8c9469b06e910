"""Libraries, drives, tapes and pools, and what can be done with them; what takes hours there is done at once here."""

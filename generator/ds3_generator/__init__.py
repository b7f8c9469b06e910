"""Makes the SDK from the API contract: import, generate, check."""

# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""Which contract this package was generated from."""

API_VERSION = "5.8"
CONTRACT_DIGEST = "b0d4ee1d1a7131ab1632f72559bb47c1c5ea2012928ad15a4a7d3848fd7697b3"
"""SHA-256 of the contract file."""

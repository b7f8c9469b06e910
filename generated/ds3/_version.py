# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""Which contract this package was generated from."""

API_VERSION = "5.8"
CONTRACT_DIGEST = "daebf99ba7644fd19ef598d604d35279c4b7172fc9071b44e0ee759f5e607675"
"""SHA-256 of the contract file."""

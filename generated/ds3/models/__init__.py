# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""One module for each structure and each enum of the API."""

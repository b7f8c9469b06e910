# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""SqlOperation: What was done to a database record."""

from __future__ import annotations

from ds3_runtime import ApiEnum


class SqlOperation(ApiEnum):
    """What was done to a database record."""

    SELECT = "SELECT"
    INSERT = "INSERT"
    UPDATE = "UPDATE"
    DELETE = "DELETE"

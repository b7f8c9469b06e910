# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""RequestType: An HTTP verb."""

from __future__ import annotations

from ds3_runtime import ApiEnum


class RequestType(ApiEnum):
    """An HTTP verb."""

    DELETE = "DELETE"
    GET = "GET"
    HEAD = "HEAD"
    POST = "POST"
    PUT = "PUT"

# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""JobRequestType: What a job does: PUT, GET or VERIFY."""

from __future__ import annotations

from ds3_runtime import ApiEnum


class JobRequestType(ApiEnum):
    """What a job does: PUT, GET or VERIFY."""

    PUT = "PUT"
    GET = "GET"
    VERIFY = "VERIFY"

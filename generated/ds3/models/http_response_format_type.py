# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""HttpResponseFormatType: The format in which a notification is written."""

from __future__ import annotations

from ds3_runtime import ApiEnum


class HttpResponseFormatType(ApiEnum):
    """The format in which a notification is written."""

    DEFAULT = "DEFAULT"
    JSON = "JSON"
    XML = "XML"

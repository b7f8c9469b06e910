# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""Error: What the server says of a request that failed."""

from __future__ import annotations

from ds3_runtime import Model, as_integer, as_string, element


class Error(Model):
    """What the server says of a request that failed."""

    code: str = element("Code", as_string)
    http_error_code: int = element("HttpErrorCode", as_integer)
    message: str = element("Message", as_string)
    resource: str = element("Resource", as_string)
    resource_id: int = element("ResourceId", as_integer)

# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""HeadRequestStatus: What a HEAD request found out."""

from __future__ import annotations

from ds3_runtime import ApiEnum


class HeadRequestStatus(ApiEnum):
    """What a HEAD request found out."""

    EXISTS = "EXISTS"
    NOTAUTHORIZED = "NOTAUTHORIZED"
    DOESNTEXIST = "DOESNTEXIST"
    UNKNOWN = "UNKNOWN"

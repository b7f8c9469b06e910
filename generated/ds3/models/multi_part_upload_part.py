# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""MultiPartUploadPart: One part of a multipart upload."""

from __future__ import annotations

from datetime import datetime

from ds3_runtime import Model, as_date, as_integer, as_string, element


class MultiPartUploadPart(Model):
    """One part of a multipart upload."""

    e_tag: str = element("ETag", as_string)
    last_modified: datetime = element("LastModified", as_date)
    part_number: int = element("PartNumber", as_integer)

# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""CompleteMultipartUploadResult: The object that a completed multipart upload has made."""

from __future__ import annotations

from ds3_runtime import Model, as_string, element


class CompleteMultipartUploadResult(Model):
    """The object that a completed multipart upload has made."""

    bucket: str = element("Bucket", as_string)
    e_tag: str = element("ETag", as_string)
    key: str = element("Key", as_string)
    location: str = element("Location", as_string)

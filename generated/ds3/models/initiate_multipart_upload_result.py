# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""InitiateMultipartUploadResult: The upload id of a multipart upload just begun."""

from __future__ import annotations

from ds3_runtime import Model, as_string, element


class InitiateMultipartUploadResult(Model):
    """The upload id of a multipart upload just begun."""

    bucket: str = element("Bucket", as_string)
    key: str = element("Key", as_string)
    upload_id: str = element("UploadId", as_string)

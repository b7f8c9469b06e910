# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ListMultiPartUploadsResult: One page of the multipart uploads under way in a bucket."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, as_boolean, as_integer, as_string, children, element, values

from .multi_part_upload import MultiPartUpload


class ListMultiPartUploadsResult(Model):
    """One page of the multipart uploads under way in a bucket."""

    bucket: str = element("Bucket", as_string)
    common_prefixes: list[str] = values("Prefix", as_string, wrapper="CommonPrefixes", each=True)
    delimiter: str = element("Delimiter", as_string)
    key_marker: str = element("KeyMarker", as_string)
    max_uploads: int = element("MaxUploads", as_integer)
    next_key_marker: str = element("NextKeyMarker", as_string)
    next_upload_id_marker: str = element("NextUploadIdMarker", as_string)
    prefix: str = element("Prefix", as_string)
    truncated: bool = element("IsTruncated", as_boolean)
    upload_id_marker: str = element("UploadIdMarker", as_string)
    uploads: Sequence[MultiPartUpload] = children("Upload", MultiPartUpload)

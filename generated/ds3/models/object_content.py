# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ObjectContent: What came along with the content of an object or of one of its blobs."""

from __future__ import annotations

from ds3_runtime import Model, as_integer, as_string, header, headers


class ObjectContent(Model):
    """What came along with the content of an object or of one of its blobs."""

    length: int | None = header("Content-Length", as_integer, optional=True)
    content_range: str | None = header("Content-Range", as_string, optional=True)
    e_tag: str | None = header("ETag", as_string, optional=True)
    content_md5: str | None = header("Content-MD5", as_string, optional=True)
    content_crc32: str | None = header("Content-CRC32", as_string, optional=True)
    content_crc32c: str | None = header("Content-CRC32C", as_string, optional=True)
    content_sha256: str | None = header("Content-SHA256", as_string, optional=True)
    content_sha512: str | None = header("Content-SHA512", as_string, optional=True)
    metadata: dict[str, str] = headers("x-amz-meta-", str, as_string)

# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ChecksumType: The kind of checksum taken of each blob."""

from __future__ import annotations

from ds3_runtime import ApiEnum


class ChecksumType(ApiEnum):
    """The kind of checksum taken of each blob."""

    CRC_32 = "CRC_32"
    CRC_32C = "CRC_32C"
    MD5 = "MD5"
    SHA_256 = "SHA_256"
    SHA_512 = "SHA_512"

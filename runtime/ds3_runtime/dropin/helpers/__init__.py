"""Bulk transfers for older scripts: their names and habits, on the transfer engine."""

from .checksums import calculate_checksum_header, crc_byte_length
from .failures import AggregateTransferException, GetBlobException, PutBlobException, done_callback
from .names import file_path_to_object_store_name, object_name_to_file_path
from .objects import Blob, EmptyReader, HelperGetObject, HelperPutObject

__all__ = [
    "AggregateTransferException",
    "Blob",
    "EmptyReader",
    "GetBlobException",
    "HelperGetObject",
    "HelperPutObject",
    "PutBlobException",
    "calculate_checksum_header",
    "crc_byte_length",
    "done_callback",
    "file_path_to_object_store_name",
    "object_name_to_file_path",
]

"""Where the engine finds the bytes of an old script's objects, and where it puts them."""

from __future__ import annotations

import os
from collections.abc import Iterator

from ...transfer import GetTarget, PutSource
from .names import file_path_to_object_store_name
from .objects import EmptyReader, HelperGetObject, HelperPutObject


def source_of(wanted: HelperPutObject) -> PutSource:
    """Return what the engine stores; the file itself unless the script has a stream of its own."""
    if type(wanted).get_data_stream is not HelperPutObject.get_data_stream:
        return PutSource(wanted.object_name, open=lambda: wanted.get_data_stream(0), size=int(wanted.size))
    if os.path.isdir(wanted.file_path):
        return PutSource(wanted.object_name, data=EmptyReader.read(0))
    return PutSource(wanted.object_name, wanted.file_path, size=wanted.size)


def target_of(wanted: HelperGetObject) -> GetTarget:
    """Return what the engine fetches; into the file itself unless the script has a stream of its own."""
    if type(wanted).get_data_stream is not HelperGetObject.get_data_stream:
        return GetTarget(wanted.object_name, open=lambda: wanted.get_data_stream(0), version_id=wanted.version_id)
    return GetTarget(wanted.object_name, wanted.destination_path, version_id=wanted.version_id)


def sources_in(source_dir: str) -> Iterator[PutSource]:
    """Yield all files and folders beneath a directory, under their paths from there.

    Files are not looked at: the engine says which of them cannot be stored. A link to a folder becomes an empty
    folder. Raises `OSError` when a directory cannot be read.
    """
    for folder, subfolders, files in os.walk(source_dir, onerror=_raise):
        for name in files:
            path = os.path.join(folder, name)
            yield PutSource(_object_name(path, source_dir), path)
        for name in subfolders:
            yield PutSource(_object_name(os.path.join(folder, name), source_dir) + "/")


def _object_name(path: str, source_dir: str) -> str:
    return file_path_to_object_store_name(os.path.relpath(path, source_dir))


def _raise(error: OSError) -> None:
    raise error

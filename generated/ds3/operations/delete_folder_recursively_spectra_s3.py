# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeleteFolderRecursivelySpectraS3: ``DELETE /_rest_/folder/{folder}?recursive``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import PRESENT, HttpReply, HttpRequest, Request, Response, rest_path


class DeleteFolderRecursivelySpectraS3Response(Response[None]):
    """Answer to `DeleteFolderRecursivelySpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class DeleteFolderRecursivelySpectraS3Request(Request[DeleteFolderRecursivelySpectraS3Response]):
    """Delete a folder of a bucket and everything beneath it.

    Arguments:
        bucket_id (str): Name or id of the bucket.
        folder (str): Path of the folder in the bucket; slashes are kept.
    """

    operation: ClassVar[str] = "DeleteFolderRecursivelySpectraS3"
    idempotent: ClassVar[bool] = True

    bucket_id: str
    folder: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path("folder", folder=self.folder),
            query={
                "bucket_id": self.bucket_id,
                "recursive": PRESENT,
            },
        )

    def parse(self, reply: HttpReply) -> DeleteFolderRecursivelySpectraS3Response:
        reply.expect(204)
        return DeleteFolderRecursivelySpectraS3Response(self, reply, None)

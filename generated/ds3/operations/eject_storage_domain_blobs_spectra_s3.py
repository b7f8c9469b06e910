# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""EjectStorageDomainBlobsSpectraS3: ``PUT /_rest_/tape?operation=eject&blobs``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import PRESENT, Ds3GetObject, HttpReply, HttpRequest, Request, Response, payloads, rest_path


class EjectStorageDomainBlobsSpectraS3Response(Response[None]):
    """Answer to `EjectStorageDomainBlobsSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class EjectStorageDomainBlobsSpectraS3Request(Request[EjectStorageDomainBlobsSpectraS3Response]):
    """Eject the tapes of a storage domain that hold the given objects of one bucket.

    Arguments:
        bucket_id (UUID or str): Name or id of the bucket.
        object_list (Sequence[Ds3GetObject]): Objects whose tapes are to be ejected.
        storage_domain (str): Name or id of the storage domain.
        eject_label (str, optional): Label noted with the ejected tape.
        eject_location (str, optional): Note of where the ejected tape is kept.
    """

    operation: ClassVar[str] = "EjectStorageDomainBlobsSpectraS3"

    bucket_id: UUID | str
    object_list: Sequence[Ds3GetObject]
    storage_domain: str
    eject_label: str | None = None
    eject_location: str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("tape"),
            query={
                "operation": "eject",
                "blobs": PRESENT,
                "bucket_id": self.bucket_id,
                "storage_domain": self.storage_domain,
                "eject_label": self.eject_label,
                "eject_location": self.eject_location,
            },
            body=payloads.objects_to_get(self.object_list),
        )

    def parse(self, reply: HttpReply) -> EjectStorageDomainBlobsSpectraS3Response:
        reply.expect(204)
        return EjectStorageDomainBlobsSpectraS3Response(self, reply, None)

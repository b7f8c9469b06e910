# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""EjectStorageDomainSpectraS3: ``PUT /_rest_/tape?operation=eject``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.tape_failure_list import TapeFailureList


class EjectStorageDomainSpectraS3Response(Response[TapeFailureList | None]):
    """Answer to `EjectStorageDomainSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class EjectStorageDomainSpectraS3Request(Request[EjectStorageDomainSpectraS3Response]):
    """Eject a storage domain's tapes, or only one bucket's; a 207 lists those that failed.

    Arguments:
        storage_domain (str): Name or id of the storage domain.
        bucket_id (UUID or str, optional): Name or id of the bucket.
        eject_label (str, optional): Label noted with the ejected tape.
        eject_location (str, optional): Note of where the ejected tape is kept.
    """

    operation: ClassVar[str] = "EjectStorageDomainSpectraS3"

    storage_domain: str
    bucket_id: UUID | str | None = None
    eject_label: str | None = None
    eject_location: str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("tape"),
            query={
                "operation": "eject",
                "storage_domain": self.storage_domain,
                "bucket_id": self.bucket_id,
                "eject_label": self.eject_label,
                "eject_location": self.eject_location,
            },
        )

    def parse(self, reply: HttpReply) -> EjectStorageDomainSpectraS3Response:
        reply.expect(204, 207)
        result = TapeFailureList.parse(reply) if reply.status == 207 else None
        return EjectStorageDomainSpectraS3Response(self, reply, result)

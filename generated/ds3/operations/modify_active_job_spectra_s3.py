# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ModifyActiveJobSpectraS3: ``PUT /_rest_/active_job/{active_job_id}``."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.master_object_list import MasterObjectList

if TYPE_CHECKING:
    from ..models.priority import Priority


class ModifyActiveJobSpectraS3Response(Response[MasterObjectList]):
    """Answer to `ModifyActiveJobSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class ModifyActiveJobSpectraS3Request(Request[ModifyActiveJobSpectraS3Response]):
    """Change a job by its active-job record: name, priority, protection, cleanup or date.

    Arguments:
        active_job_id (UUID or str): Id of the active job.
        created_at (datetime, optional): When the job was created.
        dead_job_cleanup_allowed (bool, optional): Whether the server may end the job when it has been idle
            for too long.
        name (str, optional): New name of the job.
        priority (Priority or str, optional): Priority; clients may set URGENT, HIGH, NORMAL or LOW.
        protected (bool, optional): Whether it is protected.
    """

    operation: ClassVar[str] = "ModifyActiveJobSpectraS3"
    idempotent: ClassVar[bool] = True

    active_job_id: UUID | str
    created_at: datetime | None = None
    dead_job_cleanup_allowed: bool | None = None
    name: str | None = None
    priority: Priority | str | None = None
    protected: bool | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("active_job", active_job_id=self.active_job_id),
            query={
                "created_at": self.created_at,
                "dead_job_cleanup_allowed": self.dead_job_cleanup_allowed,
                "name": self.name,
                "priority": self.priority,
                "protected": self.protected,
            },
        )

    def parse(self, reply: HttpReply) -> ModifyActiveJobSpectraS3Response:
        reply.expect(200)
        result = MasterObjectList.parse(reply)
        return ModifyActiveJobSpectraS3Response(self, reply, result)

# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ModifyDs3TargetSpectraS3: ``PUT /_rest_/ds3_target/{ds3_target}``."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.ds3_target import Ds3Target

if TYPE_CHECKING:
    from ..models.ds3_target_access_control_replication import Ds3TargetAccessControlReplication
    from ..models.quiesced import Quiesced
    from ..models.target_read_preference_type import TargetReadPreferenceType


class ModifyDs3TargetSpectraS3Response(Response[Ds3Target]):
    """Answer to `ModifyDs3TargetSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class ModifyDs3TargetSpectraS3Request(Request[ModifyDs3TargetSpectraS3Response]):
    """Change a DS3 target's address, administrator or settings, or quiesce it.

    Arguments:
        ds3_target (str): Name or id of the DS3 target.
        access_control_replication (Ds3TargetAccessControlReplication or str, optional): Which access control
            is replicated to the DS3 target: NONE or USERS.
        admin_auth_id (str, optional): Access id of an administrator on the DS3 target.
        admin_secret_key (str, optional): Secret key of the administrator on the DS3 target.
        data_path_end_point (str, optional): Host name or address of the target's data path.
        data_path_https (bool, optional): Whether the DS3 target's data path is reached by HTTPS.
        data_path_port (int, optional): Port of the DS3 target's data path.
        data_path_proxy (str, optional): Proxy through which the DS3 target's data path is reached.
        data_path_verify_certificate (bool, optional): Whether the DS3 target's certificate is verified.
        default_read_preference (TargetReadPreferenceType or str, optional): When buckets without a preference
            of their own are read from the target.
        name (str, optional): Its name; as a filter it may hold % for any text.
        permit_going_out_of_sync (bool, optional): Whether the target may go out of sync.
        quiesced (Quiesced or str, optional): Whether it is quiesced: NO, PENDING or YES.
        replicated_user_default_data_policy (str, optional): Default data policy that replicated users get on
            the DS3 target.
    """

    operation: ClassVar[str] = "ModifyDs3TargetSpectraS3"
    idempotent: ClassVar[bool] = True

    ds3_target: str
    access_control_replication: Ds3TargetAccessControlReplication | str | None = None
    admin_auth_id: str | None = None
    admin_secret_key: str | None = field(default=None, repr=False)
    data_path_end_point: str | None = None
    data_path_https: bool | None = None
    data_path_port: int | None = None
    data_path_proxy: str | None = None
    data_path_verify_certificate: bool | None = None
    default_read_preference: TargetReadPreferenceType | str | None = None
    name: str | None = None
    permit_going_out_of_sync: bool | None = None
    quiesced: Quiesced | str | None = None
    replicated_user_default_data_policy: str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("ds3_target", ds3_target=self.ds3_target),
            query={
                "access_control_replication": self.access_control_replication,
                "admin_auth_id": self.admin_auth_id,
                "admin_secret_key": self.admin_secret_key,
                "data_path_end_point": self.data_path_end_point,
                "data_path_https": self.data_path_https,
                "data_path_port": self.data_path_port,
                "data_path_proxy": self.data_path_proxy,
                "data_path_verify_certificate": self.data_path_verify_certificate,
                "default_read_preference": self.default_read_preference,
                "name": self.name,
                "permit_going_out_of_sync": self.permit_going_out_of_sync,
                "quiesced": self.quiesced,
                "replicated_user_default_data_policy": self.replicated_user_default_data_policy,
            },
        )

    def parse(self, reply: HttpReply) -> ModifyDs3TargetSpectraS3Response:
        reply.expect(200)
        result = Ds3Target.parse(reply)
        return ModifyDs3TargetSpectraS3Response(self, reply, result)

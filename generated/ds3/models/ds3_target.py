# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""Ds3Target: Another BlackPearl to which data is replicated."""

from __future__ import annotations

from uuid import UUID

from ds3_runtime import Model, as_boolean, as_integer, as_string, element

from .ds3_target_access_control_replication import Ds3TargetAccessControlReplication
from .quiesced import Quiesced
from .target_read_preference_type import TargetReadPreferenceType
from .target_state import TargetState


class Ds3Target(Model):
    """Another BlackPearl to which data is replicated."""

    access_control_replication: Ds3TargetAccessControlReplication | str = element(
        "AccessControlReplication", Ds3TargetAccessControlReplication.read
    )
    admin_auth_id: str = element("AdminAuthId", as_string)
    admin_secret_key: str = element("AdminSecretKey", as_string, secret=True)
    data_path_end_point: str = element("DataPathEndPoint", as_string)
    data_path_https: bool = element("DataPathHttps", as_boolean)
    data_path_port: int | None = element("DataPathPort", as_integer, optional=True)
    data_path_proxy: str | None = element("DataPathProxy", as_string, optional=True)
    data_path_verify_certificate: bool = element("DataPathVerifyCertificate", as_boolean)
    default_read_preference: TargetReadPreferenceType | str = element(
        "DefaultReadPreference", TargetReadPreferenceType.read
    )
    id: UUID = element("Id", UUID)
    name: str = element("Name", as_string)
    permit_going_out_of_sync: bool = element("PermitGoingOutOfSync", as_boolean)
    quiesced: Quiesced | str = element("Quiesced", Quiesced.read)
    replicated_user_default_data_policy: str | None = element(
        "ReplicatedUserDefaultDataPolicy", as_string, optional=True
    )
    state: TargetState | str = element("State", TargetState.read)

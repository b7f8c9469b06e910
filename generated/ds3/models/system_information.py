# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""SystemInformation: The appliance's software and API version, serial number and clock."""

from __future__ import annotations

from uuid import UUID

from ds3_runtime import Model, as_boolean, as_integer, as_string, child, element

from .build_information import BuildInformation


class SystemInformation(Model):
    """The appliance's software and API version, serial number and clock."""

    api_version: str = element("ApiVersion", as_string)
    backend_activated: bool = element("BackendActivated", as_boolean)
    build_information: BuildInformation = child("BuildInformation", BuildInformation)
    instance_id: UUID = element("InstanceId", UUID)
    now: int = element("Now", as_integer)
    serial_number: str = element("SerialNumber", as_string)

# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""Node: A node of the appliance, with addresses and ports of its data path."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from ds3_runtime import Model, as_date, as_integer, as_string, element


class Node(Model):
    """A node of the appliance, with addresses and ports of its data path."""

    data_path_http_port: int | None = element("DataPathHttpPort", as_integer, optional=True)
    data_path_https_port: int | None = element("DataPathHttpsPort", as_integer, optional=True)
    data_path_ip_address: str = element("DataPathIpAddress", as_string)
    dns_name: str | None = element("DnsName", as_string, optional=True)
    id: UUID = element("Id", UUID)
    last_heartbeat: datetime = element("LastHeartbeat", as_date)
    name: str = element("Name", as_string)
    serial_number: str = element("SerialNumber", as_string)

"""Amazon's own client, signing as it did before version 4."""

from __future__ import annotations

from typing import Any

from botocore.config import Config
from botocore.session import Session

from ds3_simulator import Simulator


def connect(simulator: Simulator, secret_key: str) -> Any:
    """Return a client of a simulator."""
    config = Config(
        signature_version="s3",
        s3={"addressing_style": "path"},
        request_checksum_calculation="when_required",
        response_checksum_validation="when_required",
        retries={"max_attempts": 0},
    )
    return Session().create_client(
        "s3",
        region_name="us-east-1",
        endpoint_url=simulator.endpoint,
        aws_access_key_id=simulator.access_key,
        aws_secret_access_key=secret_key,
        config=config,
    )

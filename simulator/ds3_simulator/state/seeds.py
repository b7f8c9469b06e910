"""What an appliance has from the start: users, a node, and somewhere to put data."""

from __future__ import annotations

from ds3_contract import Contract

from .defaults import new_record
from .records import Fields, Records

OWNER = "spectra"
ADMINISTRATOR = "Administrator"
POLICY = "default"


def seed(records: Records, contract: Contract, now: int, access_key: str, secret_key: str) -> None:
    """Create what is missing, and give the owner the keys."""

    def ensure(kind: str, name: str | None, **given: object) -> Fields:
        known = records.find(kind, name) if name else next(iter(records.all(kind)), None)
        named = {"name": name} if name else {}
        return known or records.add(kind, new_record(contract, kind, now) | named | given)

    ensure("Node", "simulator", serial_number="SIMULATOR")
    domain, policy = ensure("StorageDomain", POLICY), ensure("DataPolicy", POLICY)
    ensure("DataPersistenceRule", None, type="PERMANENT", data_policy_id=policy["id"], storage_domain_id=domain["id"])
    for name, suffix in ((OWNER, ""), (ADMINISTRATOR, "-administrator")):
        user = ensure("SpectraUser", name, default_data_policy_id=policy["id"])
        records.save(user | {"auth_id": access_key + suffix, "secret_key": secret_key + suffix})

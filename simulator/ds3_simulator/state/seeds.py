"""What an appliance has from the start: users and groups, a node with a cache, and a library to put data in."""

from __future__ import annotations

from ds3_contract import Contract

from ..settings import Settings
from .defaults import new_record
from .identity import new_id
from .records import Fields, Records

OWNER = "spectra"
ADMINISTRATOR = "Administrator"
ADMINISTRATORS = "Administrators"
EVERYONE = "Everyone"
DEFAULT = "default"
"""Name of the data policy and of the storage domain."""
TAPE_TYPE = "LTO7"


def seed(records: Records, contract: Contract, settings: Settings, now: int, access_key: str, secret_key: str) -> None:
    """Fill an appliance that is new, and give the owner the keys."""
    seeds = Seeds(records, contract, now)
    if not records.count("Node"):
        seeds.system(settings)
        seeds.policy()
        seeds.library(settings)
        seeds.pools(settings)
    for name, suffix in ((OWNER, ""), (ADMINISTRATOR, "-administrator")):
        user = records.find("SpectraUser", name) or seeds.administrator(name)
        records.save(user | {"auth_id": access_key + suffix, "secret_key": secret_key + suffix})


class Seeds:
    """Creates records of those types that the contract at hand has, with those fields that it has."""

    def __init__(self, records: Records, contract: Contract, now: int) -> None:
        self._records = records
        self._contract = contract
        self._now = now
        self._kinds = {type_.name for type_ in contract.types}

    def system(self, settings: Settings) -> None:
        """Create the node, its cache, the back end and the groups that every appliance has."""
        node = self._add("Node", name="simulator", serial_number="SIMULATOR")
        cache = {"path": "/cache/", "max_percent_utilization_of_filesystem": 0.9, "needs_reconcile": False}
        self._add("CacheFilesystem", node_id=node, burst_threshold=settings.burst_threshold, **cache)
        self._add("DataPathBackend", activated=True, instance_id=new_id())
        for name in (ADMINISTRATORS, EVERYONE):
            self._add("Group", name=name, built_in=True)

    def policy(self) -> None:
        """Create a data policy that keeps everything in one storage domain."""
        domain, policy = self._add("StorageDomain", name=DEFAULT), self._add("DataPolicy", name=DEFAULT)
        self._add("DataPersistenceRule", type="PERMANENT", data_policy_id=policy, storage_domain_id=domain)
        everyone = self._records.find("Group", EVERYONE)
        self._add("DataPolicyAcl", data_policy_id=policy, group_id=everyone and everyone["id"])

    def administrator(self, name: str) -> Fields:
        """Create a user who may do everything."""
        policy = self._records.find("DataPolicy", DEFAULT)
        user = self._add("SpectraUser", name=name, default_data_policy_id=policy and policy["id"])
        group = self._records.find("Group", ADMINISTRATORS)
        if group:
            self._add("GroupMember", group_id=group["id"], member_user_id=user)
        return self._records.find("SpectraUser", name) or {}

    def library(self, settings: Settings) -> None:
        """Create a library whose tapes the default storage domain may take."""
        named = {"name": "library", "serial_number": "LIBRARY"}
        library = self._add("TapeLibrary", management_url="http://127.0.0.1", **named)
        place = {"library_id": library, "name": "partition", "serial_number": "PARTITION"}
        partition = self._add("TapePartition", **place, drive_type=TAPE_TYPE, quiesced="NO")
        for number in range(settings.tape_drives):
            drive = {"serial_number": f"DRIVE{number + 1}", "type": TAPE_TYPE, "partition_id": partition}
            self._add("TapeDrive", **drive, mfg_serial_number=f"MFG{number + 1}")
        for number in range(settings.tapes):
            self._tape(partition, number, settings.tape_capacity)
        domain = self._records.find("StorageDomain", DEFAULT)
        member = {"tape_partition_id": partition, "tape_type": TAPE_TYPE}
        self._add("StorageDomainMember", storage_domain_id=domain and domain["id"], **member)

    def pools(self, settings: Settings) -> None:
        """Create pools of disks, which belong to no partition yet."""
        for number in range(settings.pools):
            room = {"available_capacity": settings.pool_capacity, "total_capacity": settings.pool_capacity}
            named = {"name": f"pool{number + 1}", "guid": new_id(), "mountpoint": f"/pool{number + 1}"}
            self._add("Pool", state="NORMAL", type="ONLINE", powered_on=True, **named, **room)

    def _tape(self, partition: str, number: int, capacity: int) -> None:
        named = {"bar_code": f"SIM{number + 1:03d}L{TAPE_TYPE[-1]}", "serial_number": f"TAPE{number + 1}"}
        room = {"available_raw_capacity": capacity, "total_raw_capacity": capacity}
        self._add("Tape", partition_id=partition, type=TAPE_TYPE, state="NORMAL", **named, **room)

    def _add(self, kind: str, **given: object) -> str:
        """Create a record and return its id; nothing is stored if the contract knows no such thing."""
        if kind not in self._kinds:
            return new_id()
        blank = new_record(self._contract, kind, self._now)
        fields = self._records.add(kind, blank | {name: value for name, value in given.items() if name in blank})
        return str(fields["id"])

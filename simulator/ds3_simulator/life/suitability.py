"""Which tapes and pools may be used, and for what."""

from __future__ import annotations

from ..state.records import Fields, Records


def membership(medium: Fields, member: Fields) -> Fields:
    """Return the field that says whose a medium is: older contracts name the storage domain, newer ones the member."""
    if "storage_domain_member_id" in medium:
        return {"storage_domain_member_id": member["id"]}
    return {"storage_domain_id": member["storage_domain_id"]}


def belongs_to(medium: Fields, member: Fields) -> bool:
    """Whether a medium belongs to the storage domain of a member, by way of that member."""
    return bool(medium["assigned_to_storage_domain"]) and membership(medium, member).items() <= medium.items()


def suits(medium: Fields, rule: Fields, bucket_id: str, *, belongs: bool) -> bool:
    """Whether the data of a bucket may go to a medium: what belongs elsewhere, or is kept for a bucket, is out."""
    if not belongs:
        return not medium["assigned_to_storage_domain"]
    isolated = rule.get("isolation_level") == "BUCKET_ISOLATED"
    return bool(medium["bucket_id"] == (bucket_id if isolated else None))


def is_writable(medium: Fields) -> bool:
    """Whether a tape or pool is in a state in which data can be written to it."""
    protected = medium.get("write_protected") or medium.get("role", "NORMAL") != "NORMAL"
    return is_readable(medium) and not protected


def is_readable(medium: Fields) -> bool:
    """Whether a tape or pool is in a state in which its data can be read."""
    asleep = medium.get("quiesced", "NO") != "NO" or not medium.get("powered_on", True)
    return medium["state"] == "NORMAL" and not asleep


def is_in_service(records: Records, medium: Fields) -> bool:
    """Whether the library partition that a tape is in works; pools need none."""
    partition = records.get("TapePartition", str(medium.get("partition_id")))
    return partition is None or (partition.get("quiesced", "NO") == "NO" and partition.get("state") == "ONLINE")

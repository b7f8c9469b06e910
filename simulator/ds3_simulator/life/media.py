"""Which media the data of a bucket go to, as data policies, storage domains and their members say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..state.records import Fields
from ..state.rows import Blob, Copy
from .ground import Ground
from .pools import new_pool
from .suitability import belongs_to, is_in_service, is_writable, membership, suits

_PREFERENCES = ("HIGH", "NORMAL", "LOW", None)


class OutOfMediaError(Exception):
    """No tape or pool of a storage domain has room."""

    def __init__(self, storage_domain_id: str) -> None:
        super().__init__(f"storage domain {storage_domain_id} has no medium with room left")
        self.storage_domain_id = storage_domain_id


@dataclass(slots=True)
class Place:
    """A medium that is written for one rule of a data policy."""

    rule: Fields
    bucket_id: str
    kind: str = ""
    medium_id: str = ""
    left: int = -1
    written: int = 0


class Media:
    """Finds media with room, and makes them belong to a storage domain."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._records = ground.store.records
        self._database = ground.database
        self._places: dict[str, list[Place]] = {}
        self._version: int | None = None

    def copies(self, bucket_id: str, blobs: Iterable[Blob]) -> Iterator[Copy]:
        """Yield a copy of each blob for each rule of the bucket's data policy.

        Must be used up inside one transaction. Raises OutOfMediaError when a storage domain is full.
        """
        places = self._places_of(bucket_id)
        for place in places:
            self._refresh(place)
        for blob in blobs:
            for place in places:
                yield self._copy(place, blob)

    def _copy(self, place: Place, blob: Blob) -> Copy:
        if place.left < blob.length:
            self._next_medium(place, blob.length)
        place.left -= blob.length
        place.written += 1
        return Copy(blob.id, place.medium_id, place.kind, place.written - 1, blob.length)

    def _places_of(self, bucket_id: str) -> list[Place]:
        """Return the places found last time, unless anything was changed that they depend on."""
        version = self._database.value("SELECT value FROM tally WHERE name = 'media'")
        if version != self._version:
            self._places.clear()
            self._version = version
        places = self._places.get(bucket_id)
        if places is None:
            places = self._places[bucket_id] = [Place(rule, bucket_id) for rule in self._rules(bucket_id)]
        return places

    def _rules(self, bucket_id: str) -> list[Fields]:
        policy = self._database.value("SELECT data_policy_id FROM bucket WHERE id = ?", bucket_id)
        rules = self._records.having("DataPersistenceRule", "data_policy_id", policy)
        return [rule for rule in rules if rule["type"] != "RETIRED" and self._members(rule)]

    def _refresh(self, place: Place) -> None:
        """Ask the database what is left: others write too, and transactions may not have come about."""
        place.left = -1
        medium = self._records.get(place.kind, place.medium_id) if place.kind else None
        if medium is not None:
            self._take(place, place.kind, medium)

    def _take(self, place: Place, kind: str, medium: Fields) -> None:
        used, written = self._usage(medium["id"])
        place.kind, place.medium_id, place.written = kind, medium["id"], written
        place.left = self._capacity(medium) - used

    def _usage(self, medium_id: str) -> tuple[int, int]:
        rows = self._database.rows("SELECT bytes, written FROM usage WHERE medium_id = ?", medium_id)
        return rows[0] if rows else (0, 0)

    def _capacity(self, medium: Fields) -> int:
        given = medium.get("total_raw_capacity", medium.get("total_capacity"))
        return self._ground.settings.tape_capacity if given is None else int(given)

    def _next_medium(self, place: Place, length: int) -> None:
        """Go on with the next medium that has room, preferably one that belongs to the storage domain already."""
        for belongs in (True, False):
            for member, kind, medium in self._candidates(place):
                if belongs_to(medium, member) is belongs and suits(
                    medium, place.rule, place.bucket_id, belongs=belongs
                ):
                    self._take(place, kind, medium)
                    if place.left >= length:
                        self._assign(place, member, medium)
                        return
        raise OutOfMediaError(place.rule["storage_domain_id"])

    def _candidates(self, place: Place) -> Iterator[tuple[Fields, str, Fields]]:
        for member in self._members(place.rule):
            if member.get("pool_partition_id"):
                for pool in self._pools(member["pool_partition_id"]):
                    yield member, "Pool", pool
            else:
                for tape in self._tapes(member):
                    yield member, "Tape", tape

    def _members(self, rule: Fields) -> list[Fields]:
        """Return the members of a rule's storage domain, preferred ones first."""
        members = self._records.having("StorageDomainMember", "storage_domain_id", rule["storage_domain_id"])
        usable = [each for each in members if each.get("write_preference") in _PREFERENCES]
        return sorted(usable, key=lambda member: _PREFERENCES.index(member.get("write_preference")))

    def _tapes(self, member: Fields) -> list[Fields]:
        tapes = self._records.having("Tape", "partition_id", member["tape_partition_id"])
        fit = [tape for tape in tapes if tape["type"] == member["tape_type"] and self._is_usable(tape)]
        return sorted(fit, key=lambda tape: str(tape["bar_code"]))

    def _pools(self, partition_id: str) -> list[Fields]:
        pools = self._records.having("Pool", "partition_id", partition_id)
        pools = pools or [new_pool(self._ground, partition_id)]
        return sorted((pool for pool in pools if self._is_usable(pool)), key=lambda pool: str(pool["name"]))

    def _is_usable(self, medium: Fields) -> bool:
        return is_writable(medium) and is_in_service(self._records, medium)

    def _assign(self, place: Place, member: Fields, medium: Fields) -> None:
        wanted: Fields = {"assigned_to_storage_domain": True} | membership(medium, member)
        if place.rule.get("isolation_level") == "BUCKET_ISOLATED":
            wanted["bucket_id"] = place.bucket_id
        if not wanted.items() <= medium.items():
            self._records.save(medium | wanted)

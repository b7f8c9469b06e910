"""Makes a simulated appliance a place in which an operation can succeed, and finds the arguments to call it with."""

from __future__ import annotations

import importlib
import io
import json
from collections.abc import Callable
from typing import Any

import ds3
from ds3_contract import Argument, Contract, Operation
from ds3_generator.naming import snake
from ds3_simulator import Simulator
from ds3_simulator.state.defaults import new_record

CONTENT = b"0123456789"
OBJECT = "folder/film"

# States in which something can be done with a tape, pool or drive, by what is asked for; NORMAL for all else.
_STATES = {
    "cancel_eject": "EJECT_FROM_EE_PENDING",
    "cancel_format": "FORMAT_PENDING",
    "cancel_import": "IMPORT_PENDING",
    "cancel_online": "ONLINE_PENDING",
    "import": "FOREIGN",
    "online": "OFFLINE",
}
_FORMATTED = {"tape": "UNKNOWN", "pool": "FOREIGN"}
_DELETED = {"tape": "LOST", "pool": "LOST", "tape_drive": "OFFLINE", "tape_partition": "OFFLINE"}
_HARDWARE = {"tape": "Tape", "pool": "Pool", "tape_drive": "TapeDrive", "tape_partition": "TapePartition"}


def request_for(operation: Operation, values: list[Any]) -> Any:
    """Return the request of an operation with positional arguments."""
    module = importlib.import_module(f"ds3.operations.{snake(operation.name)}")
    return getattr(module, f"{operation.name}Request")(*values)


class Preparations:
    """An appliance, and what has been made ready in it."""

    def __init__(self, simulator: Simulator, client: ds3.Client) -> None:
        self.contract: Contract = simulator.contract
        self._simulator = simulator
        self._client = client
        self._names = 0
        self._bucket = ""
        self._made: dict[str, str] = {}

    def request(self, operation: Operation) -> Any:
        """Return a request that can succeed, having created all that it names."""
        special = _SPECIAL.get(operation.name)
        known = special(self) if special else {}
        self._set_states(operation)
        if operation.action == "list" and operation.name not in _SPECIAL:
            self._fill(operation)
        required = [argument for argument in operation.arguments if not argument.optional]
        values = [known[each.name] if each.name in known else self._value(operation, each) for each in required]
        return request_for(operation, values)

    def call(self, name: str, *values: Any, **more: Any) -> Any:
        """Call an operation by name and return its result."""
        operation = self.contract.operation(name)
        request = request_for(operation, list(values))
        for key, value in more.items():
            setattr(request, key, value)
        return getattr(self._client, snake(name))(request).result

    # Buckets and objects.

    def bucket(self) -> str:
        """Return the name of a bucket."""
        if not self._bucket:
            self._bucket = self.name()
            self.call("PutBucket", self._bucket)
        return self._bucket

    def bucket_id(self) -> str:
        """Return the id of a bucket."""
        return str(self.call("GetBucketSpectraS3", self.bucket()).id)

    def stored(self) -> str:
        """Return the name of an object that is there and on media."""
        if OBJECT not in self._made:
            self.call("PutObject", self.bucket(), OBJECT, len(CONTENT), io.BytesIO(CONTENT))
            self._simulator.settle()
            self._made[OBJECT] = OBJECT
        return OBJECT

    def object_list(self) -> dict[str, Any]:
        """Return the arguments that name an object in a list."""
        return {"bucket_name": self.bucket(), "object_list": [ds3.Ds3GetObject(self.stored())]}

    def blob_id(self) -> str:
        """Return the id of a stored blob."""
        self.stored()
        return str(self._simulator.world.database.value("SELECT id FROM blob ORDER BY id DESC LIMIT 1"))

    def written_tape(self) -> str:
        """Return the id of a tape that holds data."""
        self.stored()
        return str(self._simulator.world.database.value("SELECT medium_id FROM copy LIMIT 1"))

    def spare_partition(self) -> str:
        """Return the id of a tape partition that belongs to no storage domain."""
        for member in self.call("GetStorageDomainMembersSpectraS3").storage_domain_members:
            self.call("DeleteStorageDomainMemberSpectraS3", member.id)
        return self.thing("TapePartition")

    def upload(self) -> dict[str, Any]:
        """Return the arguments of a multipart upload of which one part was received."""
        upload = self.call("InitiateMultiPartUpload", self.bucket(), "parts").upload_id
        self.call("PutMultiPartUploadPart", self.bucket(), "parts", 1, CONTENT.decode(), upload)
        parts = self.call("ListMultiPartUploadParts", self.bucket(), "parts", upload).parts
        named = [ds3.Part(part.part_number, part.e_tag) for part in parts]
        return {"bucket_name": self.bucket(), "object_name": "parts", "upload_id": upload, "part_list": named}

    def deleted(self) -> dict[str, Any]:
        """Return the arguments that name a version that is not the latest any more."""
        policy = self.call("PutDataPolicySpectraS3", self.name(), versioning="KEEP_MULTIPLE_VERSIONS")
        domain = self.call("GetStorageDomainsSpectraS3").storage_domains[0].id
        self.call("PutDataPersistenceRuleSpectraS3", policy.id, "STANDARD", domain, "PERMANENT")
        bucket = self.call("PutBucketSpectraS3", self.name(), data_policy_id=policy.id)
        self._bucket = bucket.name
        self.stored()
        self.call("DeleteObject", bucket.name, OBJECT)
        return {"bucket_id": bucket.id, "name": OBJECT}

    # Jobs.

    def put_job(self, **options: Any) -> Any:
        """Open a PUT job of one object."""
        return self.call("PutBulkJobSpectraS3", self.bucket(), [ds3.Ds3PutObject(self.name(), len(CONTENT))], **options)

    def open_job(self) -> str:
        """Return the id of an open job."""
        return str(self.put_job().job_id)

    def canceled_job(self) -> str:
        """Return the id of a job that was canceled."""
        job = self.open_job()
        self.call("CancelJobSpectraS3", job)
        return job

    def completed_job(self) -> str:
        """Return the id of a job that is completed."""
        job = self.call("GetBulkJobSpectraS3", self.bucket(), [ds3.Ds3GetObject(self.stored())])
        self._simulator.settle()
        self.call("GetObject", self.bucket(), OBJECT, io.BytesIO(), job=job.job_id, offset=0)
        return str(job.job_id)

    def half_done_job(self) -> str:
        """Return the id of a job of two objects, of which one was put."""
        objects = [ds3.Ds3PutObject(self.name(), len(CONTENT)) for _ in range(2)]
        job = self.call("PutBulkJobSpectraS3", self.bucket(), objects)
        self.call(
            "PutObject", self.bucket(), objects[0].name, len(CONTENT), io.BytesIO(CONTENT), job=job.job_id, offset=0
        )
        return str(job.job_id)

    def chunk(self) -> str:
        """Return the id of a chunk of an open job."""
        return str(self.put_job().objects[0].chunk_id)

    def job_to_replicate(self) -> dict[str, Any]:
        """Return the arguments that have another appliance's job done here, too."""
        job, bucket = self.open_job(), self.name()
        payload = self.call("GetJobToReplicateSpectraS3", job).decode()
        self.call("PutBucket", bucket)
        return {"bucket_name": bucket, "request_payload": payload}

    def whole_blob(self) -> dict[str, Any]:
        """Return the arguments that name a blob of an open job."""
        job = self.put_job()
        blob = job.objects[0].objects[0]
        self.call("PutObject", self.bucket(), blob.name, len(CONTENT), io.BytesIO(CONTENT), job=job.job_id, offset=0)
        return {"bucket_name": self.bucket(), "object_name": blob.name, "blob": blob.id, "job": job.job_id}

    # Everything else.

    def name(self) -> str:
        """Return a name that was not used yet."""
        self._names += 1
        return f"thing-{self._names}"

    def thing(self, kind: str) -> str:
        """Return the id of a record: one there is, one that an operation creates, or one made up."""
        if kind == "Bucket":
            return self.bucket_id()
        if kind not in self._made:
            creation = self._creation(kind)
            self._made[kind] = self._create(creation) if creation else self._find(kind) or self.insert(kind)
        return self._made[kind]

    def insert(self, kind: str, **given: Any) -> str:
        """Put a record into the appliance that no operation creates."""
        world = self._simulator.world
        for field in self.contract.type(kind).fields:
            if field.references and not field.optional and field.name != "id" and field.name not in given:
                given[field.name] = self.blob_id() if field.references == "Blob" else self.thing(field.references)
        record = new_record(self.contract, kind, world.clock.now()) | given
        return str(world.store.records.add(kind, record)["id"])

    def _creation(self, kind: str) -> Operation | None:
        return next(
            (
                each
                for each in self.contract.operations
                if each.action == "create" and any(status.type == kind for status in each.accepted)
            ),
            None,
        )

    def _create(self, creation: Operation) -> str:
        return str(getattr(self._client, snake(creation.name))(self.request(creation)).result.id)

    def _find(self, kind: str) -> str | None:
        records = self._simulator.world.store.records.all(kind)
        return str(records[0]["id"]) if records else None

    def _fill(self, operation: Operation) -> None:
        """See to it that there is something to list."""
        (status, *_) = operation.accepted
        type_ = next((each for each in self.contract.types if each.name == status.type), None)
        if type_ is not None and type_.listing:
            kind = type_.fields[0].type
            maker = _LISTED.get(operation.resource or "") or _LISTED.get(kind)
            if maker:
                maker(self)
            elif (operation.resource or "").startswith("degraded_"):
                self._degrade(kind)
            else:
                self.thing(kind)

    def _degrade(self, kind: str) -> None:
        """Have a blob lack a copy that a rule, say, asks for."""
        fields = self.contract.type("DegradedBlob").fields
        self.insert("DegradedBlob", **{field.name: self.thing(kind) for field in fields if field.references == kind})

    def _set_states(self, operation: Operation) -> None:
        """Bring all hardware of a kind into the state in which the operation is possible."""
        resource, records = operation.resource or "", self._simulator.world.store.records
        asked = operation.fixed.get("operation") or ""
        state = _STATES.get(asked) or (_FORMATTED.get(resource) if asked == "format" else None)
        if asked == "import" and any(argument.name == "bucket_id" for argument in operation.arguments):
            state = "LTFS_WITH_FOREIGN_DATA"
        if operation.action == "delete":
            state = _DELETED.get(resource)
        if resource in _HARDWARE and state:
            for record in records.all(_HARDWARE[resource]):
                records.save(record | {"state": state})

    def _value(self, operation: Operation, argument: Argument) -> Any:
        maker = _MAKERS.get(argument.name)
        if maker is not None:
            return maker(self)
        if argument.type == "ids":
            return [self.insert(self._kind(operation))]
        if argument.place == "path":
            return self.thing(self._kind(operation))
        if argument.type in _SCALARS:
            return self.name() if argument.type == "string" else _SCALARS[argument.type]
        if argument.type == "uuid":
            return self.thing(self._referred(operation, argument))
        values = self.contract.enum(argument.type).values
        return next(value.name for value in values if dict(value.properties).get("specifiable_by_user") != "false")

    def _kind(self, operation: Operation) -> str:
        """Return the type of the records that an operation is about."""
        for action in ("show", "create", "list"):
            for each in self.contract.operations:
                if each.resource == operation.resource and each.action == action and not each.fixed:
                    (status, *_) = each.accepted
                    type_ = self.contract.type(status.type or "")
                    return type_.fields[0].type if type_.listing else type_.name
        raise LookupError(operation.name)

    def _referred(self, operation: Operation, argument: Argument) -> str:
        kinds = [self._kind(operation), *(type_.name for type_ in self.contract.types)]
        for kind in kinds:
            for field in self.contract.type(kind).fields:
                if field.name == argument.name and field.references:
                    return field.references
        raise LookupError(argument.name)


_SCALARS: dict[str, Any] = {"string": "", "integer": 1, "long": 1, "double": 0.5, "boolean": True}

_MAKERS: dict[str, Callable[[Preparations], Any]] = {
    "bucket_name": Preparations.bucket,
    "bucket_id": Preparations.bucket_id,
    "object_name": Preparations.stored,
    "folder": lambda made: made.stored().partition("/")[0],
    "object_list": lambda made: made.object_list()["object_list"],
    "job_id": Preparations.open_job,
    "job": Preparations.open_job,
    "active_job_id": Preparations.open_job,
    "canceled_job": Preparations.canceled_job,
    "completed_job": Preparations.completed_job,
    "job_chunk_id": Preparations.chunk,
    "job_chunk_dao": Preparations.chunk,
    "ds3_target_data_policies": lambda made: made.thing("Ds3Target"),
    "convert_to_ds3_target": lambda made: made.thing("Ds3Target"),
    "storage_domain_id": lambda made: made.thing("StorageDomain"),
    "storage_domain": lambda made: made.thing("StorageDomain"),
    "tape_type": lambda _: "LTO7",
    "notification_end_point": lambda _: "http://127.0.0.1:9/none",
    "length": lambda _: len(CONTENT),
    "stream": lambda _: io.BytesIO(CONTENT),
}
"""What to give for arguments of these names, wherever they stand."""


_LISTED: dict[str, Callable[[Preparations], Any]] = {
    "ActiveJob": Preparations.open_job,
    "Job": Preparations.open_job,
    "JobEntry": Preparations.open_job,
    "CanceledJob": Preparations.canceled_job,
    "CompletedJob": Preparations.completed_job,
    "BucketHistoryEvent": Preparations.stored,
    "S3Object": Preparations.stored,
    "DetailedS3Object": Preparations.stored,
    "NamedDetailedTapePartition": lambda _: None,
    "suspect_bucket": lambda made: made.insert("SuspectBlobTape"),
    "suspect_object": lambda made: made.insert("SuspectBlobTape"),
}
"""What makes lists longer: by resource, or by the type of their rows."""


def _new_object(made: Preparations) -> dict[str, Any]:
    return {"object_name": made.name(), "stream": io.BytesIO(CONTENT), "length": len(CONTENT)}


_SPECIAL: dict[str, Callable[[Preparations], dict[str, Any]]] = {
    "PutBucket": lambda made: {"bucket_name": made.name()},
    "PutBucketSpectraS3": lambda made: {"name": made.name()},
    "DeleteBucketSpectraS3": lambda made: {"bucket_name": made.bucket()},
    "PutObject": _new_object,
    "GetObject": lambda _: {"stream": io.BytesIO()},
    "DeleteObjects": lambda made: {"object_list": [ds3.DeleteObject(made.stored())]},
    "UndeleteObjectSpectraS3": Preparations.deleted,
    "CompleteBlob": Preparations.whole_blob,
    "InitiateMultiPartUpload": lambda made: {"object_name": made.name()},
    "AbortMultiPartUpload": Preparations.upload,
    "CompleteMultiPartUpload": Preparations.upload,
    "ListMultiPartUploadParts": Preparations.upload,
    "PutMultiPartUploadPart": lambda made: made.upload() | {"part_number": 2, "request_payload": "more"},
    "PutBulkJobSpectraS3": lambda made: {"object_list": [ds3.Ds3PutObject(made.name(), len(CONTENT))]},
    "CloseAggregatingJobSpectraS3": lambda made: {"job_id": made.put_job(aggregating=True).job_id},
    "TruncateJobSpectraS3": lambda made: {"job_id": made.half_done_job()},
    "TruncateActiveJobSpectraS3": lambda made: {"active_job_id": made.half_done_job()},
    "ReplicatePutJobSpectraS3": Preparations.job_to_replicate,
    "MarkTapeForCompactionSpectraS3": lambda made: {"tape_id": made.written_tape()},
    "DeleteTapePartitionSpectraS3": lambda made: {"tape_partition": made.spare_partition()},
    "GetBlobPersistenceSpectraS3": lambda made: {"request_payload": json.dumps({"blobIds": [made.blob_id()]})},
    "EjectStorageDomainBlobsSpectraS3": Preparations.object_list,
}
"""What else some operations need."""

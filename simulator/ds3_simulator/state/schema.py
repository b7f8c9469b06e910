"""The tables; each of the rows module's classes is a row of the table or view it names."""

from __future__ import annotations

# Data must survive a restart of the process, not of the machine: the disk is never waited for.
PRAGMAS = """
PRAGMA locking_mode = EXCLUSIVE;
PRAGMA journal_mode = WAL;
PRAGMA synchronous = OFF;
PRAGMA temp_store = MEMORY;
PRAGMA wal_autocheckpoint = 4000;
PRAGMA foreign_keys = ON;
PRAGMA cache_size = -65536;
"""

TAKES_IMPLICITLY = "status = 'IN_PROGRESS' AND json_extract(options, '$.implicit_job_id_resolution')"
"""Which jobs take objects from requests that name no job; said as the index `job_implicit` says it."""

TABLES = """
CREATE TABLE IF NOT EXISTS record (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL, fields TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS bucket (
    id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, created INTEGER NOT NULL,
    data_policy_id TEXT NOT NULL, user_id TEXT NOT NULL, protected INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS object (
    id TEXT PRIMARY KEY, bucket_id TEXT NOT NULL REFERENCES bucket ON DELETE CASCADE,
    name TEXT NOT NULL, size INTEGER NOT NULL, created INTEGER, etag TEXT, metadata TEXT NOT NULL,
    latest INTEGER NOT NULL, number INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS object_by_name ON object (bucket_id, name, id);
CREATE UNIQUE INDEX IF NOT EXISTS object_latest ON object (bucket_id, name) WHERE latest;

CREATE TABLE IF NOT EXISTS blob (
    id TEXT PRIMARY KEY, object_id TEXT NOT NULL REFERENCES object ON DELETE CASCADE,
    offset INTEGER NOT NULL, length INTEGER NOT NULL, received INTEGER, in_cache INTEGER NOT NULL,
    checksum_type TEXT, checksum TEXT, reserved INTEGER NOT NULL, used INTEGER NOT NULL,
    UNIQUE (object_id, offset)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS blob_by_use ON blob (used) WHERE in_cache;

CREATE TABLE IF NOT EXISTS copy (
    blob_id TEXT NOT NULL REFERENCES blob ON DELETE CASCADE,
    medium_id TEXT NOT NULL, medium_kind TEXT NOT NULL, order_index INTEGER NOT NULL, length INTEGER NOT NULL,
    PRIMARY KEY (blob_id, medium_id)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS copy_on_medium ON copy (medium_id);

CREATE TABLE IF NOT EXISTS job (
    id TEXT PRIMARY KEY, bucket_id TEXT NOT NULL, bucket_name TEXT NOT NULL, user_id TEXT NOT NULL,
    request_type TEXT NOT NULL, name TEXT NOT NULL, priority TEXT NOT NULL, status TEXT NOT NULL,
    created INTEGER NOT NULL, ended INTEGER, original_size INTEGER NOT NULL, cached_size INTEGER NOT NULL,
    completed_size INTEGER NOT NULL, options TEXT NOT NULL,
    active INTEGER NOT NULL, truncated INTEGER NOT NULL, timed_out INTEGER NOT NULL, error TEXT
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS job_implicit ON job (bucket_id) WHERE status = 'IN_PROGRESS'
    AND json_extract(options, '$.implicit_job_id_resolution');
CREATE INDEX IF NOT EXISTS job_by_status ON job (status, created);
CREATE INDEX IF NOT EXISTS job_idle ON job (active)
    WHERE status = 'IN_PROGRESS' AND json_extract(options, '$.dead_job_cleanup_allowed');
CREATE INDEX IF NOT EXISTS job_aggregating ON job (created)
    WHERE status = 'IN_PROGRESS' AND json_extract(options, '$.aggregating');

CREATE TABLE IF NOT EXISTS chunk (
    id TEXT PRIMARY KEY, job_id TEXT NOT NULL REFERENCES job ON DELETE CASCADE,
    number INTEGER NOT NULL, allocated INTEGER NOT NULL, ready INTEGER, stored INTEGER, UNIQUE (job_id, number)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS chunk_left ON chunk (job_id, number) WHERE stored IS NULL;

CREATE TABLE IF NOT EXISTS entry (
    blob_id TEXT NOT NULL REFERENCES blob ON DELETE CASCADE,
    chunk_id TEXT NOT NULL REFERENCES chunk ON DELETE CASCADE,
    job_id TEXT NOT NULL, done INTEGER NOT NULL,
    PRIMARY KEY (blob_id, job_id)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS entry_of_chunk ON entry (chunk_id, done);
CREATE INDEX IF NOT EXISTS entry_left ON entry (job_id) WHERE done = 0;

CREATE VIEW IF NOT EXISTS piece AS
    SELECT entry.job_id, entry.chunk_id, entry.done, blob.id, blob.offset, blob.length, blob.received,
        blob.in_cache, blob.checksum, object.id AS object_id, object.name, object.latest, object.number,
        object.bucket_id
    FROM entry JOIN blob ON blob.id = entry.blob_id JOIN object ON object.id = blob.object_id;

CREATE VIEW IF NOT EXISTS expected AS
    SELECT entry.job_id, entry.chunk_id, chunk.allocated, entry.done, blob.id, blob.object_id, blob.offset, blob.length,
        object.bucket_id, object.name, object.latest, object.size
    FROM object CROSS JOIN blob ON blob.object_id = object.id
    CROSS JOIN entry ON entry.blob_id = blob.id CROSS JOIN chunk ON chunk.id = entry.chunk_id;

CREATE TABLE IF NOT EXISTS upload (
    id TEXT PRIMARY KEY, bucket_id TEXT NOT NULL REFERENCES bucket ON DELETE CASCADE,
    name TEXT NOT NULL, user_id TEXT NOT NULL, begun INTEGER NOT NULL, metadata TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS upload_by_name ON upload (bucket_id, name, id);

CREATE TABLE IF NOT EXISTS part (
    id TEXT PRIMARY KEY, upload_id TEXT NOT NULL REFERENCES upload ON DELETE CASCADE,
    number INTEGER NOT NULL, length INTEGER NOT NULL, received INTEGER NOT NULL, digest TEXT NOT NULL,
    UNIQUE (upload_id, number)
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS event (
    sequence INTEGER PRIMARY KEY, id TEXT NOT NULL, bucket_id TEXT NOT NULL, kind TEXT NOT NULL,
    object_name TEXT NOT NULL, version_id TEXT NOT NULL, object_created INTEGER
);

CREATE TABLE IF NOT EXISTS task (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, subject TEXT NOT NULL, scheduled INTEGER NOT NULL,
    since INTEGER NOT NULL, UNIQUE (kind, subject)
);
CREATE INDEX IF NOT EXISTS task_by_kind ON task (kind, since);

CREATE TABLE IF NOT EXISTS mount (
    tape_id TEXT PRIMARY KEY, asked INTEGER NOT NULL, since INTEGER, loaded INTEGER
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS load (
    blob_id TEXT NOT NULL REFERENCES blob ON DELETE CASCADE, job_id TEXT NOT NULL, tape_id TEXT NOT NULL,
    PRIMARY KEY (blob_id, job_id)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS load_from ON load (tape_id);
"""

PLACEMENT_KINDS = (
    "CacheFilesystem",
    "DataPersistenceRule",
    "DataPolicy",
    "Pool",
    "PoolPartition",
    "StorageDomain",
    "StorageDomainMember",
    "Tape",
    "TapeDrive",
    "TapePartition",
)
"""Records that decide where data go; a change of any of them is counted."""

# Numbers that are needed all the time; as the database keeps them, they are right after any statement and any crash.
TALLIES = """
CREATE TABLE IF NOT EXISTS tally (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
INSERT OR IGNORE INTO tally VALUES ('cache', 0), ('media', 0);

CREATE TABLE IF NOT EXISTS usage (
    medium_id TEXT PRIMARY KEY, bytes INTEGER NOT NULL, written INTEGER NOT NULL, changed INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TRIGGER IF NOT EXISTS blob_came AFTER INSERT ON blob WHEN new.in_cache OR new.reserved BEGIN
    UPDATE tally SET value = value + new.length WHERE name = 'cache';
END;
CREATE TRIGGER IF NOT EXISTS blob_moved AFTER UPDATE OF in_cache, reserved ON blob
WHEN (new.in_cache OR new.reserved) <> (old.in_cache OR old.reserved) BEGIN
    UPDATE tally SET value = value + iif(new.in_cache OR new.reserved, new.length, -new.length) WHERE name = 'cache';
END;
CREATE TRIGGER IF NOT EXISTS blob_went AFTER DELETE ON blob WHEN old.in_cache OR old.reserved BEGIN
    UPDATE tally SET value = value - old.length WHERE name = 'cache';
END;

CREATE TRIGGER IF NOT EXISTS copy_came AFTER INSERT ON copy BEGIN
    INSERT INTO usage VALUES (new.medium_id, new.length, 1, 1)
    ON CONFLICT DO UPDATE SET bytes = bytes + new.length, written = written + 1, changed = 1;
END;
CREATE TRIGGER IF NOT EXISTS copy_went AFTER DELETE ON copy BEGIN
    UPDATE usage SET bytes = bytes - old.length, changed = 1 WHERE medium_id = old.medium_id;
END;

CREATE TRIGGER IF NOT EXISTS record_came AFTER INSERT ON record WHEN new.kind IN ({kinds}) BEGIN
    UPDATE tally SET value = value + 1 WHERE name = 'media';
END;
CREATE TRIGGER IF NOT EXISTS record_changed AFTER UPDATE ON record WHEN new.kind IN ({kinds}) BEGIN
    UPDATE tally SET value = value + 1 WHERE name = 'media';
END;
CREATE TRIGGER IF NOT EXISTS record_went AFTER DELETE ON record WHEN old.kind IN ({kinds}) BEGIN
    UPDATE tally SET value = value + 1 WHERE name = 'media';
END;
""".format(kinds=", ".join(f"'{kind}'" for kind in PLACEMENT_KINDS))

"""The tables; each of the rows module's classes is a row of the table or view it names."""

from __future__ import annotations

# Data must survive a restart of the process, not of the machine: the disk is never waited for.
PRAGMAS = """
PRAGMA journal_mode = WAL;
PRAGMA synchronous = OFF;
PRAGMA foreign_keys = ON;
PRAGMA cache_size = -65536;
"""

TABLES = """
CREATE TABLE IF NOT EXISTS record (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL, name TEXT, fields TEXT NOT NULL
) WITHOUT ROWID;
CREATE UNIQUE INDEX IF NOT EXISTS record_by_name ON record (kind, name);

CREATE TABLE IF NOT EXISTS bucket (
    id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, created INTEGER NOT NULL,
    data_policy_id TEXT NOT NULL, user_id TEXT NOT NULL, protected INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS object (
    id TEXT PRIMARY KEY, bucket_id TEXT NOT NULL REFERENCES bucket ON DELETE CASCADE,
    name TEXT NOT NULL, size INTEGER NOT NULL, created INTEGER, etag TEXT, metadata TEXT NOT NULL,
    latest INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS object_by_name ON object (bucket_id, name, id);
CREATE UNIQUE INDEX IF NOT EXISTS object_latest ON object (bucket_id, name) WHERE latest;

CREATE TABLE IF NOT EXISTS blob (
    id TEXT PRIMARY KEY, object_id TEXT NOT NULL REFERENCES object ON DELETE CASCADE,
    offset INTEGER NOT NULL, length INTEGER NOT NULL, received INTEGER, in_cache INTEGER NOT NULL,
    checksum_type TEXT, checksum TEXT,
    UNIQUE (object_id, offset)
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS copy (
    blob_id TEXT NOT NULL REFERENCES blob ON DELETE CASCADE,
    medium_id TEXT NOT NULL, medium_kind TEXT NOT NULL, order_index INTEGER NOT NULL,
    PRIMARY KEY (blob_id, medium_id)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS copy_on_medium ON copy (medium_id);

CREATE TABLE IF NOT EXISTS job (
    id TEXT PRIMARY KEY, bucket_id TEXT NOT NULL, bucket_name TEXT NOT NULL, user_id TEXT NOT NULL,
    request_type TEXT NOT NULL, name TEXT NOT NULL, priority TEXT NOT NULL, status TEXT NOT NULL,
    created INTEGER NOT NULL, ended INTEGER, original_size INTEGER NOT NULL, cached_size INTEGER NOT NULL,
    completed_size INTEGER NOT NULL, polls INTEGER NOT NULL, options TEXT NOT NULL,
    active INTEGER NOT NULL, truncated INTEGER NOT NULL, timed_out INTEGER NOT NULL, error TEXT
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS job_by_status ON job (status, created);

CREATE TABLE IF NOT EXISTS chunk (
    id TEXT PRIMARY KEY, job_id TEXT NOT NULL REFERENCES job ON DELETE CASCADE,
    number INTEGER NOT NULL, allocated INTEGER NOT NULL, ready INTEGER, UNIQUE (job_id, number)
) WITHOUT ROWID;

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
        blob.in_cache, blob.checksum, object.id AS object_id, object.name, object.latest
    FROM entry JOIN blob ON blob.id = entry.blob_id JOIN object ON object.id = blob.object_id;

CREATE TABLE IF NOT EXISTS event (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, bucket_id TEXT NOT NULL, kind TEXT NOT NULL,
    object_name TEXT NOT NULL, version_id TEXT NOT NULL, object_created INTEGER
);
CREATE INDEX IF NOT EXISTS event_of_bucket ON event (bucket_id, sequence);
"""

-- SPDX-FileCopyrightText: 2026 The Tierdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What must never be lost: the journal, which only grows, and what people keep beside it.

CREATE TABLE journal (
    sequence INTEGER PRIMARY KEY,
    ticket INTEGER NOT NULL,            -- 0: the desk as a whole
    version INTEGER NOT NULL,
    kind TEXT NOT NULL,
    payload TEXT NOT NULL,
    cause_kind TEXT NOT NULL,
    actor INTEGER NOT NULL,
    reference TEXT NOT NULL,
    command INTEGER NOT NULL,
    occurred_at INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    playbook INTEGER NOT NULL,
    hash BLOB NOT NULL,
    UNIQUE (ticket, version)
) STRICT;

CREATE INDEX journal_of_command ON journal (command);

-- REPLACE deletes without firing delete triggers, so what would replace is refused as well.
CREATE TRIGGER journal_grows_at_its_end BEFORE INSERT ON journal
WHEN NEW.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM journal)
BEGIN
    SELECT raise(ABORT, 'the journal grows at its end only');
END;

CREATE TRIGGER journal_is_not_edited BEFORE UPDATE ON journal
BEGIN
    SELECT raise(ABORT, 'the journal is never edited');
END;

CREATE TRIGGER journal_is_not_shortened BEFORE DELETE ON journal
BEGIN
    SELECT raise(ABORT, 'the journal is never shortened');
END;

-- The bytes of attachments, each once.
CREATE TABLE file (
    sha256 TEXT NOT NULL UNIQUE,
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE draft (
    person INTEGER NOT NULL,
    ticket INTEGER NOT NULL,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    PRIMARY KEY (person, ticket, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE saved_view (
    person INTEGER NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    filter TEXT NOT NULL,
    sort TEXT NOT NULL,
    descending INTEGER NOT NULL,
    grouped_by TEXT NOT NULL,
    PRIMARY KEY (person, position)
) STRICT, WITHOUT ROWID;

-- Which shape the projections have; one row.
CREATE TABLE projection (
    version INTEGER NOT NULL
) STRICT;
INSERT INTO projection VALUES (0);

-- SPDX-FileCopyrightText: 2026 The Tierdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What must never be lost: the journal, which only grows, and what people keep beside it. Projections have a schema of
-- their own, tierdesk_fold, which is replaced whole. Texts are ordered by their bytes, as in SQLite.

CREATE SCHEMA tierdesk;

-- One row: this database holds a store, of this schema; complete once its first playbook is in it.
CREATE TABLE tierdesk.store (
    schema_version BIGINT NOT NULL,
    complete BIGINT NOT NULL
);
INSERT INTO tierdesk.store VALUES (0, 0);

CREATE TABLE tierdesk.journal (
    sequence BIGINT PRIMARY KEY,
    ticket BIGINT NOT NULL,             -- 0: the desk as a whole
    version BIGINT NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    payload TEXT COLLATE "C" NOT NULL,
    cause_kind TEXT COLLATE "C" NOT NULL,
    actor BIGINT NOT NULL,
    reference TEXT COLLATE "C" NOT NULL,
    command BIGINT NOT NULL,
    occurred_at BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL,
    playbook BIGINT NOT NULL,
    hash BYTEA NOT NULL,
    UNIQUE (ticket, version)
);

CREATE INDEX journal_of_command ON tierdesk.journal (command);

CREATE FUNCTION tierdesk.grow_at_the_end() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM tierdesk.journal) THEN
        RAISE EXCEPTION 'the journal grows at its end only';
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION tierdesk.refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the journal is never edited and never shortened';
END $$;

CREATE TRIGGER journal_grows_at_its_end BEFORE INSERT ON tierdesk.journal
FOR EACH ROW EXECUTE FUNCTION tierdesk.grow_at_the_end();

CREATE TRIGGER journal_is_not_edited BEFORE UPDATE ON tierdesk.journal
FOR EACH ROW EXECUTE FUNCTION tierdesk.refuse();

CREATE TRIGGER journal_is_not_shortened BEFORE DELETE ON tierdesk.journal
FOR EACH ROW EXECUTE FUNCTION tierdesk.refuse();

CREATE TRIGGER journal_is_not_emptied BEFORE TRUNCATE ON tierdesk.journal
FOR EACH STATEMENT EXECUTE FUNCTION tierdesk.refuse();

-- The bytes of attachments, each once.
CREATE TABLE tierdesk.file (
    sha256 TEXT COLLATE "C" NOT NULL UNIQUE,
    bytes BYTEA NOT NULL
);

CREATE TABLE tierdesk.draft (
    person BIGINT NOT NULL,
    ticket BIGINT NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    saved_at BIGINT NOT NULL,
    PRIMARY KEY (person, ticket, kind)
);

CREATE TABLE tierdesk.saved_view (
    person BIGINT NOT NULL,
    position BIGINT NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    filter TEXT COLLATE "C" NOT NULL,
    sort TEXT COLLATE "C" NOT NULL,
    descending BIGINT NOT NULL,
    grouped_by TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (person, position)
);

-- Which shape the projections have; one row.
CREATE TABLE tierdesk.projection (
    version BIGINT NOT NULL
);
INSERT INTO tierdesk.projection VALUES (0);

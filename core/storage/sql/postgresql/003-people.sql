-- SPDX-FileCopyrightText: 2026 The Tierdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Ways in, who is here, and the one way in which a text leaves the journal.

CREATE TABLE tierdesk.account (
    person BIGINT PRIMARY KEY,
    password TEXT COLLATE "C" NOT NULL, -- a hash of Argon2id with its salt and cost
    must_change BIGINT NOT NULL,
    failures BIGINT NOT NULL,
    blocked_until BIGINT NOT NULL
);

CREATE TABLE tierdesk.presence (
    station TEXT COLLATE "C" NOT NULL,
    ticket BIGINT NOT NULL,
    person BIGINT NOT NULL,
    mode TEXT COLLATE "C" NOT NULL,
    beat BIGINT NOT NULL,
    PRIMARY KEY (station, ticket)
);

-- Entries that are being redacted in this transaction; empty outside of it. Only what they say may change: place,
-- cause, times and hash stay, and verify compares what remains with what the redaction says remains.
CREATE TABLE tierdesk.redacting (
    sequence BIGINT PRIMARY KEY
);

CREATE FUNCTION tierdesk.refuse_but_redaction() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    unchanged tierdesk.journal;
BEGIN
    unchanged := NEW;
    unchanged.payload := OLD.payload;
    IF unchanged IS DISTINCT FROM OLD
        OR NOT EXISTS (SELECT 1 FROM tierdesk.redacting WHERE sequence = OLD.sequence) THEN
        RAISE EXCEPTION 'the journal is never edited and never shortened';
    END IF;
    RETURN NEW;
END $$;

DROP TRIGGER journal_is_not_edited ON tierdesk.journal;
CREATE TRIGGER journal_is_not_edited BEFORE UPDATE ON tierdesk.journal
FOR EACH ROW EXECUTE FUNCTION tierdesk.refuse_but_redaction();

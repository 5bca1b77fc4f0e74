-- SPDX-FileCopyrightText: 2026 The Tierdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Ways in, who is here, and the one way in which a text leaves the journal.

CREATE TABLE account (
    person INTEGER PRIMARY KEY,
    password TEXT NOT NULL,             -- a hash of Argon2id with its salt and cost
    must_change INTEGER NOT NULL,
    failures INTEGER NOT NULL,
    blocked_until INTEGER NOT NULL
) STRICT;

CREATE TABLE presence (
    station TEXT NOT NULL,
    ticket INTEGER NOT NULL,
    person INTEGER NOT NULL,
    mode TEXT NOT NULL,
    beat INTEGER NOT NULL,
    PRIMARY KEY (station, ticket)
) STRICT, WITHOUT ROWID;

-- Entries that are being redacted in this transaction; empty outside of it. Only what they say may change: place,
-- cause, times and hash stay, and verify compares what remains with what the redaction says remains.
CREATE TABLE redacting (
    sequence INTEGER PRIMARY KEY
) STRICT;

DROP TRIGGER journal_is_not_edited;
CREATE TRIGGER journal_is_not_edited BEFORE UPDATE ON journal
WHEN NOT EXISTS (SELECT 1 FROM redacting WHERE sequence = OLD.sequence)
    OR NEW.sequence IS NOT OLD.sequence OR NEW.ticket IS NOT OLD.ticket OR NEW.version IS NOT OLD.version
    OR NEW.kind IS NOT OLD.kind OR NEW.cause_kind IS NOT OLD.cause_kind OR NEW.actor IS NOT OLD.actor
    OR NEW.reference IS NOT OLD.reference OR NEW.command IS NOT OLD.command
    OR NEW.occurred_at IS NOT OLD.occurred_at OR NEW.recorded_at IS NOT OLD.recorded_at
    OR NEW.playbook IS NOT OLD.playbook OR NEW.hash IS NOT OLD.hash
BEGIN
    SELECT raise(ABORT, 'the journal is never edited');
END;

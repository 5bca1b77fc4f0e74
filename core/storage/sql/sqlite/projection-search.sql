-- SPDX-FileCopyrightText: 2026 The Tierdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Words to tickets by FTS5, kept up by triggers.

CREATE VIRTUAL TABLE ticket_search USING fts5 (
    number, external_id, subject, description, messages, notes,
    content='ticket_text', content_rowid='ticket', prefix='2 3 4', tokenize='unicode61 remove_diacritics 2'
);

CREATE TRIGGER ticket_text_added AFTER INSERT ON ticket_text
BEGIN
    INSERT INTO ticket_search (rowid, number, external_id, subject, description, messages, notes)
    VALUES (NEW.ticket, NEW.number, NEW.external_id, NEW.subject, NEW.description, NEW.messages, NEW.notes);
END;

CREATE TRIGGER ticket_text_changed AFTER UPDATE ON ticket_text
BEGIN
    INSERT INTO ticket_search (ticket_search, rowid, number, external_id, subject, description, messages, notes)
    VALUES ('delete', OLD.ticket, OLD.number, OLD.external_id, OLD.subject, OLD.description, OLD.messages, OLD.notes);
    INSERT INTO ticket_search (rowid, number, external_id, subject, description, messages, notes)
    VALUES (NEW.ticket, NEW.number, NEW.external_id, NEW.subject, NEW.description, NEW.messages, NEW.notes);
END;

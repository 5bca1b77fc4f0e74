-- SPDX-FileCopyrightText: 2026 The Tierdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What rules need beside the journal: who sweeps, and what people have read.

-- One holder at a time, until its time is up.
CREATE TABLE lease (
    name TEXT PRIMARY KEY,
    holder TEXT NOT NULL,
    until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- A notice is named by the journal's entry that told it.
CREATE TABLE notice_read (
    person INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    PRIMARY KEY (person, sequence)
) STRICT, WITHOUT ROWID;

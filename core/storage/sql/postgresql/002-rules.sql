-- SPDX-FileCopyrightText: 2026 The Tierdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What rules need beside the journal: who sweeps, and what people have read.

-- One holder at a time, until its time is up.
CREATE TABLE tierdesk.lease (
    name TEXT COLLATE "C" PRIMARY KEY,
    holder TEXT COLLATE "C" NOT NULL,
    until BIGINT NOT NULL
);

-- A notice is named by the journal's entry that told it.
CREATE TABLE tierdesk.notice_read (
    person BIGINT NOT NULL,
    sequence BIGINT NOT NULL,
    PRIMARY KEY (person, sequence)
);

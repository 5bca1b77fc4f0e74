-- SPDX-FileCopyrightText: 2026 The Tierdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The folded words of a ticket with their places; the program takes texts apart, so that both databases find the same.

CREATE TABLE ticket_search (
    ticket BIGINT PRIMARY KEY REFERENCES ticket,
    words TSVECTOR NOT NULL
);

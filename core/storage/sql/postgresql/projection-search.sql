-- SPDX-FileCopyrightText: 2026 The Tierdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Words to tickets, once the words are there; and counts for the planner, which chooses among the indexes by them.

CREATE INDEX ticket_search_words ON ticket_search USING gin (words);

ANALYZE ticket;
ANALYZE ticket_search;

-- SPDX-FileCopyrightText: 2026 The Tierdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a database role may read that is kept to some clients: these views and nothing else. A client's rows are seen by
-- the members of the role that bears the database's name, "_client_" and the client's number: "desk_client_7". Each view
-- is a barrier, so that an asker's own conditions meet no row of others. Policies on the tables would do the same, but
-- pg_dump then refuses staff, and a dump needs those roles wherever it is restored.

CREATE SCHEMA IF NOT EXISTS tierdesk_reports;

CREATE VIEW tierdesk_reports.client WITH (security_barrier) AS
SELECT c.client, c.name
FROM tierdesk_fold.client AS c
WHERE EXISTS (
    SELECT 1
    FROM pg_catalog.pg_roles AS r
    WHERE r.rolname = current_database() || '_client_' || c.client AND pg_has_role(current_user, r.oid, 'USAGE'));

CREATE VIEW tierdesk_reports.person WITH (security_barrier) AS
SELECT p.person, p.name, p.client
FROM tierdesk_fold.person AS p
WHERE p.role = 'requester' AND p.client IN (SELECT c.client FROM tierdesk_reports.client AS c);

-- Without what staff tell each other: queue, assignee, tags, hops.
CREATE VIEW tierdesk_reports.ticket WITH (security_barrier) AS
SELECT t.ticket, t.external_id, t.kind, t.subject, t.requester, t.client, t.channel, t.service, t.category, t.impact,
    t.urgency, t.priority, t.state, t.open = 1 AS open, t.tier, to_timestamp(t.created_at / 1000.0) AS created_at,
    to_timestamp(t.changed_at / 1000.0) AS changed_at, to_timestamp(t.last_contact / 1000.0) AS last_contact,
    t.reopens
FROM tierdesk_fold.ticket AS t
WHERE t.client IN (SELECT c.client FROM tierdesk_reports.client AS c);

-- Without notes.
CREATE VIEW tierdesk_reports.ticket_text WITH (security_barrier) AS
SELECT x.ticket, x.description, x.messages
FROM tierdesk_fold.ticket_text AS x
WHERE x.ticket IN (SELECT t.ticket FROM tierdesk_reports.ticket AS t);

-- What was promised to the client, and not between tiers; times in milliseconds of working time.
CREATE VIEW tierdesk_reports.clock WITH (security_barrier) AS
SELECT k.ticket, k.metric, k.cycle, k.target, k.elapsed, to_timestamp(k.started_at / 1000.0) AS started_at,
    to_timestamp(k.ended_at / 1000.0) AS ended_at, to_timestamp(k.deadline / 1000.0) AS deadline,
    to_timestamp(k.breached_at / 1000.0) AS breached_at
FROM tierdesk_fold.clock AS k
WHERE k.metric IN ('first-response', 'next-response', 'update', 'time-to-own', 'resolution') AND k.dropped = 0
    AND k.ticket IN (SELECT t.ticket FROM tierdesk_reports.ticket AS t);

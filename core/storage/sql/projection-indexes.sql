-- SPDX-FileCopyrightText: 2026 The Tierdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
-- One index for each order a list is offered in. Queue and tier ride along so that a walk can filter by them without
-- reading the tickets. listsql.cpp names these indexes.

CREATE INDEX ticket_by_number ON ticket (open, ticket, queue, tier);
CREATE INDEX ticket_by_urgent ON ticket (open, due_rank, priority_rank, created_at, ticket, queue, tier);
CREATE INDEX ticket_by_priority ON ticket (open, priority, ticket, queue, tier);
CREATE INDEX ticket_by_subject ON ticket (open, subject_key, ticket, queue, tier);
CREATE INDEX ticket_by_requester ON ticket (open, requester_key, ticket, queue, tier, requester);
CREATE INDEX ticket_by_client ON ticket (open, client_key, ticket, queue, tier, client);
CREATE INDEX ticket_by_state ON ticket (open, state_type, state, ticket, queue, tier, assignee);
CREATE INDEX ticket_by_assignee ON ticket (open, assignee_key, ticket, queue, tier, assignee);
CREATE INDEX ticket_by_created ON ticket (open, created_at, ticket, queue, tier);
CREATE INDEX ticket_by_contact ON ticket (open, last_contact, ticket, queue, tier);
CREATE INDEX ticket_by_changed ON ticket (open, changed_at, ticket, queue, tier);
CREATE INDEX ticket_by_due ON ticket (open, due, ticket, queue, tier, due_calendar);

-- One index for each small set a list may start from.
CREATE INDEX ticket_in_queue ON ticket (open, queue, due_rank, priority_rank, created_at, ticket, tier);
CREATE INDEX ticket_in_tier ON ticket (open, tier);
CREATE INDEX ticket_of_assignee ON ticket (assignee, open);
CREATE INDEX ticket_of_owner ON ticket (owner, open);
CREATE INDEX ticket_of_requester ON ticket (requester, open);
CREATE INDEX ticket_of_client ON ticket (client, open);
CREATE INDEX ticket_by_age ON ticket (queue, tier, created_at) WHERE open = 1;
CREATE INDEX ticket_waiting ON ticket (queue) WHERE awaits_acceptance = 1;
CREATE INDEX ticket_of_reason ON ticket (pending_reason) WHERE pending_reason IS NOT NULL;
CREATE INDEX ticket_of_external_id ON ticket (external_id) WHERE external_id IS NOT NULL;
CREATE INDEX person_of_login ON person (lower(login)) WHERE login <> '';

-- What stood at an instant; spantable.cpp names these.
CREATE INDEX span_by_happened ON ticket_span (open, happened_length, happened_from, happened_until, queue, assignee);
CREATE INDEX span_by_known ON ticket_span (open, known_length, known_from, known_until, queue, assignee);

CREATE INDEX flow_of_ticket ON flow (ticket, flow, sequence, queue);

CREATE INDEX step_by_due ON due_step (due, ticket);
CREATE INDEX person_of_staff ON person (role) WHERE role <> 'requester';

CREATE INDEX article_of_source ON article (source, external_id);
-- All that a search asks of every article.
CREATE INDEX article_by_sight ON article (state, readers, tier, for_clients, language, kind, review_at, article,
                                          title_words, body_words);
CREATE INDEX article_by_mirror ON article_vocabulary (mirror);

CREATE INDEX conversation_of_person ON conversation (person, conversation);
CREATE INDEX conversation_by_time ON conversation (begun_at, ending);

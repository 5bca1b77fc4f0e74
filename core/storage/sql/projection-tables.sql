-- SPDX-FileCopyrightText: 2026 The Tierdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What follows from the journal alone. Dropped and rebuilt whenever projectionVersion changes.

CREATE TABLE playbook (
    version INTEGER PRIMARY KEY,
    document TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    published_at INTEGER NOT NULL,
    changes_times INTEGER NOT NULL      -- whether clocks may be judged differently than by the version before
) STRICT;

CREATE TABLE client (
    client INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT                       -- folded for sorting; NULL when there is nothing to sort by
) STRICT;

CREATE TABLE client_word (
    word TEXT NOT NULL,
    client INTEGER NOT NULL REFERENCES client,
    PRIMARY KEY (word, client)
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
    person INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT,
    login TEXT NOT NULL,
    role TEXT NOT NULL,
    client INTEGER,
    document TEXT NOT NULL              -- all of the person, as the journal has it
) STRICT;

CREATE TABLE person_word (
    word TEXT NOT NULL,
    person INTEGER NOT NULL REFERENCES person,
    PRIMARY KEY (word, person)
) STRICT, WITHOUT ROWID;

CREATE TABLE ticket (
    ticket INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    open INTEGER NOT NULL,
    kind TEXT NOT NULL,
    external_id TEXT,
    subject TEXT NOT NULL,
    subject_key TEXT,
    requester INTEGER REFERENCES person,
    requester_key TEXT,
    client INTEGER REFERENCES client,
    client_key TEXT,
    channel TEXT NOT NULL,
    service TEXT,
    category TEXT,
    tags TEXT,                          -- a JSON list, NULL for none
    impact INTEGER,
    urgency INTEGER,
    priority INTEGER,
    priority_rank INTEGER NOT NULL,     -- the priority, or behind every priority
    priority_overridden INTEGER NOT NULL,
    state TEXT NOT NULL,
    state_type INTEGER NOT NULL,
    pending_reason TEXT,
    queue TEXT NOT NULL,
    tier INTEGER NOT NULL,
    assignee INTEGER REFERENCES person,
    assignee_key TEXT,
    owner INTEGER REFERENCES person,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    last_contact INTEGER,
    due INTEGER,
    due_rank INTEGER NOT NULL,          -- the deadline, or behind every deadline
    due_metric TEXT,
    due_calendar TEXT,
    warn_at INTEGER,
    clocks_paused INTEGER NOT NULL,
    awaits_acceptance INTEGER NOT NULL,
    hops INTEGER NOT NULL,
    returns INTEGER NOT NULL,
    reopens INTEGER NOT NULL
) STRICT;

CREATE TABLE clock (
    ticket INTEGER NOT NULL REFERENCES ticket,
    metric TEXT NOT NULL,
    cycle INTEGER NOT NULL,
    agreement TEXT NOT NULL,
    calendar TEXT NOT NULL,
    playbook INTEGER NOT NULL,          -- the version that holds its terms
    target INTEGER NOT NULL,            -- milliseconds of working time
    started_at INTEGER NOT NULL,
    ended_at INTEGER,
    dropped INTEGER NOT NULL,
    elapsed INTEGER NOT NULL,           -- as of its last interval that is over
    deadline INTEGER,
    warn_at INTEGER,
    breached_at INTEGER,
    PRIMARY KEY (ticket, metric, cycle)
) STRICT, WITHOUT ROWID;

-- The next step of a ticket's ladders that only waits for its time.
CREATE TABLE due_step (
    ticket INTEGER PRIMARY KEY REFERENCES ticket,
    due INTEGER NOT NULL,
    rule TEXT NOT NULL,
    cycle INTEGER NOT NULL,
    step TEXT NOT NULL,
    repetition INTEGER NOT NULL
) STRICT;

-- While tickets are judged anew after a publication: those with a greater number are still to come. At most one row.
CREATE TABLE reckoning (
    after INTEGER NOT NULL,
    done INTEGER NOT NULL,
    total INTEGER NOT NULL
) STRICT;

-- What rules did. No two firings share a key.
CREATE TABLE firing (
    sequence INTEGER PRIMARY KEY,       -- of the journal
    ticket INTEGER NOT NULL REFERENCES ticket,
    rule TEXT NOT NULL,
    cycle INTEGER NOT NULL,
    step TEXT NOT NULL,
    repetition INTEGER NOT NULL,
    due INTEGER NOT NULL,
    fired_at INTEGER NOT NULL,
    UNIQUE (ticket, rule, cycle, step, repetition)
) STRICT;

-- Who was told by a firing.
CREATE TABLE notice (
    person INTEGER NOT NULL,
    sequence INTEGER NOT NULL REFERENCES firing,
    body TEXT NOT NULL,
    PRIMARY KEY (person, sequence)
) STRICT, WITHOUT ROWID;

-- When somebody was last given a ticket.
CREATE TABLE assignment (
    person INTEGER PRIMARY KEY,
    given_at INTEGER NOT NULL
) STRICT;

CREATE TABLE ticket_tag (
    tag TEXT NOT NULL,                  -- folded
    ticket INTEGER NOT NULL REFERENCES ticket,
    PRIMARY KEY (tag, ticket)
) STRICT, WITHOUT ROWID;

CREATE TABLE ticket_file (
    sha256 TEXT NOT NULL,
    ticket INTEGER NOT NULL REFERENCES ticket,
    PRIMARY KEY (sha256, ticket)
) STRICT, WITHOUT ROWID;

CREATE TABLE ticket_article (
    article INTEGER NOT NULL,
    used_as TEXT NOT NULL,              -- a word of ArticleUse
    ticket INTEGER NOT NULL REFERENCES ticket,
    PRIMARY KEY (article, used_as, ticket)
) STRICT, WITHOUT ROWID;

CREATE TABLE ticket_guide (
    begun_at INTEGER NOT NULL,          -- a run of a guide
    ticket INTEGER NOT NULL REFERENCES ticket,
    PRIMARY KEY (begun_at, ticket)
) STRICT, WITHOUT ROWID;

CREATE TABLE ticket_watcher (
    person INTEGER NOT NULL REFERENCES person,
    ticket INTEGER NOT NULL REFERENCES ticket,
    PRIMARY KEY (person, ticket)
) STRICT, WITHOUT ROWID;

CREATE TABLE ticket_consult (
    queue TEXT NOT NULL,                -- asked for advice, and has not answered
    ticket INTEGER NOT NULL REFERENCES ticket,
    PRIMARY KEY (queue, ticket)
) STRICT, WITHOUT ROWID;

CREATE TABLE ticket_mention (
    login TEXT NOT NULL,                -- folded
    ticket INTEGER NOT NULL REFERENCES ticket,
    PRIMARY KEY (login, ticket)
) STRICT, WITHOUT ROWID;

CREATE TABLE ticket_text (
    ticket INTEGER PRIMARY KEY REFERENCES ticket,
    number TEXT NOT NULL,
    external_id TEXT NOT NULL,
    subject TEXT NOT NULL,
    description TEXT NOT NULL,
    messages TEXT NOT NULL,
    notes TEXT NOT NULL
) STRICT;

-- How many tickets are alike in all that boards and lists count.
CREATE TABLE ticket_count (
    queue TEXT NOT NULL,
    tier INTEGER NOT NULL,              -- of the tickets; a queue that moved has several
    state_type INTEGER NOT NULL,
    state TEXT NOT NULL,
    pending_reason TEXT NOT NULL,       -- empty: none is given
    assignee INTEGER NOT NULL,          -- 0: nobody, or the tickets are not open
    awaits_acceptance INTEGER NOT NULL,
    tickets INTEGER NOT NULL,
    PRIMARY KEY (queue, tier, state_type, state, pending_reason, assignee, awaits_acceptance)
) STRICT, WITHOUT ROWID;

-- Each time open work came into a queue or left it.
CREATE TABLE flow (
    at INTEGER NOT NULL,
    sequence INTEGER NOT NULL,          -- of the journal
    flow INTEGER NOT NULL,
    ticket INTEGER NOT NULL REFERENCES ticket,
    queue TEXT NOT NULL,
    tier INTEGER NOT NULL,
    PRIMARY KEY (at, sequence, flow)
) STRICT, WITHOUT ROWID;

-- Stretches of time in which these stayed the same, by both ways of knowing the past: what had happened by then, and
-- what had been recorded by then. They follow one another; the last one ends at the greatest number.
CREATE TABLE ticket_span (
    ticket INTEGER NOT NULL REFERENCES ticket,
    version INTEGER NOT NULL,           -- of the entry it began with
    open INTEGER NOT NULL,
    state TEXT NOT NULL,
    state_type INTEGER NOT NULL,
    queue TEXT NOT NULL,
    tier INTEGER NOT NULL,
    assignee INTEGER,
    priority_rank INTEGER NOT NULL,
    happened_from INTEGER NOT NULL,
    happened_until INTEGER NOT NULL,
    happened_length INTEGER NOT NULL,   -- roughly how long it lasted; see spantable.cpp
    known_from INTEGER NOT NULL,
    known_until INTEGER NOT NULL,
    known_length INTEGER NOT NULL,
    PRIMARY KEY (ticket, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE source_ticket (
    source TEXT NOT NULL,
    external_id TEXT NOT NULL,
    ticket INTEGER NOT NULL,
    PRIMARY KEY (source, external_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE article (
    article INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    readers TEXT NOT NULL,
    tier INTEGER NOT NULL,
    for_clients INTEGER NOT NULL,       -- whether article_client has rows of it
    language TEXT NOT NULL,
    owner INTEGER NOT NULL,
    review_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    source TEXT NOT NULL,
    external_id TEXT NOT NULL,
    title_words INTEGER NOT NULL,
    body_words INTEGER NOT NULL,
    document TEXT NOT NULL              -- all of the article, as the journal has it
) STRICT;

CREATE TABLE article_client (
    client INTEGER NOT NULL,
    article INTEGER NOT NULL REFERENCES article,
    PRIMARY KEY (client, article)
) STRICT, WITHOUT ROWID;

CREATE TABLE article_version (
    article INTEGER NOT NULL REFERENCES article,
    version INTEGER NOT NULL,
    sequence INTEGER NOT NULL,          -- of the journal
    PRIMARY KEY (article, version)
) STRICT, WITHOUT ROWID;

-- What readers said of a version. Of one reader the last rating counts.
CREATE TABLE article_remark (
    article INTEGER NOT NULL REFERENCES article,
    version INTEGER NOT NULL,
    sequence INTEGER NOT NULL,          -- of the journal
    person INTEGER NOT NULL,
    rating TEXT NOT NULL,
    PRIMARY KEY (article, version, sequence)
) STRICT, WITHOUT ROWID;

-- How often an article has a word, or two side by side, as articlewords.h names them.
CREATE TABLE article_word (
    word TEXT NOT NULL,
    article INTEGER NOT NULL REFERENCES article,
    place TEXT NOT NULL,                -- article, times in the title, times in the text: "12 0 3"
    PRIMARY KEY (word, article)
) STRICT, WITHOUT ROWID;

-- Each single word once, and from its end, to find those that begin or end alike.
CREATE TABLE article_vocabulary (
    word TEXT PRIMARY KEY,
    mirror TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Talks with the assistant. What was said stands in the journal alone.
CREATE TABLE conversation (
    conversation INTEGER PRIMARY KEY,
    person INTEGER NOT NULL,
    begun_at INTEGER NOT NULL,
    ending TEXT NOT NULL,
    ticket INTEGER                      -- that it was handed on with
) STRICT;

-- Its turns, and what was made of them.
CREATE TABLE conversation_turn (
    conversation INTEGER NOT NULL REFERENCES conversation,
    sequence INTEGER NOT NULL,          -- of the journal
    PRIMARY KEY (conversation, sequence)
) STRICT, WITHOUT ROWID;

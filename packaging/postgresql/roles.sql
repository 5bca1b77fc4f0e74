-- SPDX-FileCopyrightText: 2026 The Tierdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Gives each group of people its least rights in the desk's database, and makes the groups where they are missing:
--   desk_staff    work with the program: read and write, but no one shortens the journal
--   desk_readers  read everything but drafts and passwords
--   desk_clients  read the views in tierdesk_reports, each member only of the clients it is bound to
-- Run it in that database as a superuser, once `tierdeskctl init` has made the store, and again after a restore and after
-- an update of the program; twice does no harm:   psql -d desk -v ON_ERROR_STOP=1 -f roles.sql

DO $$
DECLARE
    -- Whoever made the store; what the owner makes later (rebuild makes tables anew) comes with the same rights.
    owner CONSTANT REGROLE := (SELECT nspowner::REGROLE FROM pg_namespace WHERE nspname = 'tierdesk');
    rights CONSTANT TEXT := format('ALTER DEFAULT PRIVILEGES FOR ROLE %s', owner);
    missing TEXT;
    taker REGPROCEDURE;
BEGIN
    FOR missing IN SELECT unnest(ARRAY['desk_staff', 'desk_readers', 'desk_clients']) EXCEPT SELECT rolname FROM pg_roles
    LOOP
        EXECUTE format('CREATE ROLE %I', missing);
    END LOOP;

    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO desk_staff, desk_readers, desk_clients', current_database());
    -- `verify` compares with temporary tables.
    EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO desk_staff, desk_readers', current_database());

    -- Who writes waits for such a lock, so nobody else may take it and hold up the desk.
    FOR taker IN
        SELECT oid FROM pg_proc
        WHERE pronamespace = 'pg_catalog'::REGNAMESPACE AND proname ~ '^pg_(try_)?advisory_.*lock'
    LOOP
        EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', taker);
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %s, desk_staff', taker, owner);
    END LOOP;

    EXECUTE rights || ' GRANT USAGE ON SCHEMAS TO desk_staff, desk_readers';
    EXECUTE rights || ' GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO desk_staff';
    EXECUTE rights || ' GRANT SELECT ON TABLES TO desk_readers';
    EXECUTE rights || ' IN SCHEMA tierdesk_reports GRANT SELECT ON TABLES TO desk_clients';
END $$;

GRANT USAGE ON SCHEMA tierdesk, tierdesk_fold, tierdesk_reports TO desk_staff, desk_readers;
GRANT USAGE ON SCHEMA tierdesk_reports TO desk_clients;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA tierdesk, tierdesk_fold TO desk_staff;
GRANT SELECT ON ALL TABLES IN SCHEMA tierdesk, tierdesk_fold, tierdesk_reports TO desk_readers;
GRANT SELECT ON ALL TABLES IN SCHEMA tierdesk_reports TO desk_clients;

-- The journal grows; a redaction changes what an entry says and nothing else. What the store is, its owner says.
REVOKE UPDATE, DELETE ON tierdesk.journal FROM desk_staff;
GRANT UPDATE (payload) ON tierdesk.journal TO desk_staff;
REVOKE INSERT, UPDATE, DELETE ON tierdesk.store, tierdesk.projection FROM desk_staff;
REVOKE ALL ON tierdesk.draft, tierdesk.account FROM desk_readers;

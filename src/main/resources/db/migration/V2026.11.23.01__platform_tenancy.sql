-- What every later migration builds on: who is asking, how names are folded and sorted, and the procedures that
-- put a table under row-level security, classify its columns and guard a fact. Runs on PostgreSQL 15 and newer.

CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

CREATE COLLATION polish (provider = icu, locale = 'pl');

GRANT USAGE ON SCHEMA public TO mors_app;

-- The organisation, account and request of the running transaction; each transaction sets them by set_config(..., true).
CREATE FUNCTION current_organisation() RETURNS uuid STABLE PARALLEL SAFE LANGUAGE sql
    RETURN nullif(current_setting('mors.organisation', true), '')::uuid;

CREATE FUNCTION current_account() RETURNS uuid STABLE PARALLEL SAFE LANGUAGE sql
    RETURN nullif(current_setting('mors.account', true), '')::uuid;

CREATE FUNCTION current_request() RETURNS text STABLE PARALLEL SAFE LANGUAGE sql
    RETURN nullif(current_setting('mors.request', true), '');

-- A visitor of the public sites: no account, and no table of people or of facts about them can be read.
CREATE FUNCTION is_public_visit() RETURNS boolean STABLE PARALLEL SAFE LANGUAGE sql
    RETURN coalesce(current_setting('mors.visit', true), '') = 'public';

-- The moment whose knowledge a figure shows: infinity means "as known now". Read by every known_... view.
CREATE FUNCTION known_at() RETURNS timestamptz STABLE PARALLEL SAFE LANGUAGE sql
    RETURN coalesce(nullif(current_setting('mors.known_at', true), ''), 'infinity')::timestamptz;

-- Lower case without diacritics, so that "lodz" finds "Łódź".
CREATE FUNCTION fold(value text) RETURNS text IMMUTABLE STRICT PARALLEL SAFE LANGUAGE sql
    RETURN lower(public.unaccent('public.unaccent'::regdictionary, value));

-- Writes the data class and the retention of columns into their comments, as [class/retention].
-- A test fails for a column that has none; docs/security/data-classes.md explains the words.
CREATE PROCEDURE classify(target regclass, data_class text, retention text, VARIADIC columns text[]) LANGUAGE plpgsql AS $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY columns LOOP
        EXECUTE format('COMMENT ON COLUMN %s.%I IS %L', target, name, format('[%s/%s]', data_class, retention));
    END LOOP;
END $$;

-- Forced row-level security by organisation_id. The application may read, add and change rows and deletes none.
CREATE PROCEDURE protect(target regclass) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', target);
    EXECUTE format(
        'CREATE POLICY own_organisation ON %s USING (organisation_id = current_organisation()) '
        'WITH CHECK (organisation_id = current_organisation())', target);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %s TO mors_app', target);
    CALL classify(target, 'organisation', 'organisation', 'organisation_id', 'id');
END $$;

-- As protect, and the public sites see no row, whatever query a page of theirs should run. It holds the application's login,
-- not the owner-defined functions: sign-in is a public visit too, and those that give out rows about people ask for themselves.
CREATE PROCEDURE protect_from_public(target regclass) LANGUAGE plpgsql AS $$
BEGIN
    CALL protect(target);
    EXECUTE format('CREATE POLICY not_for_the_public ON %s AS RESTRICTIVE TO mors_app USING (NOT is_public_visit())', target);
END $$;

-- Lets the owner-defined functions that must cross organisations read a table. Each use is listed in docs/security/.
CREATE PROCEDURE let_owner_functions_read(target regclass) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('CREATE POLICY owner_functions ON %s FOR SELECT TO mors_owner USING (true)', target);
END $$;

-- A fact is never overwritten: a correction marks the old row as superseded and adds a new one.
CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.superseded_at IS NOT NULL OR NEW.superseded_at IS NULL
        OR to_jsonb(NEW) - 'superseded_at' <> to_jsonb(OLD) - 'superseded_at' THEN
        RAISE EXCEPTION 'a fact in % is corrected by a new row, not rewritten', TG_TABLE_NAME
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE PROCEDURE keep_as_fact(target regclass) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format(
        'CREATE TRIGGER refuse_rewriting BEFORE UPDATE ON %s FOR EACH ROW EXECUTE FUNCTION refuse_rewriting()', target);
    CALL classify(target, 'audit', 'programme', 'recorded_at', 'recorded_by', 'superseded_at');
END $$;

-- After a bulk load: until the tables are analysed the planner takes them for empty and joins them by brute force.
CREATE FUNCTION refresh_statistics() RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    name regclass;
BEGIN
    FOR name IN SELECT c.oid FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' LOOP
        EXECUTE format('ANALYZE %s', name);
    END LOOP;
END $$;

-- Who changed what, when and in which request; and who read whose data. Appended by triggers in the same transaction.
-- Payloads lie apart from the chain, so that erasure can empty them and the chain still verifies.

CREATE SEQUENCE audit_entry_number;

CREATE TABLE audit_entry (
    organisation_id uuid NOT NULL,
    id bigint NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    account_id uuid,
    request text,
    table_name text NOT NULL,
    row_id uuid NOT NULL,
    subject_id uuid NOT NULL,
    operation text NOT NULL CHECK (operation IN ('insert', 'update', 'delete')),
    payload_digest bytea NOT NULL,
    seal_number bigint,
    PRIMARY KEY (organisation_id, id)
);
COMMENT ON TABLE audit_entry IS 'One change of one row, in the order of writing. subject_id: the person or participation that the row is about, else the row itself. seal_number is set once, by seal_audit.';
CREATE INDEX audit_entry_subject ON audit_entry (organisation_id, subject_id, recorded_at, id);
CREATE INDEX audit_entry_time ON audit_entry (organisation_id, recorded_at, id);
CREATE INDEX audit_entry_table ON audit_entry (organisation_id, table_name, recorded_at, id);
CREATE INDEX audit_entry_unsealed ON audit_entry (organisation_id, id) WHERE seal_number IS NULL;

CREATE TABLE audit_payload (
    organisation_id uuid NOT NULL,
    id bigint NOT NULL,
    before jsonb,
    after jsonb,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, id) REFERENCES audit_entry (organisation_id, id)
);
COMMENT ON TABLE audit_payload IS 'The row before and after a change; emptied by erasure, while its digest stays in audit_entry.';

CREATE TABLE audit_seal (
    organisation_id uuid NOT NULL,
    number bigint NOT NULL,
    sealed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    entries bigint NOT NULL CHECK (entries >= 0),
    reads bigint NOT NULL CHECK (reads >= 0),
    digest bytea NOT NULL,
    PRIMARY KEY (organisation_id, number),
    CHECK (entries + reads > 0)
);
COMMENT ON TABLE audit_seal IS 'A link of the chain: digest over the link before and over the entries and reads of this batch.';

CREATE TABLE audit_read (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    read_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    account_id uuid DEFAULT current_account(),
    request text DEFAULT current_request(),
    subject text NOT NULL,
    subject_id uuid,
    granted boolean NOT NULL,
    seal_number bigint,
    PRIMARY KEY (organisation_id, id)
);
COMMENT ON TABLE audit_read IS 'Personal data shown or refused to someone: by whom, when, whose.';
CREATE INDEX audit_read_subject ON audit_read (organisation_id, subject_id, read_at);
CREATE INDEX audit_read_unsealed ON audit_read (organisation_id, id) WHERE seal_number IS NULL;

CALL protect('audit_entry');
CALL protect('audit_payload');
CALL protect('audit_read');
CALL let_owner_functions_read('audit_entry');
CALL let_owner_functions_read('audit_read');
ALTER TABLE audit_seal ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_seal FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON audit_seal USING (organisation_id = current_organisation());
GRANT SELECT ON audit_seal TO mors_app;
-- The public sites read no trail; what a visitor does is still appended to it, hence no protect_from_public.
CREATE POLICY not_for_the_public ON audit_entry AS RESTRICTIVE FOR SELECT TO mors_app
    USING (NOT is_public_visit());
CREATE POLICY not_for_the_public ON audit_payload AS RESTRICTIVE FOR SELECT TO mors_app
    USING (NOT is_public_visit());
CREATE POLICY not_for_the_public ON audit_seal AS RESTRICTIVE FOR SELECT TO mors_app
    USING (NOT is_public_visit());
CREATE POLICY not_for_the_public ON audit_read AS RESTRICTIVE FOR SELECT TO mors_app
    USING (NOT is_public_visit());
-- The trail is appended to; nobody changes it through the application's login. Who read and when is not the
-- application's to say either: the columns left out take their defaults.
REVOKE INSERT, UPDATE ON audit_entry, audit_payload, audit_read FROM mors_app;
GRANT INSERT (organisation_id, id, subject, subject_id, granted) ON audit_read TO mors_app;

CALL classify('audit_entry', 'audit', 'audit', 'recorded_at', 'account_id', 'request', 'table_name', 'row_id', 'subject_id',
    'operation', 'payload_digest', 'seal_number');
CALL classify('audit_payload', 'personal', 'programme', 'before', 'after');
CALL classify('audit_seal', 'audit', 'audit', 'organisation_id', 'number', 'sealed_at', 'entries', 'reads', 'digest');
CALL classify('audit_read', 'audit', 'audit', 'read_at', 'account_id', 'request', 'subject', 'subject_id', 'granted',
    'seal_number');

-- Whom a row is about.
CREATE FUNCTION audit_subject(changed jsonb) RETURNS uuid IMMUTABLE PARALLEL SAFE LANGUAGE sql
    RETURN coalesce(changed ->> 'person_id', changed ->> 'participation_id', changed ->> 'id')::uuid;

CREATE FUNCTION payload_digest(before jsonb, after jsonb) RETURNS bytea IMMUTABLE PARALLEL SAFE LANGUAGE sql
    RETURN sha256(convert_to(coalesce(before::text, '') || chr(10) || coalesce(after::text, ''), 'UTF8'));

-- Run as the owner, who alone may append; what they write belongs to the organisation of the transaction.
CREATE FUNCTION audit_inserts() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    WITH change AS (
        SELECT nextval('audit_entry_number') AS id, n.id AS row_id, to_jsonb(n) AS after FROM new_rows n
    ), entry AS (
        INSERT INTO audit_entry (organisation_id, id, account_id, request, table_name, row_id, subject_id, operation,
            payload_digest)
        SELECT current_organisation(), id, current_account(), current_request(), TG_TABLE_NAME, row_id,
            audit_subject(after), 'insert', payload_digest(NULL, after) FROM change
    )
    INSERT INTO audit_payload (organisation_id, id, after) SELECT current_organisation(), id, after FROM change;
    RETURN NULL;
END $$;

-- A full join: where an update changed a key, both the row that went and the row that came are entries.
CREATE FUNCTION audit_updates() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    WITH change AS (
        SELECT nextval('audit_entry_number') AS id, id AS row_id, to_jsonb(o) AS before, to_jsonb(n) AS after
        FROM new_rows n FULL JOIN old_rows o USING (organisation_id, id)
        WHERE to_jsonb(o) IS DISTINCT FROM to_jsonb(n)
    ), entry AS (
        INSERT INTO audit_entry (organisation_id, id, account_id, request, table_name, row_id, subject_id, operation,
            payload_digest)
        SELECT current_organisation(), id, current_account(), current_request(), TG_TABLE_NAME, row_id,
            audit_subject(coalesce(after, before)), 'update', payload_digest(before, after) FROM change
    )
    INSERT INTO audit_payload (organisation_id, id, before, after)
    SELECT current_organisation(), id, before, after FROM change;
    RETURN NULL;
END $$;

CREATE FUNCTION audit_deletes() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    WITH change AS (
        SELECT nextval('audit_entry_number') AS id, o.id AS row_id, to_jsonb(o) AS before FROM old_rows o
    ), entry AS (
        INSERT INTO audit_entry (organisation_id, id, account_id, request, table_name, row_id, subject_id, operation,
            payload_digest)
        SELECT current_organisation(), id, current_account(), current_request(), TG_TABLE_NAME, row_id,
            audit_subject(before), 'delete', payload_digest(before, NULL) FROM change
    )
    INSERT INTO audit_payload (organisation_id, id, before) SELECT current_organisation(), id, before FROM change;
    RETURN NULL;
END $$;

-- Statement-level triggers: one call per statement, whatever its rows.
CREATE PROCEDURE audit(target regclass) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('CREATE TRIGGER audit_inserts AFTER INSERT ON %s REFERENCING NEW TABLE AS new_rows '
        'FOR EACH STATEMENT EXECUTE FUNCTION audit_inserts()', target);
    EXECUTE format('CREATE TRIGGER audit_updates AFTER UPDATE ON %s REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows '
        'FOR EACH STATEMENT EXECUTE FUNCTION audit_updates()', target);
    EXECUTE format('CREATE TRIGGER audit_deletes AFTER DELETE ON %s REFERENCING OLD TABLE AS old_rows '
        'FOR EACH STATEMENT EXECUTE FUNCTION audit_deletes()', target);
END $$;

-- Digests are over JSON arrays, where an absent value, a line break or a moved border between two values cannot pass for
-- another content; times are seconds with six places, whatever the session's time zone.
CREATE FUNCTION entry_digest(entry audit_entry) RETURNS bytea STABLE PARALLEL SAFE LANGUAGE sql
    RETURN sha256(convert_to(jsonb_build_array((entry).id, extract(epoch FROM (entry).recorded_at), (entry).account_id,
        (entry).request, (entry).table_name, (entry).row_id, (entry).subject_id, (entry).operation)::text, 'UTF8')
        || (entry).payload_digest);

CREATE FUNCTION read_digest(read audit_read) RETURNS bytea STABLE PARALLEL SAFE LANGUAGE sql
    RETURN sha256(convert_to(jsonb_build_array((read).id, extract(epoch FROM (read).read_at), (read).account_id,
        (read).request, (read).subject, (read).subject_id, (read).granted)::text, 'UTF8'));

-- A link: the one before, the seal's own words, then its entries and its reads, each in the order of their ids.
CREATE FUNCTION seal_digest(previous bytea, organisation uuid, number bigint, sealed_at timestamptz, entry_digests bytea,
    read_digests bytea) RETURNS bytea STABLE PARALLEL SAFE LANGUAGE sql
    RETURN sha256(coalesce(previous, ''::bytea)
        || convert_to(jsonb_build_array(organisation, number, extract(epoch FROM sealed_at))::text, 'UTF8')
        || sha256(coalesce(entry_digests, ''::bytea)) || sha256(coalesce(read_digests, ''::bytea)));

-- Seals what lies unsealed in the current organisation; returns the number of entries and reads sealed. What commits later
-- with a lower id is in a later batch: the order of ids holds inside a batch only.
CREATE FUNCTION seal_audit() RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    organisation CONSTANT uuid := current_organisation();
    before audit_seal;
    sealed audit_seal;
    entry_digests bytea;
    read_digests bytea;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('seal_audit ' || organisation, 0));
    SELECT * INTO before FROM audit_seal s WHERE s.organisation_id = organisation ORDER BY s.number DESC LIMIT 1;
    sealed.number := coalesce(before.number, 0) + 1;
    sealed.sealed_at := clock_timestamp();
    UPDATE audit_entry e SET seal_number = sealed.number WHERE e.organisation_id = organisation AND e.seal_number IS NULL;
    GET DIAGNOSTICS sealed.entries = ROW_COUNT;
    UPDATE audit_read r SET seal_number = sealed.number WHERE r.organisation_id = organisation AND r.seal_number IS NULL;
    GET DIAGNOSTICS sealed.reads = ROW_COUNT;
    IF sealed.entries + sealed.reads > 0 THEN
        SELECT string_agg(entry_digest(e), ''::bytea ORDER BY e.id) INTO entry_digests FROM audit_entry e
            WHERE e.organisation_id = organisation AND e.seal_number = sealed.number;
        SELECT string_agg(read_digest(r), ''::bytea ORDER BY r.id) INTO read_digests FROM audit_read r
            WHERE r.organisation_id = organisation AND r.seal_number = sealed.number;
        INSERT INTO audit_seal (organisation_id, number, sealed_at, entries, reads, digest)
        VALUES (organisation, sealed.number, sealed.sealed_at, sealed.entries, sealed.reads,
            seal_digest(before.digest, organisation, sealed.number, sealed.sealed_at, entry_digests, read_digests));
    END IF;
    RETURN sealed.entries + sealed.reads;
END $$;

-- Which organisations have something to seal: the job then works inside each of them.
CREATE FUNCTION organisations_to_seal() RETURNS SETOF uuid STABLE
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    SELECT e.organisation_id FROM audit_entry e WHERE e.seal_number IS NULL
    UNION
    SELECT r.organisation_id FROM audit_read r WHERE r.seal_number IS NULL;
END;

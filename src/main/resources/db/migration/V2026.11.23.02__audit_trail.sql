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
    operation text NOT NULL CHECK (operation IN ('insert', 'update', 'delete')),
    payload_digest bytea NOT NULL,
    seal_number bigint,
    PRIMARY KEY (organisation_id, id)
);
COMMENT ON TABLE audit_entry IS 'One change of one row, in the order of writing; seal_number is set once, by seal_audit.';
CREATE INDEX audit_entry_row ON audit_entry (organisation_id, row_id, id);
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
    entries bigint NOT NULL CHECK (entries > 0),
    digest bytea NOT NULL,
    PRIMARY KEY (organisation_id, number)
);
COMMENT ON TABLE audit_seal IS 'A link of the chain: digest over the previous seal and the entries of this batch.';

CREATE TABLE audit_read (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    read_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    account_id uuid,
    request text,
    subject text NOT NULL,
    subject_id uuid,
    granted boolean NOT NULL,
    PRIMARY KEY (organisation_id, id)
);
COMMENT ON TABLE audit_read IS 'Personal data shown or refused to someone: by whom, when, whose.';
CREATE INDEX audit_read_subject ON audit_read (organisation_id, subject_id, read_at);

CALL protect('audit_entry');
CALL protect('audit_payload');
CALL protect('audit_read');
ALTER TABLE audit_seal ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_seal FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON audit_seal USING (organisation_id = (SELECT current_organisation()));
GRANT SELECT ON audit_seal TO mors_app;
-- The trail is appended to; nobody changes it through the application's login.
REVOKE UPDATE ON audit_entry, audit_payload, audit_read FROM mors_app;
REVOKE INSERT ON audit_entry, audit_payload FROM mors_app;

CALL classify('audit_entry', 'audit', 'audit',
    'recorded_at', 'account_id', 'request', 'table_name', 'row_id', 'operation', 'payload_digest', 'seal_number');
CALL classify('audit_payload', 'audit', 'programme', 'before', 'after');
CALL classify('audit_seal', 'audit', 'audit', 'organisation_id', 'number', 'sealed_at', 'entries', 'digest');
CALL classify('audit_read', 'audit', 'audit', 'read_at', 'account_id', 'request', 'subject', 'subject_id', 'granted');

CREATE FUNCTION payload_digest(before jsonb, after jsonb) RETURNS bytea IMMUTABLE PARALLEL SAFE LANGUAGE sql
    RETURN sha256(convert_to(coalesce(before::text, '') || chr(10) || coalesce(after::text, ''), 'UTF8'));

-- Run as the owner, who alone may append; what they write belongs to the organisation of the transaction.
CREATE FUNCTION audit_inserts() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    WITH change AS (
        SELECT nextval('audit_entry_number') AS id, n.id AS row_id, to_jsonb(n) AS after FROM new_rows n
    ), entry AS (
        INSERT INTO audit_entry (organisation_id, id, account_id, request, table_name, row_id, operation, payload_digest)
        SELECT current_organisation(), id, current_account(), current_request(), TG_TABLE_NAME, row_id, 'insert',
            payload_digest(NULL, after) FROM change
    )
    INSERT INTO audit_payload (organisation_id, id, after) SELECT current_organisation(), id, after FROM change;
    RETURN NULL;
END $$;

CREATE FUNCTION audit_updates() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    WITH change AS (
        SELECT nextval('audit_entry_number') AS id, n.id AS row_id, to_jsonb(o) AS before, to_jsonb(n) AS after
        FROM new_rows n JOIN old_rows o USING (organisation_id, id) WHERE to_jsonb(o) <> to_jsonb(n)
    ), entry AS (
        INSERT INTO audit_entry (organisation_id, id, account_id, request, table_name, row_id, operation, payload_digest)
        SELECT current_organisation(), id, current_account(), current_request(), TG_TABLE_NAME, row_id, 'update',
            payload_digest(before, after) FROM change
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
        INSERT INTO audit_entry (organisation_id, id, account_id, request, table_name, row_id, operation, payload_digest)
        SELECT current_organisation(), id, current_account(), current_request(), TG_TABLE_NAME, row_id, 'delete',
            payload_digest(before, NULL) FROM change
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

-- The digest of one batch: chained to the previous seal, over each entry's own words and its payload's digest.
CREATE FUNCTION batch_digest(organisation uuid, batch bigint, previous bytea) RETURNS bytea STABLE
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    SELECT sha256(coalesce(previous, ''::bytea) || string_agg(
        sha256(convert_to(concat_ws(chr(10), e.id, extract(epoch FROM e.recorded_at), e.account_id, e.request, e.table_name,
            e.row_id, e.operation), 'UTF8') || e.payload_digest), ''::bytea ORDER BY e.id))
    FROM audit_entry e WHERE e.organisation_id = organisation AND e.seal_number IS NOT DISTINCT FROM batch;
END;

-- Seals what lies unsealed in the current organisation; returns the number of entries sealed.
CREATE FUNCTION seal_audit() RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    last audit_seal;
    sealed bigint;
    next_number bigint;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('seal_audit ' || current_organisation(), 0));
    SELECT * INTO last FROM audit_seal WHERE organisation_id = current_organisation() ORDER BY number DESC LIMIT 1;
    next_number := coalesce(last.number, 0) + 1;
    UPDATE audit_entry SET seal_number = next_number
        WHERE organisation_id = current_organisation() AND seal_number IS NULL;
    GET DIAGNOSTICS sealed = ROW_COUNT;
    IF sealed > 0 THEN
        INSERT INTO audit_seal (organisation_id, number, entries, digest)
        VALUES (current_organisation(), next_number, sealed,
            batch_digest(current_organisation(), next_number, last.digest));
    END IF;
    RETURN sealed;
END $$;

-- Rows that are changed in place but decide what facts are worth: a table beside each keeps its states as facts, so that a figure
-- as it was known on a day stays what it was, whatever changes later.

-- Keeps the row's new state in the table that the first argument names; the second is that table's column with the row's id. The
-- first state holds for every earlier moment, too: facts that count by it may have been recorded elsewhere before the row was.
CREATE FUNCTION keep_terms() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    moment CONSTANT timestamptz := CASE TG_OP WHEN 'INSERT' THEN '-infinity' ELSE clock_timestamp() END;
BEGIN
    EXECUTE format('UPDATE %I SET superseded_at = $1 WHERE organisation_id = $2 AND %I = $3 AND superseded_at IS NULL',
        TG_ARGV[0], TG_ARGV[1]) USING moment, NEW.organisation_id, NEW.id;
    EXECUTE format('INSERT INTO %1$I SELECT state.* FROM jsonb_populate_record(NULL::%1$I, $1) AS state', TG_ARGV[0])
        USING to_jsonb(NEW) || jsonb_build_object('id', gen_random_uuid(), TG_ARGV[1], NEW.id, 'recorded_at', moment,
            'recorded_by', current_account());
    RETURN NULL;
END $$;

-- Only keep_terms writes into such a table.
CREATE PROCEDURE keep_as_terms(target regclass) LANGUAGE plpgsql AS $$
BEGIN
    CALL protect(target);
    CALL keep_as_fact(target);
    EXECUTE format('REVOKE INSERT, UPDATE ON %s FROM mors_app', target);
END $$;

-- One human typed twice becomes one: what is known about the doubled record goes to the record that stays, row by row, and can go back.

ALTER TABLE person ADD COLUMN merged_into_id uuid CHECK (merged_into_id <> id);
ALTER TABLE person ADD FOREIGN KEY (organisation_id, merged_into_id) REFERENCES person (organisation_id, id);
CREATE INDEX person_merged_into ON person (organisation_id, merged_into_id) WHERE merged_into_id IS NOT NULL;
CALL classify('person', 'personal', 'programme', 'merged_into_id');

CREATE TABLE person_merge (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    kept_id uuid NOT NULL,
    merged_id uuid NOT NULL,
    reason text NOT NULL CHECK (reason <> ''),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, kept_id) REFERENCES person (organisation_id, id),
    FOREIGN KEY (organisation_id, merged_id) REFERENCES person (organisation_id, id),
    CHECK (kept_id <> merged_id)
);
COMMENT ON TABLE person_merge IS 'That two records are one human, and why; superseded when it is undone.';
CREATE UNIQUE INDEX person_merge_live ON person_merge (organisation_id, merged_id) WHERE superseded_at IS NULL;
CREATE INDEX person_merge_of_kept ON person_merge (organisation_id, kept_id);
CALL protect_from_public('person_merge');
CALL keep_as_fact('person_merge');
CALL audit('person_merge');
CALL classify('person_merge', 'personal', 'programme', 'kept_id', 'merged_id', 'reason');

CREATE TABLE person_merge_row (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    merge_id uuid NOT NULL,
    table_name text NOT NULL,
    row_id uuid NOT NULL,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, merge_id, table_name, row_id),
    FOREIGN KEY (organisation_id, merge_id) REFERENCES person_merge (organisation_id, id)
);
COMMENT ON TABLE person_merge_row IS 'Which rows a merge gave to the record that stays: these and no others go back. The trail has each of them before and after.';
CALL protect_from_public('person_merge_row');
REVOKE INSERT, UPDATE ON person_merge_row FROM mors_app;
CALL classify('person_merge_row', 'technical', 'programme', 'merge_id', 'table_name', 'row_id');

-- Rows that name a person beside their participation or internship follow it within the transaction.
DO $$
DECLARE
    found record;
BEGIN
    FOR found IN SELECT c.conrelid::regclass AS target, c.conname FROM pg_constraint c
        WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace AND c.confrelid <> 'person'::regclass
            AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey)
                AND a.attname = 'person_id')
    LOOP
        EXECUTE format('ALTER TABLE %s ALTER CONSTRAINT %I DEFERRABLE INITIALLY IMMEDIATE', found.target, found.conname);
    END LOOP;
END $$;

-- As before, and whose a fact is may be changed by the functions below, which belong to the tables' owner.
CREATE OR REPLACE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF to_jsonb(NEW) - 'person_id' = to_jsonb(OLD) - 'person_id'
        AND current_user = (SELECT pg_get_userbyid(c.relowner) FROM pg_class c WHERE c.oid = TG_RELID) THEN
        RETURN NEW;
    END IF;
    IF OLD.superseded_at IS NOT NULL OR NEW.superseded_at IS NULL
        OR to_jsonb(NEW) - 'superseded_at' <> to_jsonb(OLD) - 'superseded_at' THEN
        RAISE EXCEPTION 'a fact in % is corrected by a new row, not rewritten', TG_TABLE_NAME
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;

-- The tables whose rows are somebody's: asked of the catalogue, so that none is forgotten.
CREATE FUNCTION tables_about_people() RETURNS SETOF regclass STABLE LANGUAGE sql SET search_path = public, pg_temp
BEGIN ATOMIC
    SELECT c.oid::regclass FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND NOT a.attisdropped
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attname = 'person_id'
    ORDER BY c.relname;
END;

-- Rows of a table that cannot go to the record that stays: it has one of its own in the same place.
CREATE FUNCTION rows_that_stay(target regclass, kept uuid, merged uuid) RETURNS SETOF uuid STABLE LANGUAGE plpgsql
    SET search_path = public, pg_temp AS $$
DECLARE
    place record;
BEGIN
    FOR place IN
        SELECT coalesce(pg_get_expr(i.indpred, i.indrelid), 'true') AS live,
            string_agg(format('k.%1$I = m.%1$I', a.attname), ' AND ') AS same
        FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey) AND a.attname <> 'person_id'
        WHERE i.indrelid = target AND i.indisunique
            AND EXISTS (SELECT FROM pg_attribute p WHERE p.attrelid = i.indrelid AND p.attnum = ANY (i.indkey)
                AND p.attname = 'person_id')
        GROUP BY i.indexrelid, i.indpred, i.indrelid
    LOOP
        RETURN QUERY EXECUTE format(
            'SELECT m.id FROM (SELECT * FROM %1$s WHERE person_id = $2 AND %2$s) m WHERE EXISTS (SELECT FROM '
            '(SELECT * FROM %1$s WHERE person_id = $1 AND %2$s) k WHERE %3$s)', target, place.live, place.same)
        USING kept, merged;
    END LOOP;
END $$;

-- What a merge would do, table by table.
CREATE FUNCTION preview_merge(kept uuid, merged uuid) RETURNS TABLE (table_name text, moves bigint, stays bigint) STABLE
    LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
    target regclass;
BEGIN
    FOR target IN SELECT * FROM tables_about_people() LOOP
        RETURN QUERY EXECUTE format(
            'SELECT %1$L::text, count(*) FILTER (WHERE s.id IS NULL), count(s.id) FROM %1$s t '
            'LEFT JOIN (SELECT DISTINCT rows_that_stay AS id FROM rows_that_stay(%1$L::regclass, $1, $2)) s ON s.id = t.id '
            'WHERE t.person_id = $2 HAVING count(*) > 0', target)
        USING kept, merged;
    END LOOP;
END $$;

-- Gives the rows of one record to another of the current organisation; nothing when that worked, else the name of the table that
-- forbade it, and nothing was changed.
CREATE FUNCTION merge_people(new_id uuid, kept uuid, merged uuid, why text) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    target regclass;
    hindering text;
BEGIN
    IF is_public_visit() THEN
        RETURN 'person';
    END IF;
    SET CONSTRAINTS ALL DEFERRED;
    PERFORM FROM person p WHERE p.organisation_id = current_organisation() AND p.id IN (kept, merged) ORDER BY p.id FOR UPDATE;
    IF (SELECT count(*) FROM person p WHERE p.organisation_id = current_organisation() AND p.id IN (kept, merged)
            AND p.merged_into_id IS NULL) <> 2 THEN
        RETURN 'person';
    END IF;
    INSERT INTO person_merge (organisation_id, id, kept_id, merged_id, reason)
    VALUES (current_organisation(), new_id, kept, merged, why);
    FOR target IN SELECT * FROM tables_about_people() LOOP
        EXECUTE format(
            'WITH moved AS (UPDATE %1$s t SET person_id = $1 WHERE t.organisation_id = current_organisation() AND t.person_id = $2 '
            'AND t.id NOT IN (SELECT rows_that_stay(%1$L::regclass, $1, $2)) RETURNING t.id) '
            'INSERT INTO person_merge_row (organisation_id, merge_id, table_name, row_id) '
            'SELECT current_organisation(), $3, %1$L, id FROM moved', target)
        USING kept, merged, new_id;
    END LOOP;
    UPDATE person p SET merged_into_id = kept, version = p.version + 1
        WHERE p.organisation_id = current_organisation() AND p.id = merged;
    SET CONSTRAINTS ALL IMMEDIATE;
    RETURN NULL;
EXCEPTION WHEN unique_violation OR exclusion_violation OR foreign_key_violation THEN
    GET STACKED DIAGNOSTICS hindering = TABLE_NAME;
    RETURN hindering;
END $$;

-- Gives back what a merge gave; nothing when that worked, else the name of the table in which a row was corrected since, or another
-- merge followed.
CREATE FUNCTION undo_merge(merge uuid) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    made person_merge;
    moved record;
    corrected boolean;
    hindering text;
BEGIN
    SET CONSTRAINTS ALL DEFERRED;
    SELECT * INTO made FROM person_merge m
        WHERE m.organisation_id = current_organisation() AND m.id = merge AND NOT is_public_visit();
    PERFORM FROM person p WHERE p.organisation_id = current_organisation() AND p.id IN (made.kept_id, made.merged_id)
        ORDER BY p.id FOR UPDATE;
    IF made.id IS NULL
        OR NOT EXISTS (SELECT FROM person p JOIN person_merge m ON m.organisation_id = p.organisation_id AND m.merged_id = p.id
            WHERE p.organisation_id = current_organisation() AND m.id = merge AND m.superseded_at IS NULL
                AND p.merged_into_id = m.kept_id)
        OR EXISTS (SELECT FROM person p WHERE p.organisation_id = current_organisation() AND p.id = made.kept_id
            AND p.merged_into_id IS NOT NULL) THEN
        RETURN 'person';
    END IF;
    FOR moved IN SELECT r.table_name::regclass AS target, array_agg(r.row_id) AS ids FROM person_merge_row r
        WHERE r.organisation_id = current_organisation() AND r.merge_id = merge GROUP BY r.table_name ORDER BY r.table_name
    LOOP
        EXECUTE format(
            'SELECT EXISTS (SELECT FROM %s t WHERE t.organisation_id = current_organisation() AND t.id = ANY ($1) '
            'AND (to_jsonb(t) ->> ''superseded_at'')::timestamptz > $2)', moved.target)
        INTO corrected USING moved.ids, made.recorded_at;
        IF corrected THEN
            RETURN moved.target::text;
        END IF;
        EXECUTE format('UPDATE %s SET person_id = $1 WHERE organisation_id = current_organisation() AND id = ANY ($2)',
            moved.target) USING made.merged_id, moved.ids;
    END LOOP;
    UPDATE person p SET merged_into_id = NULL, version = p.version + 1
        WHERE p.organisation_id = current_organisation() AND p.id = made.merged_id;
    UPDATE person_merge m SET superseded_at = clock_timestamp() WHERE m.organisation_id = current_organisation() AND m.id = merge;
    SET CONSTRAINTS ALL IMMEDIATE;
    RETURN NULL;
EXCEPTION WHEN unique_violation OR exclusion_violation OR foreign_key_violation THEN
    GET STACKED DIAGNOSTICS hindering = TABLE_NAME;
    RETURN hindering;
END $$;

-- A record that was merged into another is found no more: the one that stays is.
CREATE OR REPLACE FUNCTION search_people(fragment text, page_size int, edge uuid DEFAULT NULL, backwards boolean DEFAULT false)
    RETURNS SETOF person STABLE
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    edge_row person;
BEGIN
    IF edge IS NOT NULL THEN
        SELECT * INTO edge_row FROM person p WHERE p.organisation_id = current_organisation() AND p.id = edge;
    END IF;
    RETURN QUERY EXECUTE
        'SELECT * FROM person WHERE organisation_id = current_organisation() AND NOT is_public_visit() '
        'AND merged_into_id IS NULL AND search_name LIKE ''%'' || $1 || ''%'' '
        || CASE WHEN edge IS NULL THEN '' WHEN backwards THEN 'AND (family_name, given_name, id) < ($3, $4, $5) '
            ELSE 'AND (family_name, given_name, id) > ($3, $4, $5) ' END
        || CASE WHEN backwards THEN 'ORDER BY family_name DESC, given_name DESC, id DESC LIMIT $2'
            ELSE 'ORDER BY family_name, given_name, id LIMIT $2' END
    USING regexp_replace(fold(fragment), '([\\%_])', '\\\1', 'g'), page_size, edge_row.family_name, edge_row.given_name, edge_row.id;
END $$;

CREATE OR REPLACE FUNCTION people_alike(given text, family text, born date) RETURNS SETOF person STABLE
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    SELECT p.* FROM person p
    WHERE p.organisation_id = current_organisation() AND NOT is_public_visit() AND p.date_of_birth = born
        AND p.merged_into_id IS NULL
        AND (similarity(p.search_name, fold(given || ' ' || family || ' ' || given)) > 0.45
            OR similarity(fold(p.family_name), fold(family)) > 0.6 OR fold(p.given_name) = fold(given))
    ORDER BY similarity(p.search_name, fold(given || ' ' || family || ' ' || given)) DESC, p.family_name, p.id LIMIT 5;
END;

-- Under row-level security the planner may read no statistics of names: it takes every fragment for equally frequent, and looks for the
-- rarest one by walking through the whole register in its order. Therefore the function walks a little way only: what many bear
-- fills a page there. What few bear is found by the index of names; that no other way is taken then is a setting that ends with the
-- function, since the function names it. Family names are put in order before people are: comparing two by Polish rules costs more
-- than finding a person, and many bear one.

-- What is looked for in names, each of which has a space before it. Two letters are a word of the index only where a name begins: with
-- two, beginnings of names are searched.
CREATE FUNCTION sought_name(fragment text) RETURNS text IMMUTABLE STRICT PARALLEL SAFE LANGUAGE sql
    RETURN CASE WHEN length(fold(fragment)) < 3 THEN ' ' ELSE '' END || fold(fragment);

CREATE OR REPLACE FUNCTION search_people(fragment text, page_size int, edge uuid DEFAULT NULL, backwards boolean DEFAULT false)
    RETURNS SETOF person STABLE
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
    SET enable_seqscan = on SET enable_indexscan = on SET max_parallel_workers_per_gather = 0 AS $$
DECLARE
    a_little_way CONSTANT int := 2000;
    organisation CONSTANT uuid := current_organisation();
    pattern text := '%' || regexp_replace(sought_name(fragment), '([\\%_])', '\\\1', 'g') || '%';
    edge_row person;
    people text;
    direction text := CASE WHEN backwards THEN 'DESC' ELSE 'ASC' END;
    in_order text := format('ORDER BY family_name %1$s, given_name %1$s, id %1$s ', direction);
    met uuid[];
BEGIN
    IF is_public_visit() THEN
        RETURN;
    END IF;
    IF edge IS NOT NULL THEN
        SELECT * INTO edge_row FROM person p WHERE p.organisation_id = organisation AND p.id = edge;
    END IF;
    people := 'FROM person WHERE organisation_id = $1 AND merged_into_id IS NULL '
        || CASE WHEN edge IS NULL THEN '' WHEN backwards THEN 'AND (family_name, given_name, id) < ($4, $5, $6) '
            ELSE 'AND (family_name, given_name, id) > ($4, $5, $6) ' END;
    EXECUTE 'SELECT ARRAY(SELECT id FROM (SELECT * ' || people || in_order || 'LIMIT $7) ahead WHERE search_name LIKE $2 '
            || in_order || 'LIMIT $3)'
        INTO met
        USING organisation, pattern, page_size, edge_row.family_name, edge_row.given_name, edge_row.id, a_little_way;
    IF cardinality(met) < page_size THEN
        PERFORM set_config('enable_seqscan', 'off', true), set_config('enable_indexscan', 'off', true);
        EXECUTE 'WITH hit AS MATERIALIZED (SELECT id, given_name, family_name ' || people || 'AND search_name LIKE $2), '
                'name AS (SELECT family_name, sum(count(*)) OVER (ORDER BY family_name ' || direction
                || ' ROWS UNBOUNDED PRECEDING) - count(*) AS before FROM hit GROUP BY family_name) '
                'SELECT ARRAY(SELECT id FROM hit JOIN name USING (family_name) WHERE before < $3 ' || in_order || 'LIMIT $3)'
            INTO met
            USING organisation, pattern, page_size, edge_row.family_name, edge_row.given_name, edge_row.id;
        PERFORM set_config('enable_seqscan', 'on', true), set_config('enable_indexscan', 'on', true);
    END IF;
    RETURN QUERY EXECUTE 'SELECT * FROM person WHERE organisation_id = $1 AND id = ANY ($2) ' || in_order USING organisation, met;
END $$;

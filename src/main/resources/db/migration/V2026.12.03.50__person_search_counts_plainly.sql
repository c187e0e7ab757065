-- As before; the names are counted byte by byte, since their order in Polish matters only for the page, and the people of the page's
-- names are read by the index of names alone: the planner, which takes a fragment for rarer than it is, sorted all who bear it in Polish
-- and went through the index of fragments twice.
CREATE OR REPLACE FUNCTION search_people(fragment text, page_size int, edge uuid DEFAULT NULL, backwards boolean DEFAULT false)
    RETURNS SETOF person STABLE
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
    SET enable_seqscan = on SET enable_indexscan = on SET enable_bitmapscan = on SET max_parallel_workers_per_gather = 0 AS $$
DECLARE
    a_little_way CONSTANT int := 2000;
    organisation CONSTANT uuid := current_organisation();
    pattern text := '%' || regexp_replace(sought_name(fragment), '([\\%_])', '\\\1', 'g') || '%';
    edge_row person;
    people text;
    direction text := CASE WHEN backwards THEN 'DESC' ELSE 'ASC' END;
    in_order text := format('ORDER BY family_name %1$s, given_name %1$s, id %1$s ', direction);
    met uuid[];
    names text[];
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
        EXECUTE 'SELECT ARRAY(SELECT name FROM (SELECT name, sum(bearers) OVER (ORDER BY name COLLATE polish ' || direction
                || ' ROWS UNBOUNDED PRECEDING) - bearers AS before FROM (SELECT family_name COLLATE "C" AS name, count(*) AS bearers '
                || people || 'AND search_name LIKE $2 GROUP BY 1) counted) in_order WHERE before < $3)'
            INTO names
            USING organisation, pattern, page_size, edge_row.family_name, edge_row.given_name, edge_row.id;
        PERFORM set_config('enable_seqscan', 'on', true), set_config('enable_indexscan', 'on', true),
            set_config('enable_bitmapscan', 'off', true);
        EXECUTE 'SELECT ARRAY(SELECT id ' || people || 'AND family_name = ANY ($7) AND search_name LIKE $2 ' || in_order || 'LIMIT $3)'
            INTO met
            USING organisation, pattern, page_size, edge_row.family_name, edge_row.given_name, edge_row.id, names;
        PERFORM set_config('enable_bitmapscan', 'on', true);
    END IF;
    RETURN QUERY EXECUTE 'SELECT * FROM person WHERE organisation_id = $1 AND id = ANY ($2) ' || in_order USING organisation, met;
END $$;

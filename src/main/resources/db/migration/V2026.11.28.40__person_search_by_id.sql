-- The edge of a page is named by the id alone: names stand in no address, so the function looks them up. A row that is not there
-- has nothing beyond it.
DROP FUNCTION search_people(text, text, text, uuid, boolean, int);

-- People by a fragment of their name, in the order of the register, a page at a time after (or before) a given row.
-- Owner-defined because LIKE is not leakproof: under row-level security it would not use its index.
CREATE FUNCTION search_people(fragment text, page_size int, edge uuid DEFAULT NULL, backwards boolean DEFAULT false)
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
        'AND search_name LIKE ''%'' || $1 || ''%'' '
        || CASE WHEN edge IS NULL THEN '' WHEN backwards THEN 'AND (family_name, given_name, id) < ($3, $4, $5) '
            ELSE 'AND (family_name, given_name, id) > ($3, $4, $5) ' END
        || CASE WHEN backwards THEN 'ORDER BY family_name DESC, given_name DESC, id DESC LIMIT $2'
            ELSE 'ORDER BY family_name, given_name, id LIMIT $2' END
    USING regexp_replace(fold(fragment), '([\\%_])', '\\\1', 'g'), page_size, edge_row.family_name, edge_row.given_name, edge_row.id;
END $$;

-- A place in a list of people is a person's id: names stay out of addresses, and so out of histories and logs.

DROP FUNCTION search_people(text, text, text, uuid, boolean, int);

-- People by a fragment of their name, in the order of the register, a page at a time after (or before) a given person.
-- Owner-defined because LIKE is not leakproof: under row-level security it would not use its index.
CREATE FUNCTION search_people(fragment text, edge_id uuid, backwards boolean, page_size int)
    RETURNS SETOF person STABLE
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    edge person;
BEGIN
    SELECT * INTO edge FROM person
    WHERE organisation_id = current_organisation() AND NOT is_public_visit() AND id = edge_id;
    RETURN QUERY EXECUTE
        'SELECT * FROM person WHERE organisation_id = current_organisation() AND NOT is_public_visit() '
        'AND search_name LIKE ''%'' || $1 || ''%'' '
        || CASE WHEN edge.id IS NULL THEN '' WHEN backwards THEN 'AND (family_name, given_name, id) < ($2, $3, $4) '
            ELSE 'AND (family_name, given_name, id) > ($2, $3, $4) ' END
        || CASE WHEN backwards THEN 'ORDER BY family_name DESC, given_name DESC, id DESC LIMIT $5'
            ELSE 'ORDER BY family_name, given_name, id LIMIT $5' END
    USING regexp_replace(fold(fragment), '([\\%_])', '\\\1', 'g'), edge.family_name, edge.given_name, edge.id, page_size;
END $$;

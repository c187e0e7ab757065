-- As in the search for people, a place in a list of participants is a person's id.

DROP FUNCTION search_participants(uuid, text, text, text, uuid, boolean, int);

-- Participants of a programme by a fragment of their name, in the order of the register, a page at a time after (or before) a
-- given person; without page_size all of them. Owner-defined for the same reason as search_people.
CREATE FUNCTION search_participants(programme uuid, fragment text, edge_id uuid, backwards boolean, page_size int)
    RETURNS TABLE (participation_id uuid, person_id uuid, given_name text, family_name text) STABLE
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    edge person;
BEGIN
    SELECT e.* INTO edge FROM person e
    WHERE e.organisation_id = current_organisation() AND NOT is_public_visit() AND e.id = edge_id;
    RETURN QUERY EXECUTE
        'SELECT a.id, p.id, p.given_name, p.family_name FROM person p '
        'JOIN participation a ON a.organisation_id = p.organisation_id AND a.person_id = p.id AND a.programme_id = $6 '
        'WHERE p.organisation_id = current_organisation() AND NOT is_public_visit() '
        'AND p.search_name LIKE ''%'' || $1 || ''%'' '
        || CASE WHEN edge.id IS NULL THEN '' WHEN backwards THEN 'AND (p.family_name, p.given_name, p.id) < ($2, $3, $4) '
            ELSE 'AND (p.family_name, p.given_name, p.id) > ($2, $3, $4) ' END
        || CASE WHEN backwards THEN 'ORDER BY p.family_name DESC, p.given_name DESC, p.id DESC LIMIT $5'
            ELSE 'ORDER BY p.family_name, p.given_name, p.id LIMIT $5' END
    USING regexp_replace(fold(fragment), '([\\%_])', '\\\1', 'g'), edge.family_name, edge.given_name, edge.id, page_size,
        programme;
END $$;

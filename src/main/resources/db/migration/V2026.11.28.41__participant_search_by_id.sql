-- As search_people: the edge of a page is named by the person's id alone.
DROP FUNCTION search_participants(uuid, text, text, text, uuid, boolean, int);

-- Participants of a programme by a fragment of their name, in the order of the register, a page at a time after (or before) a
-- given person; without page_size all of them. Owner-defined for the same reason as search_people.
CREATE FUNCTION search_participants(programme uuid, fragment text, page_size int, edge uuid DEFAULT NULL,
        backwards boolean DEFAULT false)
    RETURNS TABLE (participation_id uuid, person_id uuid, given_name text, family_name text) STABLE
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    edge_row person;
BEGIN
    IF edge IS NOT NULL THEN
        SELECT * INTO edge_row FROM person p WHERE p.organisation_id = current_organisation() AND p.id = edge;
    END IF;
    RETURN QUERY EXECUTE
        'SELECT a.id, p.id, p.given_name, p.family_name FROM person p '
        'JOIN participation a ON a.organisation_id = p.organisation_id AND a.person_id = p.id AND a.programme_id = $6 '
        'WHERE p.organisation_id = current_organisation() AND NOT is_public_visit() '
        'AND p.search_name LIKE ''%'' || $1 || ''%'' '
        || CASE WHEN edge IS NULL THEN '' WHEN backwards THEN 'AND (p.family_name, p.given_name, p.id) < ($3, $4, $5) '
            ELSE 'AND (p.family_name, p.given_name, p.id) > ($3, $4, $5) ' END
        || CASE WHEN backwards THEN 'ORDER BY p.family_name DESC, p.given_name DESC, p.id DESC LIMIT $2'
            ELSE 'ORDER BY p.family_name, p.given_name, p.id LIMIT $2' END
    USING regexp_replace(fold(fragment), '([\\%_])', '\\\1', 'g'), page_size, edge_row.family_name, edge_row.given_name, edge_row.id,
        programme;
END $$;

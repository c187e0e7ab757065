-- Of events that are counted by heads, and of passers-by, nobody stands on a sheet: whoever looks at a photograph can say that somebody
-- can be told whom they did not name. It is published nowhere then, since nobody knows what that somebody said (R13).

ALTER TABLE photo_look ADD COLUMN unnamed boolean NOT NULL DEFAULT false;
ALTER TABLE photo_look ADD CONSTRAINT photo_look_nobody_or_somebody CHECK (NOT (nobody AND unnamed));
COMMENT ON TABLE photo_look IS 'That somebody looked who can be told on a photograph. nobody: they said that nobody can. unnamed: they said that somebody can who is not among those named.';
CALL classify('photo_look', 'roster', 'programme', 'unnamed');

CREATE OR REPLACE FUNCTION public_photos()
    RETURNS TABLE (photo_id uuid, session_id uuid, on_day date, group_name text, description text) STABLE
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    SELECT p.id, s.id, e.on_day, CASE WHEN g.listed_publicly THEN g.name END, p.description
    FROM photo_publication n
        JOIN photo p ON p.organisation_id = n.organisation_id AND p.id = n.photo_id
        JOIN photo_look l ON l.organisation_id = p.organisation_id AND l.photo_id = p.id AND l.superseded_at IS NULL
        JOIN session s ON s.organisation_id = p.organisation_id AND s.id = p.session_id
        JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
        JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
    WHERE n.organisation_id = current_organisation() AND n.channel = 'web' AND n.superseded_at IS NULL
        AND NOT g.hidden_membership AND s.status NOT IN ('moved', 'annulled')
        AND NOT l.unnamed
        AND (l.nobody OR EXISTS (SELECT FROM photo_person i WHERE i.organisation_id = l.organisation_id AND i.look_id = l.id))
        AND NOT EXISTS (
            SELECT FROM photo_person i
                JOIN person h ON h.organisation_id = i.organisation_id AND h.id = i.person_id AND h.merged_into_id IS NULL
                LEFT JOIN consent c ON c.organisation_id = i.organisation_id AND c.person_id = i.person_id
                    AND c.subject = 'image_web' AND c.superseded_at IS NULL
            WHERE i.organisation_id = l.organisation_id AND i.look_id = l.id AND c.answer IS DISTINCT FROM 'given');
END;

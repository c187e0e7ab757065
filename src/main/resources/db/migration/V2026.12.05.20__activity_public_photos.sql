-- Photographs on an organisation's own site. A public visit sees no row about people, so functions of the owner ask for it, at each
-- request anew, whether a photograph is published there now and everybody who can be told on it agrees now (R13). What they give out
-- names nobody; nothing of a group with hidden membership is among it, and a group that is not listed is not named.

ALTER TABLE photo ADD COLUMN small_file_id uuid;
ALTER TABLE photo ADD FOREIGN KEY (organisation_id, small_file_id) REFERENCES file (organisation_id, id);
COMMENT ON TABLE photo IS 'A photograph of a session, without what the camera wrote into it. description: what is on it, for who does not see it. small_file_id: the same for lists; none of the oldest.';
CALL classify('photo', 'roster', 'programme', 'small_file_id');

CREATE FUNCTION public_photos()
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
        AND (l.nobody OR EXISTS (SELECT FROM photo_person i WHERE i.organisation_id = l.organisation_id AND i.look_id = l.id))
        AND NOT EXISTS (
            SELECT FROM photo_person i
                LEFT JOIN consent c ON c.organisation_id = i.organisation_id AND c.person_id = i.person_id
                    AND c.subject = 'image_web' AND c.superseded_at IS NULL
            WHERE i.organisation_id = l.organisation_id AND i.look_id = l.id AND c.answer IS DISTINCT FROM 'given');
END;

-- The enciphered dots of one of them, and the organisation's key set, which opens under the installation's master key alone.
CREATE FUNCTION public_photo(asked uuid, in_small boolean)
    RETURNS TABLE (content_id uuid, wrapped_keyset bytea, enciphered bytea) STABLE
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    SELECT f.content_id, k.wrapped_keyset,
        (SELECT string_agg(c.bytes, ''::bytea ORDER BY c.number) FROM file_chunk c
            WHERE c.organisation_id = f.organisation_id AND c.content_id = f.content_id)
    FROM public_photos() v
        JOIN photo p ON p.organisation_id = current_organisation() AND p.id = v.photo_id
        JOIN file f ON f.organisation_id = p.organisation_id AND f.kind = 'photo'
            AND f.id = CASE WHEN in_small THEN coalesce(p.small_file_id, p.file_id) ELSE p.file_id END
        JOIN organisation_key k ON k.organisation_id = p.organisation_id AND k.purpose = 'content'
    WHERE v.photo_id = asked;
END;

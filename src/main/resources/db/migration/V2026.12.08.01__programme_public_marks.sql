-- The strips of logos on papers that visitors take from the public site, as on all others. A public visit sees no files: this gives out
-- the visited organisation's own, enciphered, with its key set, which opens under the installation's master key alone.

CALL let_owner_functions_read('programme_marks');

-- Those of the programmes that have one, in the order in which they were asked for.
CREATE FUNCTION public_programme_marks(programmes uuid[])
    RETURNS TABLE (wording text, content_id uuid, wrapped_keyset bytea, enciphered bytea) STABLE
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    SELECT m.wording, f.content_id, k.wrapped_keyset,
        (SELECT string_agg(c.bytes, ''::bytea ORDER BY c.number) FROM file_chunk c
            WHERE c.organisation_id = f.organisation_id AND c.content_id = f.content_id)
    FROM programme_marks m
        JOIN file f ON f.organisation_id = m.organisation_id AND f.id = m.file_id
        JOIN organisation_key k ON k.organisation_id = f.organisation_id AND k.purpose = 'content'
    WHERE m.organisation_id = current_organisation() AND m.superseded_at IS NULL AND m.programme_id = ANY (programmes)
    ORDER BY array_position(programmes, m.programme_id);
END;

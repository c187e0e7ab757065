-- The whole text of the standards of protection of minors, for everybody. A public visit sees no files: these give out the one of the
-- visited organisation's version in force on a day, and nothing of any other.

CREATE FUNCTION public_standards_text(on_day date)
    RETURNS TABLE (file_id uuid, name text, media_type text, size_bytes bigint) STABLE
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    SELECT f.id, f.name, f.media_type, c.size_bytes
    FROM (SELECT s.organisation_id, s.file_id FROM protection_standards s
            WHERE s.organisation_id = current_organisation() AND s.superseded_at IS NULL AND s.valid_from <= on_day
            ORDER BY s.valid_from DESC, s.recorded_at DESC LIMIT 1) v
        JOIN file f ON f.organisation_id = v.organisation_id AND f.id = v.file_id
        JOIN file_content c ON c.organisation_id = f.organisation_id AND c.id = f.content_id;
END;

-- Its enciphered content, and the organisation's key set, which opens under the installation's master key alone.
CREATE FUNCTION public_standards_content(on_day date)
    RETURNS TABLE (content_id uuid, wrapped_keyset bytea, enciphered bytea) STABLE
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    SELECT f.content_id, k.wrapped_keyset,
        (SELECT string_agg(c.bytes, ''::bytea ORDER BY c.number) FROM file_chunk c
            WHERE c.organisation_id = f.organisation_id AND c.content_id = f.content_id)
    FROM public_standards_text(on_day) t
        JOIN file f ON f.organisation_id = current_organisation() AND f.id = t.file_id
        JOIN organisation_key k ON k.organisation_id = f.organisation_id AND k.purpose = 'content';
END;

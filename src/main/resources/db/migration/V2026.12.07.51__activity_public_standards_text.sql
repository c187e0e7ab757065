-- The whole text of the standards of protection of minors, for everybody. A public visit sees no files: these give out the one of the
-- visited organisation's version in force on a day, and nothing of any other. Whoever handed one in before was told that it is for
-- the staff: it stays so, until the next version is published.

ALTER TABLE protection_standards ADD text_is_public boolean NOT NULL DEFAULT false;
ALTER TABLE protection_standards ALTER text_is_public SET DEFAULT true;
COMMENT ON COLUMN protection_standards.text_is_public IS 'Whether the whole text is on the public site, as the act asks; not where it was handed in before the site showed it.';
CALL classify('protection_standards', 'public', 'organisation', 'text_is_public');

CREATE FUNCTION public_standards_text(on_day date)
    RETURNS TABLE (file_id uuid, media_type text, size_bytes bigint) STABLE
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    SELECT f.id, f.media_type, c.size_bytes
    FROM (SELECT s.organisation_id, s.file_id, s.text_is_public FROM protection_standards s
            WHERE s.organisation_id = current_organisation() AND s.superseded_at IS NULL AND s.valid_from <= on_day
            ORDER BY s.valid_from DESC, s.recorded_at DESC LIMIT 1) v
        JOIN file f ON f.organisation_id = v.organisation_id AND f.id = v.file_id
        JOIN file_content c ON c.organisation_id = f.organisation_id AND c.id = f.content_id
    WHERE v.text_is_public;
END;

-- Which content that is, and the organisation's key set, which opens under the installation's master key alone.
CREATE FUNCTION public_standards_content(on_day date)
    RETURNS TABLE (content_id uuid, wrapped_keyset bytea) STABLE
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    SELECT f.content_id, k.wrapped_keyset
    FROM public_standards_text(on_day) t
        JOIN file f ON f.organisation_id = current_organisation() AND f.id = t.file_id
        JOIN organisation_key k ON k.organisation_id = f.organisation_id AND k.purpose = 'content';
END;

-- The enciphered content piece by piece, from 0, so that nobody holds the whole of it.
CREATE FUNCTION public_standards_chunk(on_day date, number_of_chunk int) RETURNS SETOF bytea STABLE
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    SELECT c.bytes FROM public_standards_content(on_day) t
        JOIN file_chunk c ON c.organisation_id = current_organisation() AND c.content_id = t.content_id
    WHERE c.number = number_of_chunk;
END;

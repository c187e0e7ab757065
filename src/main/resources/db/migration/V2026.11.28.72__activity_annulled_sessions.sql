-- A session that was recorded as held by mistake is annulled, never erased: it stays with its sheet and the reason, counts nowhere
-- from that moment on, and still counts in what was known before it. An annulment is final, so one moment is all its history.

ALTER TABLE session DROP CONSTRAINT session_status_check;
ALTER TABLE session ADD CONSTRAINT session_status_check
    CHECK (status IN ('planned', 'held', 'moved', 'cancelled', 'annulled'));
ALTER TABLE session ADD COLUMN annulled_at timestamptz;
ALTER TABLE session ADD CHECK ((status = 'annulled') = (annulled_at IS NOT NULL));
ALTER TABLE session ADD CHECK (status <> 'annulled' OR status_reason IS NOT NULL);
COMMENT ON TABLE session IS 'One dated meeting of a group: planned, held, moved, cancelled, or annulled where it was recorded by mistake; never erased. Its time and room are its calendar entry''s.';
CALL classify('session', 'public', 'organisation', 'annulled_at');

CREATE FUNCTION refuse_reviving() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'an annulled session stays annulled' USING ERRCODE = 'check_violation', CONSTRAINT = 'session_annulled';
END $$;
CREATE TRIGGER refuse_reviving BEFORE UPDATE ON session
    FOR EACH ROW WHEN (OLD.annulled_at IS NOT NULL AND NEW.annulled_at IS DISTINCT FROM OLD.annulled_at)
    EXECUTE FUNCTION refuse_reviving();

-- As before; what never took place is in no calendar of the public.
CREATE OR REPLACE FUNCTION public_sessions(from_at timestamptz, to_at timestamptz, only_of uuid DEFAULT NULL)
    RETURNS TABLE (organisation_id uuid, session_id uuid, group_name text, group_kind text, topic text, period tstzrange,
        status text, status_reason text, room_name text, venue_name text, venue_address text) STABLE
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    SELECT s.organisation_id, s.id, g.name, g.kind, s.topic, e.period, s.status, s.status_reason, r.name, v.name, v.street_address
    FROM (
            SELECT o.organisation_id, o.id, o.period, o.room_id FROM calendar_entry o
            WHERE o.organisation_id = only_of AND lower(o.period) >= from_at AND lower(o.period) < to_at
            UNION ALL
            SELECT a.organisation_id, a.id, a.period, a.room_id FROM calendar_entry a
            WHERE only_of IS NULL AND lower(a.period) >= from_at AND lower(a.period) < to_at
        ) e
        JOIN session s ON s.organisation_id = e.organisation_id AND s.entry_id = e.id
        JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
        LEFT JOIN room r ON r.organisation_id = e.organisation_id AND r.id = e.room_id
        LEFT JOIN venue v ON v.organisation_id = r.organisation_id AND v.id = r.venue_id
    WHERE g.listed_publicly AND s.status NOT IN ('moved', 'annulled')
    ORDER BY lower(e.period), g.name, s.id;
END;

-- As before, without what never took place.
CREATE OR REPLACE FUNCTION sessions_shared_with_us(from_at timestamptz, to_at timestamptz)
    RETURNS TABLE (session_id uuid, organisation_name text, group_name text, topic text, period tstzrange, status text,
        room_name text, venue_name text, present bigint) STABLE
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    SELECT s.id, o.name, g.name, s.topic, e.period, s.status, r.name, v.name,
        (SELECT count(*) FROM attendance a WHERE a.organisation_id = s.organisation_id AND a.session_id = s.id
            AND a.superseded_at IS NULL AND a.status = 'present')
    FROM shared_session h
        JOIN session s ON s.organisation_id = h.organisation_id AND s.id = h.session_id
        JOIN organisation o ON o.id = s.organisation_id
        JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
        JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
        LEFT JOIN room r ON r.organisation_id = e.organisation_id AND r.id = e.room_id
        LEFT JOIN venue v ON v.organisation_id = r.organisation_id AND v.id = r.venue_id
    WHERE h.partner_organisation_id = current_organisation() AND h.ended_at IS NULL AND NOT is_public_visit()
        AND s.status <> 'annulled' AND lower(e.period) >= from_at AND lower(e.period) < to_at
    ORDER BY lower(e.period), s.id;
END;

-- A partner learns where to a shared session was moved. Otherwise as before.

DROP FUNCTION sessions_shared_with_us(timestamptz, timestamptz);

CREATE FUNCTION sessions_shared_with_us(from_at timestamptz, to_at timestamptz)
    RETURNS TABLE (session_id uuid, organisation_name text, group_name text, topic text, period tstzrange, status text,
        moved_period tstzrange, room_name text, venue_name text, present bigint) STABLE
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    SELECT s.id, o.name, g.name, s.topic, e.period, s.status, n.period, r.name, v.name,
        (SELECT count(*) FROM attendance a WHERE a.organisation_id = s.organisation_id AND a.session_id = s.id
            AND a.superseded_at IS NULL AND a.status = 'present')
    FROM shared_session h
        JOIN session s ON s.organisation_id = h.organisation_id AND s.id = h.session_id
        JOIN organisation o ON o.id = s.organisation_id
        JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
        JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
        LEFT JOIN session n ON n.organisation_id = s.organisation_id AND n.id = s.moved_to_id
        LEFT JOIN room r ON r.organisation_id = e.organisation_id AND r.id = e.room_id
        LEFT JOIN venue v ON v.organisation_id = r.organisation_id AND v.id = r.venue_id
    WHERE h.partner_organisation_id = current_organisation() AND h.ended_at IS NULL AND NOT is_public_visit()
        AND s.status <> 'annulled' AND lower(e.period) >= from_at AND lower(e.period) < to_at
    ORDER BY lower(e.period), s.id;
END;

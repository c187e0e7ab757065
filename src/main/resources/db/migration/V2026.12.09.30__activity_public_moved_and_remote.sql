-- A session that was moved stays in the public calendar on its old day, with the time that it was moved to; and of each session it is told
-- whether it is remote, but never by which link. Otherwise as before.

CALL let_owner_functions_read('remote_session');

DROP FUNCTION public_sessions(timestamptz, timestamptz, uuid);

CREATE FUNCTION public_sessions(from_at timestamptz, to_at timestamptz, only_of uuid DEFAULT NULL)
    RETURNS TABLE (organisation_id uuid, session_id uuid, group_name text, group_kind text, age_from int, age_to int,
        community_id uuid, community_name text, topic text, period tstzrange, status text, status_reason text, venue_id uuid,
        room_name text, venue_name text, venue_address text, remote boolean, moved_to uuid, moved_period tstzrange) STABLE
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    SELECT s.organisation_id, s.id, g.name, g.kind, g.age_from, g.age_to,
        (SELECT first.id FROM community first WHERE first.organisation_id = c.organisation_id AND first.name = c.name
            ORDER BY first.id LIMIT 1),
        c.name, s.topic, e.period, s.status,
        s.status_reason, v.id, r.name, v.name, v.street_address, m.id IS NOT NULL, n.id, n.period
    FROM (
            SELECT o.organisation_id, o.id, o.period, o.on_day, o.room_id FROM calendar_entry o
            WHERE o.organisation_id = only_of AND lower(o.period) >= from_at AND lower(o.period) < to_at
            UNION ALL
            SELECT a.organisation_id, a.id, a.period, a.on_day, a.room_id FROM calendar_entry a
            WHERE only_of IS NULL AND lower(a.period) >= from_at AND lower(a.period) < to_at
        ) e
        JOIN session s ON s.organisation_id = e.organisation_id AND s.entry_id = e.id
        JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
        LEFT JOIN group_programme p ON p.organisation_id = g.organisation_id AND p.group_id = g.id AND p.period @> e.on_day
        LEFT JOIN community c ON c.organisation_id = p.organisation_id AND c.id = p.community_id
        LEFT JOIN room r ON r.organisation_id = e.organisation_id AND r.id = e.room_id
        LEFT JOIN venue v ON v.organisation_id = r.organisation_id AND v.id = r.venue_id
        LEFT JOIN session n ON n.organisation_id = s.organisation_id AND n.id = s.moved_to_id
        LEFT JOIN remote_session m ON m.organisation_id = s.organisation_id AND m.session_id = s.id AND m.superseded_at IS NULL
    WHERE g.listed_publicly AND s.status <> 'annulled'
    ORDER BY lower(e.period), g.name, s.id;
END;

ALTER FUNCTION public_sessions(timestamptz, timestamptz, uuid) SET plan_cache_mode = force_custom_plan;

-- The calendar of one town reads that town's entries only, and the joint one only those of its days.

CREATE INDEX calendar_entry_by_start_of_all ON calendar_entry (lower(period));

DROP FUNCTION public_sessions(timestamptz, timestamptz);

-- The public calendar: planned, held and cancelled sessions of publicly listed groups, from (inclusive) to (exclusive), of one
-- organisation or, without one, of all. Two branches, because one condition for both would leave the planner without either index.
CREATE FUNCTION public_sessions(from_at timestamptz, to_at timestamptz, only_of uuid DEFAULT NULL)
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
    WHERE g.listed_publicly AND s.status <> 'moved'
    ORDER BY lower(e.period), g.name, s.id;
END;

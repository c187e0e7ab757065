-- What residents narrow the public calendar down by comes along with each session: its community on that day, its place and the age
-- that its group is for. To residents communities of one name are one, whichever programmes work with them: the id is that of the first.
-- Otherwise as before.

CALL let_owner_functions_read('group_programme');
CALL let_owner_functions_read('community');

DROP FUNCTION public_sessions(timestamptz, timestamptz, uuid);

CREATE FUNCTION public_sessions(from_at timestamptz, to_at timestamptz, only_of uuid DEFAULT NULL)
    RETURNS TABLE (organisation_id uuid, session_id uuid, group_name text, group_kind text, age_from int, age_to int,
        community_id uuid, community_name text, topic text, period tstzrange, status text, status_reason text, venue_id uuid,
        room_name text, venue_name text, venue_address text) STABLE
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    SELECT s.organisation_id, s.id, g.name, g.kind, g.age_from, g.age_to,
        (SELECT first.id FROM community first WHERE first.organisation_id = c.organisation_id AND first.name = c.name
            ORDER BY first.id LIMIT 1),
        c.name, s.topic, e.period, s.status,
        s.status_reason, v.id, r.name, v.name, v.street_address
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
    WHERE g.listed_publicly AND s.status NOT IN ('moved', 'annulled')
    ORDER BY lower(e.period), g.name, s.id;
END;

-- When the exclusive rooms of one organisation are taken by what is not in its public calendar: the time and the room, and not by
-- what. Bookings that touch are one time, so that not even their number is told.
CREATE FUNCTION public_busy_times(from_at timestamptz, to_at timestamptz, only_of uuid)
    RETURNS TABLE (period tstzrange, venue_id uuid, room_name text, venue_name text, venue_address text) STABLE
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    SELECT b.period, v.id, r.name, v.name, v.street_address
    FROM (
            SELECT e.room_id, unnest(range_agg(e.period)) AS period FROM calendar_entry e
            WHERE e.organisation_id = only_of AND lower(e.period) >= from_at AND lower(e.period) < to_at
                AND e.occupies AND e.room_id IS NOT NULL
                AND NOT EXISTS (
                    SELECT FROM session s
                        JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                    WHERE s.organisation_id = e.organisation_id AND s.entry_id = e.id AND g.listed_publicly)
            GROUP BY e.room_id
        ) b
        JOIN room r ON r.organisation_id = only_of AND r.id = b.room_id AND r.parallel_sessions = 1
        JOIN venue v ON v.organisation_id = r.organisation_id AND v.id = r.venue_id
    ORDER BY lower(b.period), v.name, r.name;
END;

-- Sessions that were moved or called off, what became of them in the end, and whom that is news for.
-- Built anew whenever anything here or in a migration changes: docs/architecture.md, "The database", which stand here as ${schema}.

CREATE VIEW known_guardian_call WITH (security_invoker = true) AS
    SELECT *, reached_by_call(result) AS reached FROM guardian_call WHERE recorded_at <= known_at();

CREATE VIEW changed_session WITH (security_invoker = true) AS
    WITH RECURSIVE way AS (
        SELECT organisation_id, id AS session_id, moved_to_id AS next_id, id AS last_id, moved_to_id AS after_id,
            coalesce(change_id, id) AS latest_change, status_reason AS reason, 1 AS changes
        FROM session WHERE status IN ('moved', 'cancelled')
        UNION ALL
        SELECT w.organisation_id, w.session_id, w.next_id, n.id, n.moved_to_id,
            CASE WHEN n.status IN ('moved', 'cancelled') THEN coalesce(n.change_id, n.id) ELSE w.latest_change END,
            CASE WHEN n.status IN ('moved', 'cancelled') THEN n.status_reason ELSE w.reason END,
            w.changes + (n.status IN ('moved', 'cancelled'))::int
        FROM way w JOIN session n ON n.organisation_id = w.organisation_id AND n.id = w.after_id
    )
    SELECT w.organisation_id, w.session_id, s.group_id, e.on_day, s.period, s.created_at, w.next_id,
        coalesce(s.change_id, s.id) AS change, w.latest_change, w.reason, w.changes, l.id AS last_id, l.status AS last_status,
        CASE WHEN l.status = 'cancelled' THEN 'cancelled' ELSE 'moved' END AS about, upper(l.period) AS last_until,
        CASE WHEN l.status = 'cancelled' THEN timestamptz 'epoch' ELSE l.created_at END AS since,
        count(*) OVER (PARTITION BY w.organisation_id, l.id) AS dates
    FROM way w
        JOIN session s ON s.organisation_id = w.organisation_id AND s.id = w.session_id
        JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
        JOIN session l ON l.organisation_id = w.organisation_id AND l.id = w.last_id
    WHERE w.after_id IS NULL;
COMMENT ON VIEW changed_session IS 'Each session that was moved or called off, and the one that became of it last. latest_change: what made it so, the same for sessions that were changed together, with its reason. changes: how many lie between the two. since: whoever is told from then on learns what is so in the end. dates: how many sessions became the last one.';

CREATE VIEW expected_at_session WITH (security_invoker = true) AS
    SELECT s.organisation_id, s.id AS session_id, n.person_id AS who, false AS guardian
    FROM session s
        JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
        JOIN place_span n ON n.organisation_id = s.organisation_id AND n.group_id = s.group_id
            AND n.from_on <= e.on_day AND n.until_on > e.on_day
    WHERE NOT EXISTS (SELECT FROM known_trip_file f WHERE f.organisation_id = s.organisation_id AND f.session_id = s.id)
    UNION ALL
    SELECT organisation_id, session_id, person_id, false FROM known_trip_place WHERE going
    UNION ALL
    SELECT organisation_id, session_id, coalesce(membership_id, helper_id), true FROM known_trip_guardian;
COMMENT ON VIEW expected_at_session IS 'Whom a change of a session concerns: whoever has a place in the group that day; of a trip with a file who goes along, and its guardians, by their membership or as helpers.';

CREATE VIEW told_of_move WITH (security_invoker = true) AS
    SELECT c.organisation_id, c.last_id, t.who, t.recorded_at
    FROM changed_session c
        JOIN (
            SELECT organisation_id, session_id, person_id AS who, recorded_at FROM change_message_state
            WHERE about = 'moved' AND NOT failed
            UNION ALL
            SELECT organisation_id, session_id, person_id, recorded_at FROM known_change_call
            WHERE about = 'moved' AND reached
            UNION ALL
            SELECT k.organisation_id, g.session_id, coalesce(g.membership_id, g.helper_id), k.recorded_at
            FROM known_guardian_call k JOIN trip_guardian g ON g.organisation_id = k.organisation_id AND g.id = k.trip_guardian_id
            WHERE k.about = 'moved' AND k.reached
        ) t ON t.organisation_id = c.organisation_id AND t.session_id = c.session_id;
COMMENT ON VIEW told_of_move IS 'When somebody learned of the date that a session had at that moment.';

CREATE VIEW news_of_change WITH (security_invoker = true) AS
    SELECT c.*, x.who, x.guardian
    FROM changed_session c
        JOIN expected_at_session x ON x.organisation_id = c.organisation_id AND x.session_id = c.session_id
        LEFT JOIN session n ON n.organisation_id = c.organisation_id AND n.id = c.next_id
        CROSS JOIN LATERAL (SELECT max(t.recorded_at) AS told_at FROM told_of_move t
            WHERE c.dates > 1 AND t.organisation_id = c.organisation_id AND t.last_id = c.last_id AND t.who = x.who
                AND (c.about = 'cancelled' OR t.recorded_at < c.since)) k
    WHERE c.dates = 1
        OR ((k.told_at IS NULL OR n.created_at IS NULL OR k.told_at < n.created_at)
            AND (k.told_at >= c.created_at
                OR NOT EXISTS (SELECT FROM changed_session f
                        JOIN expected_at_session y ON y.organisation_id = f.organisation_id AND y.session_id = f.session_id
                    WHERE f.organisation_id = c.organisation_id AND f.last_id = c.last_id AND f.changes > c.changes AND y.who = x.who)));
COMMENT ON VIEW news_of_change IS 'To whom it is news what became of a session: each stands at the last date that they were told of before, and who was told of none at their first.';

CREATE VIEW latest_notice WITH (security_invoker = true) AS
    SELECT DISTINCT ON (n.organisation_id, n.who, coalesce(c.last_id, n.session_id), c.session_id IS NULL)
        n.organisation_id, n.id, n.session_id, n.who, n.told, n.expires_on
    FROM (
            SELECT organisation_id, id, session_id, membership_id AS who, written OR reached AS told, 'infinity'::date AS expires_on
            FROM leader_notice_state
            UNION ALL
            SELECT organisation_id, id, session_id, sign_up_id, written OR reached, expires_on FROM sign_up_notice_state
        ) n
        LEFT JOIN changed_session c ON c.organisation_id = n.organisation_id AND c.session_id = n.session_id
    ORDER BY n.organisation_id, n.who, coalesce(c.last_id, n.session_id), c.session_id IS NULL, c.changes;
COMMENT ON VIEW latest_notice IS 'Of a session that was moved more than once each colleague, and each sign-up without an answer, has the news of its latest change that concerns them; who leads what is planned is news of its own.';

GRANT SELECT ON known_guardian_call, changed_session, expected_at_session, told_of_move, news_of_change, latest_notice TO mors_app;

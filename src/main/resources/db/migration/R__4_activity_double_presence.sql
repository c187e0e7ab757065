-- Who was at two sessions at one time, and why, as known at the moment that known_at() says.
-- Built anew whenever anything here or in a migration changes: docs/architecture.md, "The database", which stand here as ${schema}.

CREATE VIEW known_double_presence_explanation WITH (security_invoker = true) AS
    SELECT * FROM double_presence_explanation
    WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());

-- Both sessions of a pair have a row of their own. None lasts a whole day, so that two at one time are on the same day or on two in
-- turn; by their days, which a list can be asked for under row-level security as a range cannot, each is compared with few others.
-- Whoever came late or left early was there for the rest only.
CREATE VIEW double_presence WITH (security_invoker = true) AS
    WITH pair AS (
        SELECT s.organisation_id, s.session_id, s.group_id, s.on_day, s.period, o.session_id AS other_session_id,
            o.group_id AS other_group_id, o.period AS other_period
        FROM session_as_known s
            CROSS JOIN LATERAL (VALUES (s.on_day - 1), (s.on_day), (s.on_day + 1)) AS d (day)
            JOIN session_as_known o ON o.organisation_id = s.organisation_id AND o.on_day = d.day
                AND o.period && s.period AND o.session_id <> s.session_id
        WHERE s.held AND o.held
    ), met AS (
        SELECT p.*, a.person_id, CASE WHEN t.from_at < t.to_at THEN tstzrange(t.from_at, t.to_at) END AS overlap
        FROM pair p
            JOIN known_attendance a ON a.organisation_id = p.organisation_id AND a.session_id = p.session_id AND a.status = 'present'
            JOIN known_attendance b ON b.organisation_id = p.organisation_id AND b.session_id = p.other_session_id
                AND b.person_id = a.person_id AND b.status = 'present'
            CROSS JOIN LATERAL (SELECT
                greatest(lower(p.period) + make_interval(mins => coalesce(a.late_minutes, 0)),
                    lower(p.other_period) + make_interval(mins => coalesce(b.late_minutes, 0))) AS from_at,
                least(upper(p.period) - make_interval(mins => coalesce(a.left_early_minutes, 0)),
                    upper(p.other_period) - make_interval(mins => coalesce(b.left_early_minutes, 0))) AS to_at) t
    )
    SELECT m.organisation_id, m.person_id, m.session_id, m.group_id, m.on_day, m.period, m.other_session_id, m.other_group_id,
        m.other_period, m.overlap, x.reason, x.recorded_at AS explained_at, x.recorded_by AS explained_by,
        NOT o.hidden_membership OR g.hidden_membership AND NOT EXISTS (SELECT FROM group_facilitator f
            JOIN group_facilitator h ON h.organisation_id = f.organisation_id AND h.membership_id = f.membership_id
                AND h.group_id = m.other_group_id AND h.ended_at IS NULL
            JOIN membership w ON w.organisation_id = f.organisation_id AND w.id = f.membership_id AND w.ended_at IS NULL
            WHERE f.organisation_id = m.organisation_id AND f.group_id = m.group_id AND f.ended_at IS NULL) AS here_told
    FROM met m
        JOIN activity_group g ON g.organisation_id = m.organisation_id AND g.id = m.group_id
        JOIN activity_group o ON o.organisation_id = m.organisation_id AND o.id = m.other_group_id
        LEFT JOIN known_double_presence_explanation x ON x.organisation_id = m.organisation_id AND x.person_id = m.person_id
            AND x.session_id = least(m.session_id, m.other_session_id)
            AND x.other_session_id = greatest(m.session_id, m.other_session_id) AND x.overlap = m.overlap
    WHERE m.overlap IS NOT NULL;
COMMENT ON VIEW double_presence IS 'People present at two sessions at one time; reason where somebody explained that time. here_told: whether whoever may know the people of this group is told, and not only who may know those of the other: the other does not hide its members, or both do and nobody leads both.';

GRANT SELECT ON known_double_presence_explanation, double_presence TO mors_app;

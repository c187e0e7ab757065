-- Bills as known at the moment that known_at() says, and the sessions that each of them is for.
-- Built anew whenever anything here or in a migration changes: docs/architecture.md, "The database", which stand here as ${schema}.

CREATE VIEW known_bill WITH (security_invoker = true) AS
    SELECT * FROM bill WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_bill_explanation WITH (security_invoker = true) AS
    SELECT * FROM bill_explanation WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());

CREATE VIEW session_of_bill WITH (security_invoker = true) AS
    SELECT b.organisation_id, b.id AS bill_id, s.id AS session_id, s.status <> 'planned' AS held, t.period, b.membership_id,
        (extract(epoch FROM upper(t.period) - lower(t.period)) / 60)::int AS minutes
    FROM known_bill b
        JOIN calendar_entry e ON e.organisation_id = b.organisation_id AND b.period @> e.on_day
        JOIN session s ON s.organisation_id = e.organisation_id AND s.entry_id = e.id AND (b.group_id IS NULL OR b.group_id = s.group_id)
        LEFT JOIN session_before_correction c ON c.organisation_id = s.organisation_id AND c.session_id = s.id
        CROSS JOIN LATERAL (SELECT coalesce(c.period, e.period) AS period) t
    WHERE (s.status IN ('planned', 'held') OR s.annulled_at > known_at()) AND (b.membership_id IS NULL OR EXISTS (SELECT FROM staff_at_session w
        WHERE w.organisation_id = s.organisation_id AND w.session_id = s.id AND w.membership_id = b.membership_id));
COMMENT ON VIEW session_of_bill IS 'Sessions that a bill is for, held or not yet confirmed.';

GRANT SELECT ON known_bill, known_bill_explanation, session_of_bill TO mors_app;

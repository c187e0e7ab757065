-- Bills as known at the moment that known_at() says, and the sessions that each of them is for.
-- Built anew whenever anything here or in a migration changes: docs/architecture.md, "The database", which stand here as ${schema}.

CREATE VIEW known_bill WITH (security_invoker = true) AS
    SELECT b.organisation_id, b.id, b.issuer, b.number, b.issued_on, b.period, b.membership_id, b.group_id, b.hour_minutes,
        b.billed_hours, b.rate, b.amount, coalesce(b.file_id, p.file_id) AS file_id, b.recorded_at, b.recorded_by, b.superseded_at
    FROM bill b
        LEFT JOIN bill_paper p ON p.organisation_id = b.organisation_id AND p.bill_id = b.id
            AND p.recorded_at <= known_at() AND (p.superseded_at IS NULL OR p.superseded_at > known_at())
    WHERE b.recorded_at <= known_at() AND (b.superseded_at IS NULL OR b.superseded_at > known_at());
CREATE VIEW known_bill_explanation WITH (security_invoker = true) AS
    SELECT * FROM bill_explanation WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());

CREATE VIEW session_of_bill WITH (security_invoker = true) AS
    SELECT b.organisation_id, b.id AS bill_id, s.session_id, s.held, s.period, b.membership_id,
        (extract(epoch FROM upper(s.period) - lower(s.period)) / 60)::int AS minutes
    FROM known_bill b
        JOIN session_as_known s ON s.organisation_id = b.organisation_id AND b.period @> s.on_day
            AND (b.group_id IS NULL OR b.group_id = s.group_id)
    WHERE (s.status = 'planned' OR s.held) AND (b.membership_id IS NULL OR EXISTS (SELECT FROM staff_at_session w
        WHERE w.organisation_id = s.organisation_id AND w.session_id = s.session_id AND w.membership_id = b.membership_id));
COMMENT ON VIEW session_of_bill IS 'Sessions that a bill is for, held or not yet confirmed.';

GRANT SELECT ON known_bill, known_bill_explanation, session_of_bill TO mors_app;

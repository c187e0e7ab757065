-- Refunds as known at the moment that known_at() says.
-- Built anew whenever anything here or in a migration changes: docs/architecture.md, "The database", which stand here as ${schema}.

CREATE VIEW known_refund_request WITH (security_invoker = true) AS
    SELECT * FROM refund_request WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_refund_decision WITH (security_invoker = true) AS
    SELECT * FROM refund_decision WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_refund_payment WITH (security_invoker = true) AS
    SELECT * FROM refund_payment WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW recorded_refund_payment WITH (security_invoker = true) AS
    SELECT y.*, b.reason AS taken_back_reason, b.recorded_at AS taken_back_at, b.recorded_by AS taken_back_by
    FROM refund_payment y
        LEFT JOIN refund_payment_taken_back b ON b.organisation_id = y.organisation_id AND b.payment_id = y.id
            AND b.recorded_at <= known_at()
    WHERE y.recorded_at <= known_at();
COMMENT ON VIEW recorded_refund_payment IS 'All payments that were recorded, also those that were taken back, with the reason.';

-- What is paid back is for presence: no way to a remote class, no minutes that somebody missed, and nothing after the exit, where either
-- the exit or the sheet is wrong until somebody explains it.
CREATE VIEW day_of_support WITH (security_invoker = true) AS
    SELECT o.organisation_id, o.participation_id, o.given_on,
        sum(minutes_present((extract(epoch FROM o.duration) / 60)::int, a.late_minutes, a.left_early_minutes))::int AS minutes,
        bool_or(r.id IS NULL) AS travelled
    FROM support_of_activity o
        JOIN known_attendance a ON a.organisation_id = o.organisation_id AND a.session_id = o.session_id AND a.person_id = o.person_id
        LEFT JOIN known_remote_session r ON r.organisation_id = o.organisation_id AND r.session_id = o.session_id
        LEFT JOIN known_exit x ON x.organisation_id = o.organisation_id AND x.participation_id = o.participation_id
    WHERE x.id IS NULL OR o.given_on <= x.exited_on
    GROUP BY o.organisation_id, o.participation_id, o.given_on;
COMMENT ON VIEW day_of_support IS 'Days until the exit on which a participant was present, for how many minutes, and whether anywhere but at remote classes.';

GRANT SELECT ON known_refund_request, known_refund_decision, known_refund_payment, recorded_refund_payment, day_of_support TO mors_app;

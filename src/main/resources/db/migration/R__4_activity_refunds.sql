-- Refunds as known at the moment that known_at() says.
-- Built anew whenever anything here or in a migration changes: docs/architecture.md, "The database", which stand here as ${schema}.

CREATE VIEW known_refund_request WITH (security_invoker = true) AS
    SELECT * FROM refund_request WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_refund_decision WITH (security_invoker = true) AS
    SELECT * FROM refund_decision WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_refund_payment WITH (security_invoker = true) AS
    SELECT * FROM refund_payment WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());

CREATE VIEW day_of_support WITH (security_invoker = true) AS
    SELECT organisation_id, participation_id, given_on, (extract(epoch FROM sum(duration)) / 60)::int AS minutes
    FROM support_of_activity GROUP BY organisation_id, participation_id, given_on;
COMMENT ON VIEW day_of_support IS 'Days on which a participant was present, and for how many minutes.';

GRANT SELECT ON known_refund_request, known_refund_decision, known_refund_payment, day_of_support TO mors_app;

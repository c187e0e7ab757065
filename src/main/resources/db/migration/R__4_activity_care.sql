-- Staff for children, as known at the moment that known_at() says.
-- Built anew whenever anything here or in a migration changes: docs/architecture.md, "The database", which stand here as ${schema}.

CREATE VIEW known_care_explanation WITH (security_invoker = true) AS
    SELECT * FROM care_explanation WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());

GRANT SELECT ON known_care_explanation TO mors_app;

-- What was handed out, as known at the moment that known_at() says.
-- Built anew whenever anything here or in a migration changes: docs/architecture.md, "The database", which stand here as ${schema}.

CREATE VIEW known_handout WITH (security_invoker = true) AS
    SELECT * FROM handout WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());

GRANT SELECT ON known_handout TO mors_app;

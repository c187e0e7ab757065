-- Papers of cases as known at the moment that known_at() says.
-- Built anew whenever anything here or in a migration changes: docs/architecture.md, "The database", which stand here as ${schema}.

CREATE VIEW known_case_paper WITH (security_invoker = true) AS
    SELECT * FROM case_paper WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());

GRANT SELECT ON known_case_paper TO mors_app;

CREATE VIEW known_signed_copy WITH (security_invoker = true) AS
    SELECT * FROM signed_copy WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());

GRANT SELECT ON known_signed_copy TO mors_app;

-- Which pages of scans are filed where, as known at the moment that known_at() says.
-- Built anew whenever anything here or in a migration changes: docs/architecture.md, "The database", which stand here as ${schema}.

CREATE VIEW known_scan_filing WITH (security_invoker = true) AS
    SELECT * FROM scan_filing WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
GRANT SELECT ON known_scan_filing TO mors_app;

CREATE VIEW known_signed_line WITH (security_invoker = true) AS
    SELECT * FROM signed_line WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
GRANT SELECT ON known_signed_line TO mors_app;

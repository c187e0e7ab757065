-- What proves presence at remote classes, as known at the moment that known_at() says.
-- Built anew whenever anything here or in a migration changes: docs/architecture.md, "The database", which stand here as ${schema}.

CREATE VIEW known_remote_session WITH (security_invoker = true) AS
    SELECT * FROM remote_session WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_remote_log_owner WITH (security_invoker = true) AS
    SELECT * FROM remote_log_owner WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_remote_mail WITH (security_invoker = true) AS
    SELECT * FROM remote_mail WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
GRANT SELECT ON known_remote_session, known_remote_log_owner, known_remote_mail TO mors_app;

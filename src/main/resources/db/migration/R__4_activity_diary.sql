-- Diaries as known at the moment that known_at() says.
-- Built anew whenever anything here or in a migration changes: docs/architecture.md, "The database", which stand here as ${schema}.

CREATE VIEW known_diary_version WITH (security_invoker = true) AS
    SELECT *, (lower(period) AT TIME ZONE 'Europe/Warsaw')::date AS on_day FROM diary_version WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_diary_person WITH (security_invoker = true) AS
    SELECT * FROM diary_person WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());

GRANT SELECT ON known_diary_version, known_diary_person TO mors_app;

-- Diaries as known at the moment that known_at() says.
-- Built anew whenever anything here or in a migration changes: docs/architecture.md, "The database", which stand here as ${schema}.

CREATE VIEW known_diary_version WITH (security_invoker = true) AS
    SELECT *, (lower(period) AT TIME ZONE 'Europe/Warsaw')::date AS on_day FROM diary_version WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_diary_person WITH (security_invoker = true) AS
    SELECT * FROM diary_person WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW annulled_diary_version WITH (security_invoker = true) AS
    SELECT v.*, (lower(v.period) AT TIME ZONE 'Europe/Warsaw')::date AS on_day, n.reason AS annulled_because, n.recorded_at AS annulled_at
    FROM diary_version v JOIN diary_annulment n ON n.organisation_id = v.organisation_id AND n.version_id = v.id
    WHERE n.recorded_at <= known_at();
COMMENT ON VIEW annulled_diary_version IS 'What annulled entries said last, and why they were annulled.';

GRANT SELECT ON annulled_diary_version, known_diary_version, known_diary_person TO mors_app;

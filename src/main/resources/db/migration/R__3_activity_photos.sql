-- Who can be told on photographs and where these are published, as known at the moment that known_at() says.
-- Built anew whenever anything here or in a migration changes: docs/architecture.md, "The database", which stand here as ${schema}.

CREATE VIEW known_photo_look WITH (security_invoker = true) AS
    SELECT * FROM photo_look WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_photo_publication WITH (security_invoker = true) AS
    SELECT * FROM photo_publication WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
GRANT SELECT ON known_photo_look, known_photo_publication TO mors_app;

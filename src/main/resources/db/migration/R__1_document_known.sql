-- Papers of cases as known at the moment that known_at() says.
-- Built anew whenever anything here or in a migration changes: docs/architecture.md, "The database", which stand here as ${schema}.

CREATE VIEW known_case_paper WITH (security_invoker = true) AS
    SELECT * FROM case_paper WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());

GRANT SELECT ON known_case_paper TO mors_app;

CREATE VIEW known_signed_copy WITH (security_invoker = true) AS
    SELECT * FROM signed_copy WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());

CREATE VIEW signed_paper WITH (security_invoker = true) AS
    SELECT c.organisation_id, c.id, p.kind, p.subject_id, c.page, c.file_id, (c.recorded_at AT TIME ZONE 'Europe/Warsaw')::date AS came_on,
        c.recorded_at, c.recorded_by
    FROM known_signed_copy c JOIN printed_paper p ON p.organisation_id = c.organisation_id AND p.id = c.paper_id;
COMMENT ON VIEW signed_paper IS 'Pages of papers that came back signed, with what they are about.';

GRANT SELECT ON known_signed_copy, signed_paper TO mors_app;

-- What was handed out, as known at the moment that known_at() says.
-- Built anew whenever anything here or in a migration changes: docs/architecture.md, "The database", which stand here as ${schema}.

CREATE VIEW known_handout WITH (security_invoker = true) AS
    SELECT * FROM handout WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());

GRANT SELECT ON known_handout TO mors_app;

CREATE VIEW receipt_on_list WITH (security_invoker = true) AS
    SELECT f.organisation_id, f.session_id, l.person_id, c.kind, bool_or(k.signed) AS signed, min(f.page_id::text)::uuid AS page_id
    FROM known_signed_line k
        JOIN known_scan_filing f ON f.organisation_id = k.organisation_id AND f.page_id = k.page_id
        JOIN printed_sheet_line l ON l.organisation_id = f.organisation_id AND l.sheet_id = f.sheet_id AND l.number = k.number
        JOIN printed_sheet_column c ON c.organisation_id = f.organisation_id AND c.sheet_id = f.sheet_id AND c.number = k.column_number
            AND c.kind <> 'presence'
    GROUP BY f.organisation_id, f.session_id, l.person_id, c.kind;
COMMENT ON VIEW receipt_on_list IS 'Whether a person signed for what was handed out on any of the lists of a session that came back, as somebody confirmed it.';
GRANT SELECT ON receipt_on_list TO mors_app;

CREATE VIEW receipt_difference WITH (security_invoker = true) AS
    SELECT g.organisation_id, g.session_id, g.person_id, g.kind, g.signed, g.page_id
    FROM receipt_on_list g
        LEFT JOIN known_handout h ON h.organisation_id = g.organisation_id AND h.session_id = g.session_id
            AND h.person_id = g.person_id AND h.kind = g.kind
    WHERE g.signed IS DISTINCT FROM (h.id IS NOT NULL);
COMMENT ON VIEW receipt_difference IS 'People about whom the signed list and what is recorded as handed out say different things.';
GRANT SELECT ON receipt_difference TO mors_app;

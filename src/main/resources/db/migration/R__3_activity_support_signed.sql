-- What signed lists say about who was there, beside what is ticked.
-- Built anew whenever anything here or in a migration changes: docs/architecture.md, "The database", which stand here as ${schema}.

CREATE VIEW signature_on_list WITH (security_invoker = true) AS
    SELECT f.organisation_id, f.session_id, l.person_id, bool_or(k.signed) AS signed, min(f.page_id::text)::uuid AS page_id
    FROM known_signed_line k
        JOIN known_scan_filing f ON f.organisation_id = k.organisation_id AND f.page_id = k.page_id
        JOIN printed_sheet_line l ON l.organisation_id = f.organisation_id AND l.sheet_id = f.sheet_id AND l.number = k.number
        JOIN printed_sheet_column c ON c.organisation_id = f.organisation_id AND c.sheet_id = f.sheet_id AND c.number = k.column_number
            AND c.kind = 'presence'
    GROUP BY f.organisation_id, f.session_id, l.person_id;
COMMENT ON VIEW signature_on_list IS 'Whether a person signed any of the lists of a session that came back, as somebody confirmed it.';
GRANT SELECT ON signature_on_list TO mors_app;

CREATE VIEW signature_difference WITH (security_invoker = true) AS
    SELECT g.organisation_id, g.session_id, g.person_id, g.signed, g.page_id
    FROM signature_on_list g
        LEFT JOIN known_attendance a ON a.organisation_id = g.organisation_id AND a.session_id = g.session_id
            AND a.person_id = g.person_id
    WHERE g.signed IS DISTINCT FROM coalesce(a.status = 'present', false);
COMMENT ON VIEW signature_difference IS 'People about whom the attendance and the signed list say different things.';
GRANT SELECT ON signature_difference TO mors_app;

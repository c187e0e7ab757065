-- What is on record of who was there, kind by kind, and what the programmes of a session accept: ProofOfAttendance says what follows.
-- Built anew whenever anything here or in a migration changes: docs/architecture.md, "The database", which stand here as ${schema}.

CREATE VIEW known_glass_signature WITH (security_invoker = true) AS
    SELECT * FROM glass_signature WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());

CREATE VIEW accepted_at_session WITH (security_invoker = true) AS
    SELECT DISTINCT s.organisation_id, s.id AS session_id, gp.programme_id, c.kind
    FROM session s
        JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
        JOIN known_group_programme_terms gp ON gp.organisation_id = s.organisation_id AND gp.group_id = s.group_id
            AND e.on_day >= lower(gp.period) AND e.on_day < coalesce(upper(gp.period), 'infinity')
        JOIN known_proof_acceptance c ON c.organisation_id = gp.organisation_id AND c.programme_id = gp.programme_id
            AND c.valid_from <= e.on_day AND (c.valid_until IS NULL OR c.valid_until >= e.on_day);
COMMENT ON VIEW accepted_at_session IS 'Kinds of proof beside the signed list that a programme under which a session''s group runs accepts on its day.';

-- A page without the code of a sheet was filed by somebody who looked at it: it speaks for everybody who was there. Of a page with a
-- code each line speaks for itself, once somebody has confirmed it.
CREATE VIEW attendance_trace WITH (security_invoker = true) AS
    SELECT organisation_id, session_id, person_id, 'signed_line' AS trace FROM signature_on_list WHERE signed
    UNION
    SELECT a.organisation_id, a.session_id, a.person_id, 'filed_page'
    FROM known_scan_filing f
        JOIN known_attendance a ON a.organisation_id = f.organisation_id AND a.session_id = f.session_id AND a.status = 'present'
    WHERE f.sheet_id IS NULL
    UNION
    SELECT organisation_id, session_id, person_id, 'glass' FROM known_glass_signature WHERE strokes IS NOT NULL
    UNION
    SELECT r.organisation_id, r.session_id, o.person_id, 'remote_log'
    FROM known_remote_report r
        JOIN remote_log l ON l.organisation_id = r.organisation_id AND l.report_id = r.id
        JOIN known_remote_log_owner o ON o.organisation_id = l.organisation_id AND o.log_id = l.id
    UNION
    SELECT organisation_id, session_id, person_id, 'remote_mail' FROM known_remote_mail;
COMMENT ON VIEW attendance_trace IS 'What speaks for a person''s presence at a session beside the tick, whether or not anybody accepts it.';

GRANT SELECT ON known_glass_signature, accepted_at_session, attendance_trace TO mors_app;

-- What proves presence at remote classes, as known at the moment that known_at() says.
-- Built anew whenever anything here or in a migration changes: docs/architecture.md, "The database", which stand here as ${schema}.

CREATE VIEW known_remote_session WITH (security_invoker = true) AS
    SELECT * FROM remote_session WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_remote_log_owner WITH (security_invoker = true) AS
    SELECT * FROM remote_log_owner WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_remote_mail WITH (security_invoker = true) AS
    SELECT * FROM remote_mail WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_remote_report WITH (security_invoker = true) AS
    SELECT r.* FROM remote_report r
    WHERE r.created_at <= known_at() AND NOT EXISTS (SELECT FROM remote_trace_taken_back b
        WHERE b.organisation_id = r.organisation_id AND b.report_id = r.id AND b.recorded_at <= known_at());

CREATE VIEW recorded_remote_trace WITH (security_invoker = true) AS
    SELECT r.organisation_id, r.id, r.session_id, NULL::uuid AS person_id, NULL AS moment, NULL AS sender, NULL::timestamptz AS sent_at,
        NULL AS service_name, (SELECT count(*) FROM remote_log l WHERE l.organisation_id = r.organisation_id AND l.report_id = r.id) AS lines,
        r.created_at AS recorded_at, b.reason AS taken_back_reason, b.recorded_at AS taken_back_at, b.recorded_by AS taken_back_by
    FROM remote_report r
        LEFT JOIN remote_trace_taken_back b ON b.organisation_id = r.organisation_id AND b.report_id = r.id AND b.recorded_at <= known_at()
    WHERE r.created_at <= known_at()
    UNION ALL
    SELECT m.organisation_id, m.id, m.session_id, m.person_id, m.moment, m.sender, m.sent_at, m.service_name, 0, m.recorded_at, b.reason,
        b.recorded_at, b.recorded_by
    FROM remote_mail m
        LEFT JOIN remote_trace_taken_back b ON b.organisation_id = m.organisation_id AND b.mail_id = m.id AND b.recorded_at <= known_at()
    WHERE m.recorded_at <= known_at() AND (b.id IS NOT NULL OR m.superseded_at IS NULL OR m.superseded_at > known_at());
COMMENT ON VIEW recorded_remote_trace IS 'Reports and e-mails, also those that were taken back, with the reason; not e-mails that another one replaced.';

GRANT SELECT ON known_remote_session, known_remote_log_owner, known_remote_mail, known_remote_report, recorded_remote_trace TO mors_app;

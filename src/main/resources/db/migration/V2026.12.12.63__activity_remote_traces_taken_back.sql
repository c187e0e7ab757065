-- A report or an e-mail that was recorded by mistake is taken back by a row that says why. An e-mail keeps what the service was called
-- when it came: groups are renamed, e-mails are not.

CREATE TABLE remote_trace_taken_back (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    report_id uuid,
    mail_id uuid,
    reason text NOT NULL CHECK (reason <> ''),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, report_id),
    UNIQUE (organisation_id, mail_id),
    CHECK (num_nonnulls(report_id, mail_id) = 1),
    FOREIGN KEY (organisation_id, report_id) REFERENCES remote_report (organisation_id, id),
    FOREIGN KEY (organisation_id, mail_id) REFERENCES remote_mail (organisation_id, id)
);
COMMENT ON TABLE remote_trace_taken_back IS 'A report or an e-mail that speaks for nobody''s presence at this session, and why it was recorded. The e-mail and the owners of the report''s lines are superseded at the same moment; their files stay.';
CALL protect_from_public('remote_trace_taken_back');
REVOKE UPDATE ON remote_trace_taken_back FROM mors_app;
CALL audit('remote_trace_taken_back');
CALL classify('remote_trace_taken_back', 'roster', 'programme', 'report_id', 'mail_id', 'reason');
CALL classify('remote_trace_taken_back', 'audit', 'programme', 'recorded_at', 'recorded_by');

ALTER TABLE remote_mail ADD full_name text CHECK (full_name <> '');
-- full_name: the full name of the service when the e-mail was recorded; without one, of e-mails from before it was kept, the present one counts.
CALL classify('remote_mail', 'roster', 'programme', 'full_name');

-- A notification of a holiday activity that was recorded by mistake is withdrawn by a row that says why.

CREATE TABLE withdrawn_holiday_notice (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    notice_id uuid NOT NULL,
    reason text NOT NULL CHECK (reason <> ''),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, notice_id),
    FOREIGN KEY (organisation_id, notice_id) REFERENCES holiday_notice (organisation_id, id)
);
COMMENT ON TABLE withdrawn_holiday_notice IS 'A notification that never was, and why it was recorded; the notification is superseded at the same moment.';
CALL protect_from_public('withdrawn_holiday_notice');
REVOKE UPDATE ON withdrawn_holiday_notice FROM mors_app;
CALL audit('withdrawn_holiday_notice');
CALL classify('withdrawn_holiday_notice', 'organisation', 'organisation', 'notice_id', 'reason');
CALL classify('withdrawn_holiday_notice', 'audit', 'programme', 'recorded_at', 'recorded_by');

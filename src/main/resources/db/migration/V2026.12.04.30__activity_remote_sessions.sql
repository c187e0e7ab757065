-- Remote classes: the link of a session, what the platform reported about log-ins, and the e-mails by which people said that they are there.

CREATE TABLE remote_session (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    session_id uuid NOT NULL,
    link text NOT NULL CHECK (link ~ '^https://[^[:space:]]+$' AND length(link) <= 500),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, session_id) REFERENCES session (organisation_id, id)
);
COMMENT ON TABLE remote_session IS 'That a session is remote, and where its people meet. Without a row it is not.';
CREATE UNIQUE INDEX remote_session_live ON remote_session (organisation_id, session_id) WHERE superseded_at IS NULL;
CALL protect_from_public('remote_session');
CALL keep_as_fact('remote_session');
CALL audit('remote_session');
CALL classify('remote_session', 'roster', 'programme', 'session_id', 'link');

CREATE TABLE remote_report (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    session_id uuid NOT NULL,
    file_id uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    created_by uuid DEFAULT current_account(),
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, session_id) REFERENCES session (organisation_id, id),
    FOREIGN KEY (organisation_id, file_id) REFERENCES file (organisation_id, id)
);
COMMENT ON TABLE remote_report IS 'A report of the platform on who was logged in at a session, as it was handed in.';
CREATE INDEX remote_report_of_session ON remote_report (organisation_id, session_id);
CALL protect_from_public('remote_report');
REVOKE UPDATE ON remote_report FROM mors_app;
CALL audit('remote_report');
CALL classify('remote_report', 'roster', 'programme', 'session_id', 'file_id', 'created_at', 'created_by');

CREATE TABLE remote_log (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    report_id uuid NOT NULL,
    number int NOT NULL CHECK (number BETWEEN 1 AND 1000),
    login_name text NOT NULL,
    login_email text NOT NULL,
    joined_at timestamptz NOT NULL,
    left_at timestamptz NOT NULL,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, report_id, number),
    FOREIGN KEY (organisation_id, report_id) REFERENCES remote_report (organisation_id, id)
);
COMMENT ON TABLE remote_log IS 'A line of a report: a log-in and a log-out, under the name and the address that the platform knows.';
CALL protect_from_public('remote_log');
REVOKE UPDATE ON remote_log FROM mors_app;
CALL audit('remote_log');
CALL classify('remote_log', 'roster', 'programme', 'report_id', 'number', 'joined_at', 'left_at');
CALL classify('remote_log', 'personal', 'programme', 'login_name', 'login_email');

CREATE TABLE remote_log_owner (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    log_id uuid NOT NULL,
    person_id uuid NOT NULL,
    by_hand boolean NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, log_id) REFERENCES remote_log (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
);
COMMENT ON TABLE remote_log_owner IS 'Whose line of a report it is, by the list of the group or by_hand. A line without one is nobody''s yet.';
CREATE UNIQUE INDEX remote_log_owner_live ON remote_log_owner (organisation_id, log_id) WHERE superseded_at IS NULL;
CREATE INDEX remote_log_owner_of_person ON remote_log_owner (organisation_id, person_id);
CALL protect_from_public('remote_log_owner');
CALL keep_as_fact('remote_log_owner');
CALL audit('remote_log_owner');
CALL classify('remote_log_owner', 'roster', 'programme', 'log_id', 'person_id', 'by_hand');

CREATE TABLE remote_mail (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    session_id uuid NOT NULL,
    person_id uuid NOT NULL,
    moment text NOT NULL CHECK (moment IN ('start', 'end')),
    sender text NOT NULL CHECK (sender <> ''),
    sent_at timestamptz NOT NULL,
    service_name text NOT NULL CHECK (service_name <> ''),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, session_id) REFERENCES session (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
);
COMMENT ON TABLE remote_mail IS 'An e-mail by which somebody said at the start or the end of a remote class that they are there, as staff typed it in.';
CREATE UNIQUE INDEX remote_mail_live ON remote_mail (organisation_id, session_id, person_id, moment) WHERE superseded_at IS NULL;
CREATE INDEX remote_mail_of_person ON remote_mail (organisation_id, person_id);
CALL protect_from_public('remote_mail');
CALL keep_as_fact('remote_mail');
CALL audit('remote_mail');
CALL classify('remote_mail', 'roster', 'programme', 'session_id', 'person_id', 'moment', 'sent_at', 'service_name');
CALL classify('remote_mail', 'personal', 'programme', 'sender');

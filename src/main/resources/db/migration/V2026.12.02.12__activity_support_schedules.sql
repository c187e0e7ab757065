-- The schedule of support as it was published to the funder: each version is frozen, and says of itself what it held.

CREATE TABLE support_schedule (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    programme_id uuid NOT NULL,
    month date NOT NULL CHECK (extract(day FROM month) = 1),
    number int NOT NULL CHECK (number >= 1),
    content text NOT NULL,
    content_digest bytea NOT NULL CHECK (content_digest = sha256(convert_to(content, 'UTF8'))),
    published_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    published_by uuid DEFAULT current_account(),
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, programme_id, month, number),
    FOREIGN KEY (organisation_id, programme_id) REFERENCES programme (organisation_id, id)
);
COMMENT ON TABLE support_schedule IS 'A published version of a programme''s sessions in a month, never changed. content: its lines as JSON.';
CALL protect_from_public('support_schedule');
REVOKE UPDATE ON support_schedule FROM mors_app;
CALL audit('support_schedule');
CALL classify('support_schedule', 'organisation', 'programme', 'programme_id', 'month', 'number', 'content', 'content_digest',
    'published_at', 'published_by');

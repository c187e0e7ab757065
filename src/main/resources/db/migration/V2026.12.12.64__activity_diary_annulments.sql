-- An entry of a diary about what never took place is annulled with the reason: it stays in the history and counts for no hours.

CREATE TABLE diary_annulment (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    diary_entry_id uuid NOT NULL,
    membership_id uuid NOT NULL,
    version_id uuid NOT NULL,
    reason text NOT NULL CHECK (reason <> ''),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, diary_entry_id),
    FOREIGN KEY (organisation_id, diary_entry_id, membership_id) REFERENCES diary_entry (organisation_id, id, membership_id),
    FOREIGN KEY (organisation_id, version_id) REFERENCES diary_version (organisation_id, id)
);
COMMENT ON TABLE diary_annulment IS 'That what an entry of a diary said last never took place, and why it was written; version_id is superseded at the same moment, and nothing follows it.';
CALL protect_from_public('diary_annulment');
CREATE POLICY written_by_the_author ON diary_annulment AS RESTRICTIVE FOR INSERT TO mors_app
    WITH CHECK (writes_diary_of(membership_id));
REVOKE UPDATE ON diary_annulment FROM mors_app;
CALL audit('diary_annulment');
CALL classify('diary_annulment', 'diary', 'programme', 'diary_entry_id', 'membership_id', 'version_id', 'reason');
CALL classify('diary_annulment', 'audit', 'programme', 'recorded_at', 'recorded_by');

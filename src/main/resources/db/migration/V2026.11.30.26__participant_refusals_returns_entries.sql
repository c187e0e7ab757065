-- Who witnessed that somebody refused an answer; that a person who had left came back; that what was told at joining still held on
-- the day of the first support.

ALTER TABLE sensitive_answer ADD COLUMN witness text CHECK (witness <> ''),
    ADD CONSTRAINT sensitive_answer_witness_of_refusal CHECK (witness IS NULL OR answer = 'refused');
CALL classify('sensitive_answer', 'personal', 'programme', 'witness');

ALTER TABLE participation_correction DROP CONSTRAINT participation_correction_what_check;
ALTER TABLE participation_correction ADD CONSTRAINT participation_correction_what_check CHECK (what IN ('declaration',
    'declaration_withdrawn', 'withdrawal_settled', 'exit_withdrawn', 'returned'));

CREATE TABLE entry_confirmation (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    participation_id uuid NOT NULL,
    started_on date NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, participation_id) REFERENCES participation (organisation_id, id)
);
COMMENT ON TABLE entry_confirmation IS 'That the situation at entry is the one of the day of the first support; when that day moves, it is confirmed anew.';
CREATE UNIQUE INDEX entry_confirmation_live ON entry_confirmation (organisation_id, participation_id) WHERE superseded_at IS NULL;
CREATE INDEX entry_confirmation_of ON entry_confirmation (organisation_id, participation_id);
CALL protect_from_public('entry_confirmation');
CALL keep_as_fact('entry_confirmation');
CALL audit('entry_confirmation');
CALL classify('entry_confirmation', 'participation', 'programme', 'participation_id', 'started_on');

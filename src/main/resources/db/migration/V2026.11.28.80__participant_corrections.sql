-- Why facts about a participation were corrected or taken back. The facts themselves are superseded where they stand; of one that
-- is taken back nothing new remains that could hold the reason.

CREATE TABLE participation_correction (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    participation_id uuid NOT NULL,
    what text NOT NULL CHECK (what IN ('declaration', 'declaration_withdrawn', 'withdrawal_settled', 'exit_withdrawn')),
    reason text NOT NULL CHECK (reason <> ''),
    supports_lost int NOT NULL DEFAULT 0 CHECK (supports_lost >= 0),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, participation_id) REFERENCES participation (organisation_id, id)
);
COMMENT ON TABLE participation_correction IS 'What was corrected or taken back, and why. supports_lost: how many supports no longer counted as such when a declaration was withdrawn.';
CREATE INDEX participation_correction_of ON participation_correction (organisation_id, participation_id);
CALL protect_from_public('participation_correction');
CALL keep_as_fact('participation_correction');
CALL audit('participation_correction');
CALL classify('participation_correction', 'participation', 'programme', 'participation_id', 'what', 'reason', 'supports_lost');

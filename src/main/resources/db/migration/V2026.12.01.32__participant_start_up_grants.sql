-- The business that somebody started with a grant of the programme: what funders ask about it.

CREATE TABLE start_up (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    participation_id uuid NOT NULL,
    founded_on date NOT NULL,
    amount numeric(10, 2) CHECK (amount > 0),
    pkd text CHECK (pkd ~ '^[0-9]{2}[.][0-9]{2}[.][A-Z]$'),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, participation_id) REFERENCES participation (organisation_id, id)
);
COMMENT ON TABLE start_up IS 'The business that a participant started with a grant: when, and where the funder asks it, the amount granted and the class of its activity.';
CREATE UNIQUE INDEX start_up_live ON start_up (organisation_id, participation_id) WHERE superseded_at IS NULL;
CREATE INDEX start_up_of ON start_up (organisation_id, participation_id);
CALL protect_from_public('start_up');
CALL keep_as_fact('start_up');
CALL audit('start_up');
CALL classify('start_up', 'participation', 'programme', 'participation_id', 'founded_on', 'amount', 'pkd');

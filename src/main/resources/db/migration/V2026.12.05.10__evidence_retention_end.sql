-- Until when the papers of a programme are kept: the day comes from outside, years after the programme, and may be put off.

CREATE TABLE retention_end (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    programme_id uuid NOT NULL,
    scope text NOT NULL CHECK (scope IN ('project', 'internship_aid')),
    basis text NOT NULL CHECK (basis IN ('last_payment', 'accounts', 'letter', 'aid_granted')),
    day date NOT NULL,
    letter_number text CHECK (letter_number <> '' AND letter_number !~ '[\n\r]'),
    letter_on date,
    reason text CHECK (reason <> ''),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, programme_id) REFERENCES programme (organisation_id, id),
    CHECK ((scope = 'internship_aid') = (basis = 'aid_granted')),
    CHECK ((letter_number IS NULL) = (letter_on IS NULL)),
    CHECK (basis NOT IN ('accounts', 'letter') OR letter_number IS NOT NULL)
);
COMMENT ON TABLE retention_end IS 'From which day the time runs for which the papers of a programme, or those about its internships as state aid, are kept: the last payment, the submission of the accounts with the final expenditure, the last day of granting; with a letter: day is the last day itself. reason: why it is earlier than what was recorded before.';
CREATE UNIQUE INDEX retention_end_live ON retention_end (organisation_id, programme_id, scope) WHERE superseded_at IS NULL;
CREATE INDEX retention_end_of ON retention_end (organisation_id, programme_id);
CALL protect_from_public('retention_end');
CALL keep_as_fact('retention_end');
CALL audit('retention_end');
CALL classify('retention_end', 'programme', 'programme', 'programme_id', 'scope', 'basis', 'day', 'letter_number', 'letter_on', 'reason');

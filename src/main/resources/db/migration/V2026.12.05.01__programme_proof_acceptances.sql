-- What the funder accepts as proof of attendance beside the signed list: each kind from a day on, with the letter that says so.

CREATE TABLE proof_acceptance (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    programme_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('glass', 'remote_log', 'remote_mail')),
    valid_from date NOT NULL,
    valid_until date CHECK (valid_until >= valid_from),
    letter_sign text NOT NULL CHECK (letter_sign <> '' AND length(letter_sign) <= 100),
    letter_date date NOT NULL,
    file_id uuid NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, programme_id) REFERENCES programme (organisation_id, id),
    FOREIGN KEY (organisation_id, file_id) REFERENCES file (organisation_id, id),
    CONSTRAINT proof_acceptance_one_at_a_time EXCLUDE USING gist (organisation_id WITH =, programme_id WITH =, kind WITH =,
        daterange(valid_from, valid_until, '[]') WITH &&) WHERE (superseded_at IS NULL)
);
COMMENT ON TABLE proof_acceptance IS 'A kind of proof of attendance that the funder accepts in a programme, from a day to a day, both inclusive, by a letter that is kept as a file. The signed list needs none.';
CALL protect_from_public('proof_acceptance');
CALL keep_as_fact('proof_acceptance');
CALL audit('proof_acceptance');
CALL classify('proof_acceptance', 'programme', 'programme', 'programme_id', 'kind', 'valid_from', 'valid_until', 'letter_sign',
    'letter_date', 'file_id');

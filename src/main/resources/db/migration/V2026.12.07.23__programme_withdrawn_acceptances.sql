-- An acceptance that was recorded by mistake is withdrawn by a row that says why; it holds no days, so that the right letter finds room.

ALTER TABLE proof_acceptance ADD COLUMN withdrawn_reason text CHECK (withdrawn_reason <> '');
COMMENT ON TABLE proof_acceptance IS 'A kind of proof of attendance that the funder accepts in a programme, from a day to a day, both inclusive, by a letter that is kept as a file; or, with a withdrawn_reason, that this was recorded by mistake. The signed list needs none.';
CALL classify('proof_acceptance', 'programme', 'programme', 'withdrawn_reason');
ALTER TABLE proof_acceptance DROP CONSTRAINT proof_acceptance_one_at_a_time;
ALTER TABLE proof_acceptance ADD CONSTRAINT proof_acceptance_one_at_a_time EXCLUDE USING gist (organisation_id WITH =,
    programme_id WITH =, kind WITH =, daterange(valid_from, valid_until, '[]') WITH &&)
    WHERE (superseded_at IS NULL AND withdrawn_reason IS NULL);

-- What a minor is told about their data a guardian is told for them: which one stands beside the day. Either is told once.

ALTER TABLE notice_given ADD COLUMN guardian_id uuid;
ALTER TABLE notice_given ADD FOREIGN KEY (organisation_id, guardian_id) REFERENCES guardian (organisation_id, id);
COMMENT ON TABLE notice_given IS 'That a person was given a version of the information clause: on which day, and on paper, on line or read aloud; guardian_id: which guardian was given it for a minor.';
DROP INDEX notice_given_live;
CREATE UNIQUE INDEX notice_given_live ON notice_given (organisation_id, person_id, notice_id)
    WHERE superseded_at IS NULL AND guardian_id IS NULL;
CREATE UNIQUE INDEX notice_given_live_guardian ON notice_given (organisation_id, person_id, notice_id, guardian_id)
    WHERE superseded_at IS NULL AND guardian_id IS NOT NULL;
CALL classify('notice_given', 'personal', 'programme', 'guardian_id');

-- Who goes along with minors and has no account stands among those who are looked up in the registers.

ALTER TABLE trip_guardian ADD COLUMN helper_id uuid,
    ADD FOREIGN KEY (organisation_id, helper_id) REFERENCES minors_helper (organisation_id, id),
    ADD CONSTRAINT trip_guardian_is_one CHECK (membership_id IS NULL OR helper_id IS NULL);
COMMENT ON TABLE trip_guardian IS 'Who goes along on a trip to look after others. membership_id: of a colleague. helper_id: of somebody without an account, where there are minors. born_on: for the insurer. Superseded when they do not go.';
CREATE UNIQUE INDEX trip_guardian_of_helper ON trip_guardian (organisation_id, session_id, helper_id) WHERE superseded_at IS NULL;
CALL classify('trip_guardian', 'roster', 'programme', 'helper_id');

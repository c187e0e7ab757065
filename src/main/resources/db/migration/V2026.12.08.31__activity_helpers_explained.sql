-- Who went along with minors without an account and without having been looked up is explained as a leader is.

ALTER TABLE unchecked_work_note
    ALTER COLUMN membership_id DROP NOT NULL,
    ADD COLUMN helper_id uuid,
    ADD FOREIGN KEY (organisation_id, helper_id) REFERENCES minors_helper (organisation_id, id),
    ADD CHECK (num_nonnulls(membership_id, helper_id) = 1);
COMMENT ON TABLE unchecked_work_note IS 'How it came that somebody led sessions of minors, or went along, up to a day and with it, without having been looked up. The sessions stay on record as they were.';
CREATE INDEX unchecked_work_note_of_helper ON unchecked_work_note (organisation_id, helper_id);
CALL classify('unchecked_work_note', 'safeguarding', 'organisation', 'helper_id');

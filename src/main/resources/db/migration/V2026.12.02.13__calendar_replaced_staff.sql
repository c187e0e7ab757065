-- Somebody else comes instead: who was to come stays on record, and is free for other entries.

ALTER TABLE calendar_staff ADD replaced_at timestamptz;
ALTER TABLE calendar_staff DROP CONSTRAINT calendar_staff_busy;
ALTER TABLE calendar_staff ADD CONSTRAINT calendar_staff_busy EXCLUDE USING gist
    (organisation_id WITH =, membership_id WITH =, period WITH &&) WHERE (occupies AND replaced_at IS NULL);
ALTER TABLE calendar_staff DROP CONSTRAINT calendar_staff_organisation_id_entry_id_membership_id_key;
CREATE UNIQUE INDEX calendar_staff_once ON calendar_staff (organisation_id, entry_id, membership_id) WHERE replaced_at IS NULL;
CREATE INDEX calendar_staff_of_entry ON calendar_staff (organisation_id, entry_id);
COMMENT ON TABLE calendar_staff IS 'Staff at an entry; its time follows the entry by the foreign key. replaced_at: since when somebody else comes instead.';
CALL classify('calendar_staff', 'account', 'organisation', 'replaced_at');

-- Who let whom pick a minor up, on which paper; a minor may be let go home alone, too.

ALTER TABLE pick_up_permission
    ADD kind text NOT NULL DEFAULT 'person' CHECK (kind IN ('person', 'alone')),
    ADD guardian_id uuid,
    ADD file_id uuid,
    ALTER name DROP NOT NULL;
ALTER TABLE pick_up_permission ADD CHECK ((kind = 'person') = (name IS NOT NULL) AND (kind = 'person' OR phone IS NULL));
ALTER TABLE pick_up_permission ADD FOREIGN KEY (organisation_id, guardian_id) REFERENCES guardian (organisation_id, id);
ALTER TABLE pick_up_permission ADD FOREIGN KEY (organisation_id, file_id) REFERENCES file (organisation_id, id);
COMMENT ON TABLE pick_up_permission IS 'How a minor may leave a group without a guardian, on days from valid_from to valid_to, both inclusive: with somebody, or alone. guardian_id: who says so; none of those that were recorded before it was asked.';
CALL classify('pick_up_permission', 'roster', 'programme', 'kind', 'guardian_id');
CALL classify('pick_up_permission', 'personal', 'programme', 'file_id');

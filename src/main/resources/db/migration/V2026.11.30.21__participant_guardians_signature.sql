-- A minor's declaration is signed by a guardian: which one stands beside the day.

ALTER TABLE participation_declaration ADD COLUMN guardian_id uuid;
ALTER TABLE participation_declaration ADD FOREIGN KEY (organisation_id, guardian_id) REFERENCES guardian (organisation_id, id);
CALL classify('participation_declaration', 'participation', 'programme', 'guardian_id');

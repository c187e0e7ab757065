-- The e-mail itself by which somebody said that they were there, where it was handed in.

ALTER TABLE remote_mail ADD file_id uuid;
ALTER TABLE remote_mail ADD FOREIGN KEY (organisation_id, file_id) REFERENCES file (organisation_id, id);
CALL classify('remote_mail', 'personal', 'programme', 'file_id');

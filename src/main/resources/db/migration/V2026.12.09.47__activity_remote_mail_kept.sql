-- The e-mail itself by which somebody said that they were there, where it was handed in.

ALTER TABLE remote_mail ADD file_id uuid;
ALTER TABLE remote_mail ADD FOREIGN KEY (organisation_id, file_id) REFERENCES file (organisation_id, id);
COMMENT ON TABLE remote_mail IS 'An e-mail by which somebody said at the start or the end of a remote class that they are there, as staff typed it in or as its own fields say. file_id: the e-mail itself.';
CALL classify('remote_mail', 'personal', 'programme', 'file_id');

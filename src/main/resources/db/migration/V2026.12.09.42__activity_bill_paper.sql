-- The bill itself, as it came.

ALTER TABLE bill ADD file_id uuid;
ALTER TABLE bill ADD FOREIGN KEY (organisation_id, file_id) REFERENCES file (organisation_id, id);
CALL classify('bill', 'payment', 'programme', 'file_id');

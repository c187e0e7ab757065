-- An agreement keeps the employer's name as it was when it was made: another name later rewrites no list of the past. Of earlier
-- agreements nobody knows another name than the present one. The owner is under the policies, too.
ALTER TABLE internship_agreement ADD COLUMN employer_name text COLLATE polish CHECK (employer_name <> '');
CALL classify('internship_agreement', 'payment', 'programme', 'employer_name');

ALTER TABLE employer NO FORCE ROW LEVEL SECURITY;
ALTER TABLE internship_agreement NO FORCE ROW LEVEL SECURITY;
ALTER TABLE internship_agreement DISABLE TRIGGER USER;
UPDATE internship_agreement a SET employer_name = e.name
    FROM employer e WHERE e.organisation_id = a.organisation_id AND e.id = a.employer_id;
ALTER TABLE internship_agreement ENABLE TRIGGER USER;
ALTER TABLE internship_agreement FORCE ROW LEVEL SECURITY;
ALTER TABLE employer FORCE ROW LEVEL SECURITY;
ALTER TABLE internship_agreement ALTER COLUMN employer_name SET NOT NULL;

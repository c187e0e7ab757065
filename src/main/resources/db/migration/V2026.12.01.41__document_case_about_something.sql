-- A case of the office is about something. What stands in the register from before stays there.
ALTER TABLE office_case ADD CONSTRAINT office_case_is_about_something CHECK (subject_id IS NOT NULL) NOT VALID;

-- The days of a course stand in their order: first day, exam, certificate. Rows from before may be wrong; they are found by what a
-- qualification needs, and corrected, therefore rows that no longer hold are left alone.
ALTER TABLE vocational_course ADD CONSTRAINT vocational_course_days_in_order
    CHECK (superseded_at IS NOT NULL OR (coalesce(validated_on >= lower(period), true)
        AND coalesce(certified_on >= coalesce(validated_on, lower(period)), true))) NOT VALID;

-- How many people an employer employs, by which the number of interns is limited; nobody has to say.
ALTER TABLE employer ADD COLUMN staff numeric(7, 2) CHECK (staff >= 0);
CALL classify('employer', 'organisation', 'organisation', 'staff');

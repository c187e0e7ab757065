-- A sheet says of a working day that there was no work, so that a day without a mark is one that nobody answered.
ALTER TABLE internship_month DROP CONSTRAINT internship_month_check;
ALTER TABLE internship_month ADD CONSTRAINT internship_month_marks_check
    CHECK (marks <@ ARRAY['none', 'present', 'day_off', 'no_work', 'excused', 'unexcused', 'sick']
        AND cardinality(marks) = extract(day FROM month + interval '1 month' - interval '1 day'));
COMMENT ON TABLE internship_month IS 'The attendance sheet of a month of an internship: a mark for each day of the month, none where the sheet says nothing. covered_to: the last day about which it speaks.';

-- Where a group meets, as far as it says how many children one of the staff may look after.

ALTER TABLE activity_group ADD care_place text CHECK (care_place IN ('day_support', 'holiday'));
COMMENT ON COLUMN activity_group.care_place IS 'Kind of place with a ratio of staff to children; none where no rule gives one.';
CALL classify('activity_group', 'public', 'organisation', 'care_place');

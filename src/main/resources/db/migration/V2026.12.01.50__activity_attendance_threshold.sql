-- R18: what share of a course's or training's time somebody has to attend; a group without it asks for none.
ALTER TABLE activity_group ADD attendance_threshold int CHECK (attendance_threshold BETWEEN 1 AND 100);
COMMENT ON COLUMN activity_group.attendance_threshold IS 'Percent of the time of the sessions in the days of a place; none where attendance decides nothing.';
CALL classify('activity_group', 'public', 'organisation', 'attendance_threshold');

-- R18: whether a course counts time that somebody missed with an excuse as missed, or leaves it out of the whole.
ALTER TABLE activity_group ADD excused_left_out boolean NOT NULL DEFAULT false,
    ADD CONSTRAINT activity_group_excused_of_threshold CHECK (attendance_threshold IS NOT NULL OR NOT excused_left_out);
COMMENT ON COLUMN activity_group.excused_left_out IS 'Whether time that was missed with an excuse is left out of the time of which attendance_threshold is a part; else it is missed. Only where there is a threshold.';
CALL classify('activity_group', 'public', 'organisation', 'excused_left_out');

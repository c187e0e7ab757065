-- What was corrected after a moment is looked for with every figure, and mostly there is nothing.
CREATE INDEX session_correction_by_time ON session_correction (organisation_id, recorded_at);

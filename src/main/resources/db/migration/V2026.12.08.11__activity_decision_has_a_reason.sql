-- Why somebody decided as they did where devices differed about a sheet.
ALTER TABLE attendance_tick ADD reason text CHECK (reason <> '');
COMMENT ON COLUMN attendance_tick.reason IS 'Of a tick by which somebody decided about what devices differed: why so. The ticks of one decision share it; none on those of devices.';
CALL classify('attendance_tick', 'roster', 'programme', 'reason');

-- Who was added to an entry later, instead of somebody or beside them, is a change of which people are told.

ALTER TABLE calendar_staff ADD added_at timestamptz;
COMMENT ON COLUMN calendar_staff.added_at IS 'Since when they come, where that was not planned from the start.';
CALL classify('calendar_staff', 'account', 'organisation', 'added_at');

-- Rooms are added, corrected and withdrawn on pages, too. What the staff keep, no programme file changes any more.

ALTER TABLE venue
    ADD COLUMN kept_by_staff boolean NOT NULL DEFAULT false,
    ADD COLUMN version int NOT NULL DEFAULT 1;
COMMENT ON TABLE venue IS 'A place where sessions are held. kept_by_staff: added or corrected on a page, so that programme files leave it as it is.';
CALL classify('venue', 'organisation', 'organisation', 'kept_by_staff', 'version');

ALTER TABLE room
    ADD COLUMN withdrawn_on date,
    ADD COLUMN withdrawal_reason text CHECK (withdrawal_reason <> ''),
    ADD COLUMN kept_by_staff boolean NOT NULL DEFAULT false,
    ADD COLUMN version int NOT NULL DEFAULT 1,
    ADD CHECK ((withdrawn_on IS NULL) = (withdrawal_reason IS NULL));
COMMENT ON TABLE room IS 'A room of a venue: exclusive (parallel_sessions 1) or shareable by that many sessions at once. withdrawn_on: the first day for which nothing is planned there any more, and why; kept_by_staff: added or corrected on a page, so that programme files leave it as it is. Never erased.';
CALL classify('room', 'organisation', 'organisation', 'withdrawn_on', 'withdrawal_reason', 'kept_by_staff', 'version');

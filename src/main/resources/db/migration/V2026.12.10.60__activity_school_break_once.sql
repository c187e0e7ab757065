-- The same break sent twice is on the list once: of those that were, the first one stays.

ALTER TABLE school_break NO FORCE ROW LEVEL SECURITY;
ALTER TABLE school_break DISABLE TRIGGER USER;
UPDATE school_break b SET superseded_at = clock_timestamp()
WHERE b.superseded_at IS NULL AND EXISTS (SELECT FROM school_break o
    WHERE o.organisation_id = b.organisation_id AND o.superseded_at IS NULL AND o.period = b.period
        AND lower(o.name) = lower(b.name) AND (o.recorded_at, o.id) < (b.recorded_at, b.id));
ALTER TABLE school_break ENABLE TRIGGER USER;
ALTER TABLE school_break FORCE ROW LEVEL SECURITY;

CREATE UNIQUE INDEX school_break_once ON school_break (organisation_id, lower(name), period) WHERE superseded_at IS NULL;

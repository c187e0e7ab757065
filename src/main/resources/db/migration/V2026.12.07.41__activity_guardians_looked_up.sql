-- Who goes along on a trip and has no account stands among those who are looked up in the registers.

ALTER TABLE trip_guardian ADD COLUMN helper_id uuid,
    ADD FOREIGN KEY (organisation_id, helper_id) REFERENCES minors_helper (organisation_id, id);

ALTER TABLE minors_helper ADD COLUMN for_trips boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN minors_helper.for_trips IS 'Whether somebody was put here only as a guardian of trips: asked for while such a trip is planned.';
CALL classify('minors_helper', 'safeguarding', 'organisation', 'for_trips');

-- Whoever is to go along, or went, is put among them now: each by themselves, since a name does not say who is one person. The owner
-- is under the policies, too; what a migration adds is nobody's act and stands in no trail.
ALTER TABLE session NO FORCE ROW LEVEL SECURITY;
ALTER TABLE minors_helper NO FORCE ROW LEVEL SECURITY;
ALTER TABLE trip_guardian NO FORCE ROW LEVEL SECURITY;
ALTER TABLE minors_helper DISABLE TRIGGER USER;
ALTER TABLE trip_guardian DISABLE TRIGGER USER;
WITH helper AS (
    SELECT t.organisation_id, t.id AS guardian_id, gen_random_uuid() AS id, s.group_id,
        regexp_replace(t.given_name || ' ' || t.family_name, '[\n\r]+', ' ', 'g') AS name
    FROM trip_guardian t JOIN session s ON s.organisation_id = t.organisation_id AND s.id = t.session_id
    WHERE t.membership_id IS NULL AND t.superseded_at IS NULL
), added AS (
    INSERT INTO minors_helper (organisation_id, id, group_id, name, capacity, for_trips)
    SELECT organisation_id, id, group_id, name, 'guardian', true FROM helper
)
UPDATE trip_guardian t SET helper_id = h.id FROM helper h WHERE h.organisation_id = t.organisation_id AND h.guardian_id = t.id;
ALTER TABLE trip_guardian ENABLE TRIGGER USER;
ALTER TABLE minors_helper ENABLE TRIGGER USER;
ALTER TABLE trip_guardian FORCE ROW LEVEL SECURITY;
ALTER TABLE minors_helper FORCE ROW LEVEL SECURITY;
ALTER TABLE session FORCE ROW LEVEL SECURITY;

ALTER TABLE trip_guardian
    ADD CONSTRAINT trip_guardian_is_one CHECK (membership_id IS NULL OR helper_id IS NULL),
    ADD CONSTRAINT trip_guardian_is_somebody CHECK (superseded_at IS NOT NULL OR membership_id IS NOT NULL OR helper_id IS NOT NULL);
COMMENT ON TABLE trip_guardian IS 'Who goes along on a trip to look after others. membership_id: of a colleague. helper_id: of anybody else. born_on: for the insurer. Superseded when they do not go.';
CREATE UNIQUE INDEX trip_guardian_of_helper ON trip_guardian (organisation_id, session_id, helper_id) WHERE superseded_at IS NULL;
CREATE INDEX trip_guardian_trips_of_helper ON trip_guardian (organisation_id, helper_id);
CALL classify('trip_guardian', 'roster', 'programme', 'helper_id');

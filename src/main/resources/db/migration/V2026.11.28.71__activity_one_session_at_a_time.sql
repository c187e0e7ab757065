-- A group is in one place at a time: two of its sessions, planned or held, cannot overlap. The database refuses it.

ALTER TABLE calendar_entry ADD UNIQUE (organisation_id, id, period);

-- The owner is under the policies, too; what a migration adds is nobody's act and stands in no trail.
ALTER TABLE calendar_entry NO FORCE ROW LEVEL SECURITY;
ALTER TABLE session NO FORCE ROW LEVEL SECURITY;
ALTER TABLE session DISABLE TRIGGER USER;

ALTER TABLE session ADD COLUMN period tstzrange;
-- Recorded at the time of another session of its group, before that was refused.
ALTER TABLE session ADD COLUMN beside_another boolean NOT NULL DEFAULT false;
UPDATE session s SET period = e.period FROM calendar_entry e WHERE e.organisation_id = s.organisation_id AND e.id = s.entry_id;
UPDATE session s SET beside_another = true
    WHERE s.status IN ('planned', 'held') AND EXISTS (SELECT FROM session o
        WHERE o.organisation_id = s.organisation_id AND o.group_id = s.group_id AND o.status IN ('planned', 'held')
            AND o.period && s.period AND (o.created_at, o.id) < (s.created_at, s.id));
ALTER TABLE session ALTER COLUMN period SET NOT NULL;
ALTER TABLE session ADD FOREIGN KEY (organisation_id, entry_id, period)
    REFERENCES calendar_entry (organisation_id, id, period) ON UPDATE CASCADE;
ALTER TABLE session ADD CONSTRAINT session_one_at_a_time EXCLUDE USING gist
    (organisation_id WITH =, group_id WITH =, period WITH &&) WHERE (status IN ('planned', 'held') AND NOT beside_another);
CALL classify('session', 'public', 'organisation', 'period', 'beside_another');

ALTER TABLE session ENABLE TRIGGER USER;
ALTER TABLE session FORCE ROW LEVEL SECURITY;
ALTER TABLE calendar_entry FORCE ROW LEVEL SECURITY;

CREATE FUNCTION take_period_of_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.period := (SELECT e.period FROM calendar_entry e WHERE e.organisation_id = NEW.organisation_id AND e.id = NEW.entry_id);
    RETURN NEW;
END $$;
CREATE TRIGGER take_period_of_entry BEFORE INSERT ON session FOR EACH ROW EXECUTE FUNCTION take_period_of_entry();

-- A session that moves by half an hour gives its time back before the new one takes it.
ALTER TABLE session ALTER CONSTRAINT session_organisation_id_moved_to_id_fkey DEFERRABLE INITIALLY DEFERRED;

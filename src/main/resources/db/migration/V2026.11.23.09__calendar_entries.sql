-- Dated entries: a room's lane and a member of staff cannot be in two entries at once. The database refuses it.

CREATE TABLE calendar_entry (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    period tstzrange NOT NULL CHECK (NOT isempty(period) AND NOT lower_inf(period) AND NOT upper_inf(period)),
    -- The Polish day on which it begins: what days, programmes and supports are counted by.
    on_day date NOT NULL GENERATED ALWAYS AS ((lower(period) AT TIME ZONE 'Europe/Warsaw')::date) STORED,
    room_id uuid,
    lane smallint CHECK (lane >= 1),
    occupies boolean NOT NULL DEFAULT true,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, id, period, occupies),
    FOREIGN KEY (organisation_id, room_id) REFERENCES room (organisation_id, id),
    CHECK ((room_id IS NULL) = (lane IS NULL)),
    CONSTRAINT calendar_entry_room_taken EXCLUDE USING gist
        (organisation_id WITH =, room_id WITH =, lane WITH =, period WITH &&) WHERE (occupies AND room_id IS NOT NULL)
);
COMMENT ON TABLE calendar_entry IS 'Something at a time in a room. A shareable room has a lane per parallel session. occupies is false once called off, and for what took place against a plan.';
CREATE INDEX calendar_entry_by_start ON calendar_entry (organisation_id, lower(period));

CREATE FUNCTION refuse_lane_beyond_room() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.room_id IS NOT NULL AND NEW.lane > (SELECT parallel_sessions FROM room
            WHERE organisation_id = NEW.organisation_id AND id = NEW.room_id) THEN
        RAISE EXCEPTION 'the room has no lane %', NEW.lane USING ERRCODE = 'check_violation', CONSTRAINT = 'calendar_entry_lane';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER refuse_lane_beyond_room BEFORE INSERT OR UPDATE OF room_id, lane ON calendar_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_lane_beyond_room();

CREATE TABLE calendar_staff (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    entry_id uuid NOT NULL,
    membership_id uuid NOT NULL,
    period tstzrange NOT NULL,
    occupies boolean NOT NULL,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, entry_id, membership_id),
    FOREIGN KEY (organisation_id, membership_id) REFERENCES membership (organisation_id, id),
    FOREIGN KEY (organisation_id, entry_id, period, occupies)
        REFERENCES calendar_entry (organisation_id, id, period, occupies) ON UPDATE CASCADE,
    CONSTRAINT calendar_staff_busy EXCLUDE USING gist
        (organisation_id WITH =, membership_id WITH =, period WITH &&) WHERE (occupies)
);
COMMENT ON TABLE calendar_staff IS 'Staff at an entry; its time follows the entry by the foreign key.';

CALL protect('calendar_entry');
CALL audit('calendar_entry');
CALL protect_from_public('calendar_staff');
CALL audit('calendar_staff');
CALL classify('calendar_entry', 'public', 'organisation', 'period', 'on_day', 'room_id',
    'lane', 'occupies');
CALL classify('calendar_staff', 'account', 'organisation', 'entry_id', 'membership_id', 'period', 'occupies');

-- The entries that occupy a room within a time, and how many lanes are taken. Owner-defined because && is not leakproof.
CREATE FUNCTION entries_in_room(room uuid, during tstzrange) RETURNS TABLE (id uuid, period tstzrange, lane smallint) STABLE
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    SELECT e.id, e.period, e.lane FROM calendar_entry e
    WHERE e.organisation_id = current_organisation() AND e.room_id = room AND e.occupies AND e.period && during
    ORDER BY e.period, e.lane;
END;
CALL let_owner_functions_read('calendar_entry');

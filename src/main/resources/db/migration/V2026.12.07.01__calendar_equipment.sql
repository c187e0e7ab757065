-- Equipment: pieces that entries hold for their time, as they hold a room's lane. The database refuses one piece for two at once.

CREATE TABLE equipment (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    name text COLLATE polish NOT NULL CHECK (name <> ''),
    inventory_number text CHECK (inventory_number <> ''),
    venue_id uuid,
    pieces smallint NOT NULL DEFAULT 1 CHECK (pieces BETWEEN 1 AND 99),
    withdrawn_on date,
    withdrawal_reason text CHECK (withdrawal_reason <> ''),
    version int NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, venue_id) REFERENCES venue (organisation_id, id),
    CHECK ((withdrawn_on IS NULL) = (withdrawal_reason IS NULL))
);
COMMENT ON TABLE equipment IS 'What sessions borrow: a projector, a bus, ten laptops alike. pieces: how many alike there are, numbered from 1; venue_id: where they are kept; withdrawn_on: the first day on which they are of no use, and why. Never erased.';
CREATE UNIQUE INDEX equipment_inventory_number ON equipment (organisation_id, inventory_number);
CREATE UNIQUE INDEX equipment_once ON equipment (organisation_id, name, inventory_number, venue_id) NULLS NOT DISTINCT
    WHERE withdrawn_on IS NULL;
CALL protect_from_public('equipment');
CALL audit('equipment');
CALL classify('equipment', 'organisation', 'organisation', 'name', 'inventory_number', 'venue_id', 'pieces', 'withdrawn_on',
    'withdrawal_reason', 'version', 'created_at');

CREATE TABLE calendar_equipment (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    entry_id uuid NOT NULL,
    equipment_id uuid NOT NULL,
    piece smallint NOT NULL CHECK (piece >= 1),
    period tstzrange NOT NULL,
    occupies boolean NOT NULL,
    let_go_at timestamptz,
    beside boolean NOT NULL DEFAULT false,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, equipment_id) REFERENCES equipment (organisation_id, id),
    FOREIGN KEY (organisation_id, entry_id, period, occupies)
        REFERENCES calendar_entry (organisation_id, id, period, occupies) ON UPDATE CASCADE,
    CONSTRAINT calendar_equipment_taken EXCLUDE USING gist
        (organisation_id WITH =, equipment_id WITH =, piece WITH =, period WITH &&)
        WHERE (occupies AND NOT beside AND let_go_at IS NULL)
);
COMMENT ON TABLE calendar_equipment IS 'A piece of equipment at an entry; its time follows the entry by the foreign key. let_go_at: since when the entry does without it; beside: it was in use, on record, although another entry has it or it is not there: it is kept from nobody.';
CREATE UNIQUE INDEX calendar_equipment_once ON calendar_equipment (organisation_id, entry_id, equipment_id, piece)
    WHERE let_go_at IS NULL;
CREATE INDEX calendar_equipment_of_entry ON calendar_equipment (organisation_id, entry_id);
CREATE INDEX calendar_equipment_of_equipment ON calendar_equipment (organisation_id, equipment_id);
CALL protect_from_public('calendar_equipment');
CALL audit('calendar_equipment');
CALL classify('calendar_equipment', 'organisation', 'organisation', 'entry_id', 'equipment_id', 'piece', 'period', 'occupies',
    'let_go_at', 'beside');

-- Nobody can be promised what is not there. The lock makes bookings wait for changes of the equipment and changes for bookings;
-- what took place against a plan is on record whatever was there.
CREATE FUNCTION refuse_missing_piece() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    kept equipment%ROWTYPE;
BEGIN
    SELECT * INTO kept FROM equipment WHERE organisation_id = NEW.organisation_id AND id = NEW.equipment_id FOR SHARE;
    IF NEW.piece > kept.pieces OR kept.withdrawn_on <= (lower(NEW.period) AT TIME ZONE 'Europe/Warsaw')::date THEN
        RAISE EXCEPTION 'there is no piece % of the equipment', NEW.piece
            USING ERRCODE = 'check_violation', CONSTRAINT = 'calendar_equipment_missing';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER refuse_missing_piece BEFORE INSERT ON calendar_equipment
    FOR EACH ROW WHEN (NEW.occupies AND NOT NEW.beside) EXECUTE FUNCTION refuse_missing_piece();

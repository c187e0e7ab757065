-- Equipment that a programme file names: added once, and known by its key from then on, whatever the staff call it.

CREATE TABLE programme_equipment (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    programme_id uuid NOT NULL,
    key text NOT NULL,
    equipment_id uuid NOT NULL,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, programme_id, key),
    FOREIGN KEY (organisation_id, programme_id) REFERENCES programme (organisation_id, id),
    FOREIGN KEY (organisation_id, equipment_id) REFERENCES equipment (organisation_id, id)
);
COMMENT ON TABLE programme_equipment IS 'Which equipment a programme file means by a key.';
CREATE INDEX programme_equipment_of_equipment ON programme_equipment (organisation_id, equipment_id);
CALL protect_from_public('programme_equipment');
CALL classify('programme_equipment', 'organisation', 'organisation', 'programme_id', 'key', 'equipment_id');

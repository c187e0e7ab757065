-- Rooms are lent to others: an association, the police with a talk. Each time holds the room by an entry of the calendar, as sessions do.

CREATE TABLE outside_booking (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    purpose text COLLATE polish NOT NULL CHECK (purpose <> ''),
    booked_by text COLLATE polish NOT NULL CHECK (booked_by <> ''),
    phone text CHECK (phone <> ''),
    version int NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (organisation_id, id)
);
COMMENT ON TABLE outside_booking IS 'A room lent to somebody who is not the organisation, once or week by week. booked_by: an organisation or a person; whoever reads the calendar sees the purpose alone.';
CALL protect_from_public('outside_booking');
CALL audit('outside_booking');
CALL classify('outside_booking', 'organisation', 'organisation', 'purpose', 'version', 'created_at');
CALL classify('outside_booking', 'personal', 'short', 'booked_by', 'phone');

CREATE TABLE outside_booking_time (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    booking_id uuid NOT NULL,
    entry_id uuid NOT NULL,
    called_off_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, entry_id),
    FOREIGN KEY (organisation_id, booking_id) REFERENCES outside_booking (organisation_id, id),
    FOREIGN KEY (organisation_id, entry_id) REFERENCES calendar_entry (organisation_id, id)
);
COMMENT ON TABLE outside_booking_time IS 'One time of a booking by others: its room and hours are its calendar entry''s. What was called off stays.';
CREATE INDEX outside_booking_time_of_booking ON outside_booking_time (organisation_id, booking_id);
CALL protect_from_public('outside_booking_time');
CALL audit('outside_booking_time');
CALL classify('outside_booking_time', 'organisation', 'organisation', 'booking_id', 'entry_id', 'called_off_at');

-- Signatures on the glass of a device, where the programme's funder accepts them as proof of attendance.

CREATE TABLE glass_signature (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    session_id uuid NOT NULL,
    person_id uuid NOT NULL,
    strokes bytea,
    device_id uuid,
    device_clock timestamptz,
    clock_offset_ms bigint,
    reason text CHECK (reason <> '' AND length(reason) <= 500),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, session_id) REFERENCES session (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id),
    CHECK ((strokes IS NULL) = (reason IS NOT NULL)),
    CHECK (num_nulls(strokes, device_id, device_clock, clock_offset_ms) IN (0, 4))
);
COMMENT ON TABLE glass_signature IS 'What a person drew on a device to sign for a session, enciphered, once, however often it was sent; or, without strokes, the reason why it was withdrawn. Proof that somebody signed, never a means to recognise them. clock_offset_ms: how far the server''s clock was ahead of the device''s when it was sent.';
CREATE UNIQUE INDEX glass_signature_live ON glass_signature (organisation_id, session_id, person_id) WHERE superseded_at IS NULL;
CREATE INDEX glass_signature_of_person ON glass_signature (organisation_id, person_id);
CALL protect_from_public('glass_signature');
CALL keep_as_fact('glass_signature');
CALL audit('glass_signature');
CALL classify('glass_signature', 'roster', 'programme', 'session_id', 'person_id', 'strokes', 'device_id', 'device_clock',
    'clock_offset_ms', 'reason');

-- A signature that was refused and taken off its device leaves no picture: only that there was one, and why it was refused.
ALTER TABLE discarded_tick
    ADD signed boolean CHECK (signed),
    DROP CONSTRAINT discarded_tick_says_one_thing,
    DROP CONSTRAINT discarded_tick_reason_check,
    ADD CONSTRAINT discarded_tick_says_one_thing
        CHECK (num_nonnulls(status, late_minutes, left_early_minutes, guests, signed) = 1),
    ADD CONSTRAINT discarded_tick_reason_check CHECK (reason IN ('gone', 'session_cancelled', 'session_moved', 'session_annulled',
        'session_in_future', 'not_accepted'));
CALL classify('discarded_tick', 'roster', 'programme', 'signed');

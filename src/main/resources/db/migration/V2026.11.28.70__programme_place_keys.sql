-- A place and a room are those that a programme file calls by their keys: a new name is the same place's, and what was planned
-- there stays planned there. Two programmes that meet in one place may call it by keys of their own.

CREATE TABLE programme_venue (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    programme_id uuid NOT NULL,
    key text NOT NULL,
    venue_id uuid NOT NULL,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, programme_id, key),
    FOREIGN KEY (organisation_id, programme_id) REFERENCES programme (organisation_id, id),
    FOREIGN KEY (organisation_id, venue_id) REFERENCES venue (organisation_id, id)
);
COMMENT ON TABLE programme_venue IS 'Which venue a programme file means by a key.';
CREATE INDEX programme_venue_of_venue ON programme_venue (organisation_id, venue_id);

CREATE TABLE programme_room (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    programme_id uuid NOT NULL,
    key text NOT NULL,
    room_id uuid NOT NULL,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, programme_id, key),
    FOREIGN KEY (organisation_id, programme_id) REFERENCES programme (organisation_id, id),
    FOREIGN KEY (organisation_id, room_id) REFERENCES room (organisation_id, id)
);
COMMENT ON TABLE programme_room IS 'Which room a programme file means by a key.';
CREATE INDEX programme_room_of_room ON programme_room (organisation_id, room_id);

-- The owner is under the policies, too.
ALTER TABLE programme NO FORCE ROW LEVEL SECURITY;
ALTER TABLE programme_version NO FORCE ROW LEVEL SECURITY;
ALTER TABLE venue NO FORCE ROW LEVEL SECURITY;
ALTER TABLE room NO FORCE ROW LEVEL SECURITY;

-- What the newest version of each programme means by its keys; places and rooms were known by their names until now.
INSERT INTO programme_venue (organisation_id, id, programme_id, key, venue_id)
SELECT p.organisation_id, gen_random_uuid(), p.id, told ->> 'key', v.id
FROM programme p
    JOIN LATERAL (SELECT n.definition FROM programme_version n WHERE n.organisation_id = p.organisation_id
        AND n.programme_id = p.id ORDER BY n.number DESC LIMIT 1) newest ON true
    CROSS JOIN LATERAL jsonb_path_query(newest.definition, '$.venues[*]') told
    JOIN venue v ON v.organisation_id = p.organisation_id AND v.name = told ->> 'name';

INSERT INTO programme_room (organisation_id, id, programme_id, key, room_id)
SELECT p.organisation_id, gen_random_uuid(), p.id, told ->> 'key', r.id
FROM programme p
    JOIN LATERAL (SELECT n.definition FROM programme_version n WHERE n.organisation_id = p.organisation_id
        AND n.programme_id = p.id ORDER BY n.number DESC LIMIT 1) newest ON true
    CROSS JOIN LATERAL jsonb_path_query(newest.definition, '$.*.rooms[*]') told
    JOIN programme_venue v ON v.organisation_id = p.organisation_id AND v.programme_id = p.id AND v.key = told ->> 'venue'
    JOIN room r ON r.organisation_id = v.organisation_id AND r.venue_id = v.venue_id AND r.name = told ->> 'name'
ON CONFLICT (organisation_id, programme_id, key) DO NOTHING;

ALTER TABLE room FORCE ROW LEVEL SECURITY;
ALTER TABLE venue FORCE ROW LEVEL SECURITY;
ALTER TABLE programme_version FORCE ROW LEVEL SECURITY;
ALTER TABLE programme FORCE ROW LEVEL SECURITY;

CALL protect('programme_venue');
CALL protect('programme_room');
CALL classify('programme_venue', 'public', 'organisation', 'programme_id', 'key', 'venue_id');
CALL classify('programme_room', 'public', 'organisation', 'programme_id', 'key', 'room_id');

-- A sample says how it was drawn, so that anybody can draw it again, and ends with the inspection.

ALTER TABLE control_sample
    ADD seed bigint,
    ADD drawn_among int CHECK (drawn_among > 0),
    ADD closed_on date CHECK (closed_on >= drawn_on),
    ADD CHECK ((seed IS NULL) = (drawn_among IS NULL)),
    DROP CONSTRAINT control_sample_organisation_id_participation_id_key;
CREATE UNIQUE INDEX control_sample_open ON control_sample (organisation_id, participation_id) WHERE closed_on IS NULL;
CREATE INDEX control_sample_of_programme ON control_sample (organisation_id, programme_id);
COMMENT ON TABLE control_sample IS 'Participations drawn for an inspection: an auditor sees these people and no others, until it is closed. seed and drawn_among: of a random draw; none where the auditor named the numbers.';
CALL classify('control_sample', 'participation', 'programme', 'seed', 'drawn_among', 'closed_on');

-- A guardian's consent has its paper, and one to a single trip is an answer of its own: to a night away nobody consents by a club's form.

ALTER TABLE group_consent ADD session_id uuid, ADD file_id uuid;
ALTER TABLE group_consent ADD FOREIGN KEY (organisation_id, session_id) REFERENCES session (organisation_id, id);
ALTER TABLE group_consent ADD FOREIGN KEY (organisation_id, file_id) REFERENCES file (organisation_id, id);
-- Two, for a merge of records asks each of its own place.
DROP INDEX group_consent_live;
CREATE UNIQUE INDEX group_consent_live ON group_consent (organisation_id, group_id, person_id)
    WHERE superseded_at IS NULL AND session_id IS NULL;
CREATE UNIQUE INDEX group_consent_to_trip_live ON group_consent (organisation_id, session_id, person_id)
    WHERE superseded_at IS NULL AND session_id IS NOT NULL;
COMMENT ON TABLE group_consent IS 'What a guardian said about a minor taking part in a group, or going along on one trip of it: session_id. A refusal is an answer, and a withdrawal is another. file_id: the paper.';
CALL classify('group_consent', 'roster', 'programme', 'session_id', 'file_id');

-- What a guardian's consent is about: a minor in a group or on a trip, which have no id of their own. The same as ConsentForm.subject: a
-- UUID of version 3 (RFC 9562), MD5 of both ids.
CREATE FUNCTION consent_of(to_what uuid, person uuid) RETURNS uuid IMMUTABLE STRICT PARALLEL SAFE LANGUAGE sql
RETURN (
    SELECT encode(set_byte(set_byte(d, 6, get_byte(d, 6) & 15 | 48), 8, get_byte(d, 8) & 63 | 128), 'hex')::uuid
    FROM (SELECT decode(md5(to_what::text || ' ' || person::text), 'hex') AS d) digest);

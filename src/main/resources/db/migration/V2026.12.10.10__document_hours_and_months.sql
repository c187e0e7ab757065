-- Hours that participants sign, and attendance lists of internships, come home by their code.

ALTER TABLE printed_paper DROP CONSTRAINT printed_paper_kind_check;
ALTER TABLE printed_paper ADD CONSTRAINT printed_paper_kind_check CHECK (kind IN ('course_certificate', 'declaration',
    'internship_agreement', 'support_path', 'support_card', 'hours_of_month', 'group_consent', 'name_badges', 'participant_hours',
    'internship_month'));

-- What a paper is about that is about several things at once, which have no id of their own together. The same as
-- UUID.nameUUIDFromBytes: a UUID of version 3 (RFC 9562), MD5 of their names.
CREATE FUNCTION named_uuid(names text) RETURNS uuid IMMUTABLE STRICT PARALLEL SAFE LANGUAGE sql
RETURN (
    SELECT encode(set_byte(set_byte(d, 6, get_byte(d, 6) & 15 | 48), 8, get_byte(d, 8) & 63 | 128), 'hex')::uuid
    FROM (SELECT decode(md5(names), 'hex') AS d) digest);

-- What a course certificate is about: somebody in a group, which has no id of its own. The same as CourseCertificate.subject: a UUID of
-- version 3 (RFC 9562), MD5 of both ids.

CREATE FUNCTION certificate_of(of_group uuid, person uuid) RETURNS uuid IMMUTABLE STRICT PARALLEL SAFE LANGUAGE sql
RETURN (
    SELECT encode(set_byte(set_byte(d, 6, get_byte(d, 6) & 15 | 48), 8, get_byte(d, 8) & 63 | 128), 'hex')::uuid
    FROM (SELECT decode(md5(of_group::text || ' ' || person::text), 'hex') AS d) digest);

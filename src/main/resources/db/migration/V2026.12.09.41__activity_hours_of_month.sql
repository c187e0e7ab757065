-- What the hours of a month are about: a colleague and a month, which have no id of their own. The same as StaffSheet.subject: a UUID of
-- version 3 (RFC 9562), MD5 of the id and the month as 2019-05.

CREATE FUNCTION hours_of_month(of_staff uuid, month text) RETURNS uuid IMMUTABLE STRICT PARALLEL SAFE LANGUAGE sql
RETURN (
    SELECT encode(set_byte(set_byte(d, 6, get_byte(d, 6) & 15 | 48), 8, get_byte(d, 8) & 63 | 128), 'hex')::uuid
    FROM (SELECT decode(md5(of_staff::text || ' ' || month), 'hex') AS d) digest);

-- What is written about a person stands on one line: a line break or another control character in it splits the rows of a file,
-- and one that turns the direction of writing round makes a name look like another. Forms fold and refuse them; here the same is
-- held for every other way in.

CREATE FUNCTION is_one_line(value text) RETURNS boolean IMMUTABLE STRICT PARALLEL SAFE LANGUAGE sql
    RETURN value !~ '[\u0001-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]';

-- A blank takes the place of what crept in earlier. Only the spelling changes, so no fact is superseded, and the change is nobody's
-- act. The owner is under the policies, too.
CREATE FUNCTION on_one_line(value text) RETURNS text IMMUTABLE STRICT LANGUAGE sql
    RETURN btrim(regexp_replace(value, '[\u0001-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]+', ' ', 'g'));

ALTER TABLE person NO FORCE ROW LEVEL SECURITY;
ALTER TABLE residence NO FORCE ROW LEVEL SECURITY;
ALTER TABLE person DISABLE TRIGGER USER;
ALTER TABLE residence DISABLE TRIGGER USER;

UPDATE person SET given_name = on_one_line(given_name), family_name = on_one_line(family_name),
        other_identifier = on_one_line(other_identifier), phone = on_one_line(phone),
        email = on_one_line(email)
    WHERE NOT is_one_line(concat(given_name, family_name, other_identifier, phone, email));
UPDATE residence SET place_of_stay = on_one_line(place_of_stay), street = on_one_line(street),
        building = on_one_line(building), flat = on_one_line(flat), locality = on_one_line(locality),
        district = on_one_line(district), municipality = on_one_line(municipality),
        county = on_one_line(county), voivodeship = on_one_line(voivodeship)
    WHERE NOT is_one_line(concat(place_of_stay, street, building, flat, locality, district, municipality, county, voivodeship));

DROP FUNCTION on_one_line(text);
ALTER TABLE person ENABLE TRIGGER USER;
ALTER TABLE residence ENABLE TRIGGER USER;
ALTER TABLE residence FORCE ROW LEVEL SECURITY;
ALTER TABLE person FORCE ROW LEVEL SECURITY;

ALTER TABLE person ADD CONSTRAINT person_one_line CHECK (is_one_line(given_name) AND is_one_line(family_name)
    AND is_one_line(other_identifier) AND is_one_line(phone) AND is_one_line(email));
ALTER TABLE residence ADD CONSTRAINT residence_one_line CHECK (is_one_line(place_of_stay) AND is_one_line(street)
    AND is_one_line(building) AND is_one_line(flat) AND is_one_line(locality) AND is_one_line(district)
    AND is_one_line(municipality) AND is_one_line(county) AND is_one_line(voivodeship));
